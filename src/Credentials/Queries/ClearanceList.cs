using Preceptor.Contracts;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Queries;

/// <param name="Why">What blocks, in sentences.</param>
/// <param name="Until">The last day of it as things stand; none when it lasts until it is put right.</param>
/// <param name="Shifts">Published duties of the next weeks that fall on days without clearance; none when no rota is kept here.</param>
internal sealed record NotClearedRow(PersonId Id, string Name, string StaffNumber, string Title, IReadOnlyList<string> Why, DateOnly? Until, int? Shifts)
{
    public string UntilWords => Until is { } until ? UkWords.Date(until) : "It is put right";
}

/// <param name="Excluded">Tags of duties that conditions take away.</param>
internal sealed record ClearedRow(PersonId Id, string Name, string Title, ClearanceDecision Decision, IReadOnlyList<string> Excluded, DateOnly? Until);

/// <param name="Cleared">Those cleared, with conditions too, the earliest end first.</param>
internal sealed record ClearanceView(DateOnly On, IReadOnlyList<NotClearedRow> NotCleared, IReadOnlyList<ClearedRow> Cleared);

/// <summary>Which associates are cleared on a day, and which shifts fall to those who are not?</summary>
internal sealed class ClearanceList(KnownFacts known, IEnumerable<IRosteredDuties> rosters)
{
    /// <summary>How far shifts are counted from the day: as far as rosters are usually published.</summary>
    public const int Weeks = 12;

    private const string Associates = "associate";

    public async Task<ClearanceView> AskAsync(Actor actor, DateOnly on, CancellationToken cancel)
    {
        var people = (await known.AskAsync(actor, new(on, on), cancel)).Where(person => person.Member.Family == Associates).ToList();
        var decided = people.Select(person => (person.Member, person.Facts, Clearance: ClearedToPractise.Decide(known.CaseOf(person.Facts, on)))).ToList();
        var barred = decided.Where(person => person.Clearance.Answer.Decision == ClearanceDecision.NotCleared).ToList();
        var spans = barred.ToDictionary(person => person.Member.Id, person => ClearanceSpans.Fill(known.CaseOf(person.Facts, on), LastDay(on)));
        var shifts = await ShiftsAsync(actor, on, spans, cancel);
        return new(
            on,
            [.. barred.Select(person => new NotClearedRow(
                person.Member.Id, person.Member.Name, person.Member.StaffNumber, person.Member.Title,
                [.. person.Clearance.Answer.Findings.Where(finding => finding.Severity == Severity.Must).Select(finding => finding.Text)],
                EndOf(spans[person.Member.Id]), shifts?.GetValueOrDefault(person.Member.Id)))],
            [.. decided.Except(barred).OrderBy(person => person.Clearance.ValidUntil ?? DateOnly.MaxValue)
                .Select(person => new ClearedRow(person.Member.Id, person.Member.Name, person.Member.Title, person.Clearance.Answer.Decision, person.Clearance.Answer.ExcludedDuties, person.Clearance.ValidUntil))]);
    }

    private static DateOnly LastDay(DateOnly on) => on.AddDays((Weeks * 7) - 1);

    // The first stretch without clearance, which the day begins; one that outlasts the weeks ends when it is put right.
    private static DateOnly? EndOf(IReadOnlyList<ClearanceSpan> spans)
    {
        var cleared = spans.FirstOrDefault(span => span.Decision != ClearanceDecision.NotCleared);
        return cleared?.From.AddDays(-1);
    }

    private async Task<Dictionary<PersonId, int>?> ShiftsAsync(Actor actor, DateOnly on, Dictionary<PersonId, IReadOnlyList<ClearanceSpan>> spans, CancellationToken cancel)
    {
        var counts = new Dictionary<PersonId, int>();
        var isKept = false;
        foreach (var roster in rosters)
        {
            isKept = true;
            var duties = spans.Count == 0 ? [] : await roster.ForAsync(actor, spans.Keys, on, LastDay(on), cancel);
            foreach (var duty in duties.Where(duty => spans.TryGetValue(duty.Person, out var own) && own.Any(span => Touches(duty, span))))
            {
                counts[duty.Person] = counts.GetValueOrDefault(duty.Person) + 1;
            }
        }

        return isKept ? counts : null;
    }

    // A duty that ends at midnight does not touch the next day.
    private static bool Touches(RosteredDuty duty, ClearanceSpan span) =>
        span.Decision == ClearanceDecision.NotCleared && duty.From < UkTime.StartOf(span.Until.AddDays(1)) && duty.Until > UkTime.StartOf(span.From);
}
