using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Queries;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;

namespace Preceptor.Credentials.Actions;

internal sealed record NotYet(int Lines)
    : Refusal($"Nothing was put in: {(Lines == 1 ? "1 line has" : $"{Lines} lines have")} problems. Correct the file, or choose to leave these lines out");

/// <summary>Puts a dry run in: all of its lines, or, when the officer says so, all that are right.</summary>
internal sealed class PutInRegistrations(IDatabases databases, UploadDetails details)
{
    /// <param name="leaveOut">The officer has chosen to leave the wrong lines out.</param>
    public async Task<Outcome<Done>> RunAsync(Actor actor, UploadId id, bool leaveOut, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var upload = await db.Set<RegistrationUpload>().SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (upload is null)
        {
            return new Missing("This import");
        }

        if (upload.DoneAt is not null)
        {
            return new Done();
        }

        var judgement = await details.JudgeAsync(db, actor, upload, cancel);
        if (judgement.Problems.Count > 0 && !leaveOut)
        {
            return new NotYet(judgement.Wrong);
        }

        foreach (var line in judgement.Right.Where(line => line.Effect != ImportEffect.Same))
        {
            RecordWriting.Add(db, line.Person.Id, line.Values, RecordWriting.ByImport);
        }

        upload.DoneAt = db.Now;
        db.Raise(new CredentialsChanged());
        db.Audit("credentials.registrations-imported", $"employer:{actor.Employer}",
            $"added {judgement.Count(ImportEffect.Add)}, changed {judgement.Count(ImportEffect.Change)}, looked up {judgement.Count(ImportEffect.LookUp)}, left out {judgement.Wrong}");
        await db.SaveChangesAsync(cancel);
        return new Done();
    }
}
