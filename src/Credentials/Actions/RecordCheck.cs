using Preceptor.Contracts;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Actions;

internal sealed record RecordRequest(PersonId Person, RecordText Text);

/// <summary>Puts a check, qualification, exam, registration or other fact of a person on record.</summary>
internal sealed class RecordCheck(IDatabases databases, IStaff staff)
{
    public async Task<Outcome<RecordId>> RunAsync(Actor actor, RecordRequest request, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var known = await staff.PeopleAsync(actor, new(DateOnly.MinValue, DateOnly.MaxValue, [request.Person]), cancel);
        if (known.Count == 0)
        {
            return new Missing("This person");
        }

        var read = RecordReading.Read(request.Text, UkTime.DateOf(db.Now));
        if (!read.Done(out var values))
        {
            return Outcome<RecordId>.Refused(read.Refusals);
        }

        var record = RecordWriting.Add(db, request.Person, values, RecordWriting.ByForm);
        db.Raise(new CredentialsChanged());
        db.Audit("credentials.recorded", $"person:{request.Person}", $"{record.Kind} {record.Id}");
        await db.SaveChangesAsync(cancel);
        return record.Id;
    }
}

/// <summary>Adds understood values as a row: the one place where form, import and worlds meet the table.</summary>
internal static class RecordWriting
{
    public const string ByForm = "form";
    public const string ByImport = "import";
    public const string ByWorld = "world";

    public static CredentialRecord Add(PlatformDb db, PersonId person, RecordValues values, string origin)
    {
        var record = new CredentialRecord
        {
            EmployerId = db.Actor.RequiredEmployer, Id = Id.New<RecordId>(), PersonId = person, Kind = values.Kind, What = values.What, Provider = values.Provider,
            Number = values.Number, Status = values.Status, From = values.From, Until = values.Until, Wte = values.Wte, CheckedAt = values.CheckedAt(db.Now),
            Conditions = values.Conditions, Excludes = [.. values.Excludes], RecordedAt = db.Now, AccountId = db.Actor.Account, Origin = origin,
        };
        db.Add(record);
        return record;
    }
}
