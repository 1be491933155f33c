using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Queries;

/// <param name="Records">All, the withdrawn ones too.</param>
internal sealed record KnownPerson(StaffMember Member, CredentialFacts Facts, IReadOnlyList<CredentialRecord> Records);

/// <summary>What is known of people's clearance? In a constant number of queries, however many people.</summary>
internal sealed class KnownFacts(IDatabases databases, IStaff staff, Reference reference, CredentialsOptions options, TimeProvider clock)
{
    public DateOnly Today => UkTime.Today(clock);

    public async Task<IReadOnlyList<KnownPerson>> AskAsync(Actor actor, StaffQuestion question, CancellationToken cancel)
    {
        var members = await staff.PeopleAsync(actor, question, cancel);
        await using var db = databases.Open(actor);
        var rows = db.Set<CredentialRecord>().AsNoTracking();
        if (question.Only is { } only)
        {
            rows = rows.Where(row => only.Contains(row.PersonId));
        }

        var records = (await rows.ToListAsync(cancel)).ToLookup(row => row.PersonId);
        return [.. members.Select(member => new KnownPerson(member, FactsOf(member, records[member.Id]), [.. records[member.Id]]))];
    }

    public Case CaseOf(CredentialFacts facts, DateOnly on) => new(facts, on, options.Profile, reference, UkTime.Now(clock));

    private static CredentialFacts FactsOf(StaffMember member, IEnumerable<CredentialRecord> records) =>
        FactsOnRecord.Of(new(member.Name, member.Role, null, member.StartsOn), records);
}
