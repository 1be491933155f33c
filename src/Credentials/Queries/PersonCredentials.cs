using Preceptor.Contracts;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Queries;

/// <param name="Ends">What blocks on the day after the last; empty when nothing ends it.</param>
/// <param name="Counting">The records that count, in the order of their kinds.</param>
/// <param name="Past">Those that were replaced or withdrawn, the newest first.</param>
internal sealed record PersonCredentialsView(
    StaffMember Member, bool IsAssociate, Clearance Clearance, IReadOnlyList<string> Ends, IReadOnlyList<CredentialRecord> Counting, IReadOnlyList<CredentialRecord> Past)
{
    /// <summary>The answer as the page's heading says it.</summary>
    public string Sentence => this switch
    {
        { IsAssociate: false } => "Clearance is decided for associates only",
        { Clearance.Answer.Decision: ClearanceDecision.NotCleared } => "Not cleared to practise",
        { Clearance: { Answer.Decision: ClearanceDecision.Cleared, ValidUntil: { } until } } => $"Cleared to practise until {UkWords.Date(until)}",
        { Clearance.ValidUntil: { } until } => $"Cleared with conditions until {UkWords.Date(until)}",
        { Clearance.Answer.Decision: ClearanceDecision.Cleared } => "Cleared to practise",
        _ => "Cleared to practise with conditions",
    };
}

/// <summary>Is a person cleared on a day, why, until when, and what is on record?</summary>
internal sealed class PersonCredentials(KnownFacts known)
{
    public async Task<PersonCredentialsView?> AskAsync(Actor actor, PersonId id, DateOnly on, CancellationToken cancel)
    {
        // Titles are those of the day; who has left then is still found.
        var people = await known.AskAsync(actor, new(on, DateOnly.MaxValue, [id]), cancel);
        if (people.Count == 0)
        {
            people = await known.AskAsync(actor, new(DateOnly.MinValue, DateOnly.MaxValue, [id]), cancel);
        }

        return people.Count == 0 ? null : View(people[0], on);
    }

    private PersonCredentialsView View(KnownPerson person, DateOnly on)
    {
        var clearance = ClearedToPractise.Decide(known.CaseOf(person.Facts, on));
        var counting = FactsOnRecord.Standing(person.Records);
        return new(
            person.Member, Words.Roles.Contains(person.Member.Role), clearance, Ends(person.Facts, clearance),
            [.. counting.OrderBy(record => RecordKind.All.ToList().FindIndex(kind => kind.Code == record.Kind)).ThenBy(record => record.From)],
            [.. person.Records.Except(counting).OrderByDescending(record => record.RecordedAt)]);
    }

    private IReadOnlyList<string> Ends(CredentialFacts facts, Clearance clearance) => clearance.ValidUntil is not { } until
        ? []
        : [.. ClearedToPractise.OnTheDay(known.CaseOf(facts, until.AddDays(1))).Findings.Except(clearance.Answer.Findings)
            .Where(finding => finding.Severity == Severity.Must || clearance.Answer.Decision == ClearanceDecision.Cleared).Select(finding => finding.Text)];
}
