using Preceptor.Kernel.Answers;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Roster;

/// <summary>No duty is longer than the longest shift.</summary>
internal sealed class LongestShift : IRosterRule
{
    public const string Code = "longest-shift";
    public const string Source = "Working Time Regulations 1998 reg. 10: 11 hours' rest in each 24 leave 13";

    public IEnumerable<RosterFinding> Find(JudgedRoster roster) =>
        roster.Limit(Code) is not { } limit ? [] :
        from duty in roster.Duties
        where duty.Line.Minutes > limit.Value
        select new RosterFinding(
            new(
                Code, limit.Must ? Severity.Must : Severity.Should,
                $"{duty.Person.Name}'s {Say.Duty(duty.Line)} lasts {Say.Minutes(duty.Line.Minutes)}; the rule allows {Say.Minutes(limit.Value)}.", limit.Source),
            duty.Person.Id, [duty.Line.Id]);
}
