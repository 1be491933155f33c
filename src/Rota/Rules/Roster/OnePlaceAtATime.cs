using Preceptor.Kernel.Answers;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Roster;

/// <summary>Nobody is in two places at once.</summary>
internal sealed class OnePlaceAtATime : IRosterRule
{
    public const string Code = "one-place";
    public const string Source = "By the nature of the thing";

    public IEnumerable<RosterFinding> Find(JudgedRoster roster) =>
        from duties in roster.ByPerson.Values
        from i in Enumerable.Range(0, duties.Count)
        from later in duties.Skip(i + 1)
        where later.From < duties[i].Until
        select new RosterFinding(
            new(Code, Severity.Must, $"{later.Person.Name} is down for {Say.Duty(duties[i].Line)} and {Say.Duty(later.Line)}, which overlap {Say.Stretch(later.From, NodaTime.Instant.Min(later.Until, duties[i].Until))}.", Source),
            later.Person.Id, [duties[i].Line.Id, later.Line.Id]);
}
