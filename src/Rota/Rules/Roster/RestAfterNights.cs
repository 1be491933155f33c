using NodaTime;
using Preceptor.Kernel.Answers;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Roster;

/// <summary>After a night, the next duty that is not a night waits for 46 hours.</summary>
internal sealed class RestAfterNights : IRosterRule
{
    public const string Code = "rest-after-nights";
    public const string Source = "NHS Employers, resident doctors' 2016 terms schedule 3 para. 13, as good practice for associates";

    public IEnumerable<RosterFinding> Find(JudgedRoster roster)
    {
        if (roster.Limit(Code) is not { } limit)
        {
            return [];
        }

        var least = Duration.FromMinutes(limit.Value);
        return from duties in roster.ByPerson.Values
               from duty in duties
               where !duty.IsNight
               from night in NightEnds(duties, duty.Person)
               where night.End <= duty.From && duty.From - night.End < least
               select new RosterFinding(
                   new(
                       Code, limit.Must ? Severity.Must : Severity.Should,
                       $"{duty.Person.Name} has {Say.Length(duty.From - night.End)} between {(night.Duty is null ? "the night before this period" : Say.Duty(night.Duty.Line))} and {Say.Duty(duty.Line)}; the rule asks for {Say.Minutes(limit.Value)} after a night.",
                       limit.Source),
                   duty.Person.Id, night.Duty is null ? [duty.Line.Id] : [night.Duty.Line.Id, duty.Line.Id]);
    }

    private static IEnumerable<(Instant End, Duty? Duty)> NightEnds(IReadOnlyList<Duty> duties, ProblemPerson person)
    {
        if (person.Before is { LastDutyNight: true, LastDutyUntil: { } end })
        {
            yield return (end, null);
        }

        foreach (var duty in duties.Where(duty => duty.IsNight))
        {
            yield return (duty.Until, duty);
        }
    }
}
