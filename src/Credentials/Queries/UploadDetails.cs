using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Queries;

internal sealed record UploadView(RegistrationUpload Upload, RegistrationJudgement Judgement);

/// <summary>What would an uploaded file of registrations do, and what stops it? Judged anew each time.</summary>
internal sealed class UploadDetails(IDatabases databases, IStaff staff)
{
    public async Task<UploadView?> AskAsync(Actor actor, UploadId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var upload = await db.Set<RegistrationUpload>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel);
        return upload is null ? null : new(upload, await JudgeAsync(db, actor, upload, cancel));
    }

    public async Task<RegistrationJudgement> JudgeAsync(PlatformDb db, Actor actor, RegistrationUpload upload, CancellationToken cancel)
    {
        var people = await staff.PeopleAsync(actor, new(DateOnly.MinValue, DateOnly.MaxValue), cancel);
        var records = await db.Set<CredentialRecord>().AsNoTracking().Where(row => row.Kind == RecordKind.Registration).ToListAsync(cancel);
        return RegistrationImport.Judge(JsonSerializer.Deserialize<List<RegistrationLine>>(upload.Content)!, people, records, UkTime.DateOf(db.Now));
    }
}
