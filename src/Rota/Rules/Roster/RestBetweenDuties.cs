using NodaTime;
using Preceptor.Kernel.Answers;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Roster;

/// <summary>Between two duties lie 11 hours of rest, by the clock that runs through both clock changes.</summary>
internal sealed class RestBetweenDuties : IRosterRule
{
    public const string Code = "daily-rest";
    public const string Source = "Working Time Regulations 1998 (SI 1998/1833) reg. 10";

    public IEnumerable<RosterFinding> Find(JudgedRoster roster)
    {
        if (roster.Limit(Code) is not { } limit)
        {
            yield break;
        }

        var least = Duration.FromMinutes(limit.Value);
        foreach (var duties in roster.ByPerson.Values.Where(duties => duties.Count > 0))
        {
            var reached = duties[0].Person.Before.LastDutyUntil;
            Duty? last = null;
            foreach (var duty in duties)
            {
                if (reached is { } end && end <= duty.From && duty.From - end < least)
                {
                    yield return Short(limit, last, duty, end);
                }

                (reached, last) = reached is { } so && so >= duty.Until ? (so, last) : (duty.Until, duty);
            }
        }
    }

    private static RosterFinding Short(ProblemRule limit, Duty? before, Duty duty, Instant end) => new(
        new(
            Code, limit.Must ? Severity.Must : Severity.Should,
            $"{duty.Person.Name} has {Say.Length(duty.From - end)} between {(before is null ? "the last duty before this period" : Say.Duty(before.Line))} and {Say.Duty(duty.Line)}; the rule asks for {Say.Minutes(limit.Value)}.",
            limit.Source),
        duty.Person.Id, before is null ? [duty.Line.Id] : [before.Line.Id, duty.Line.Id]);
}
