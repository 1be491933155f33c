using Preceptor.Kernel.Answers;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Roster;

/// <summary>No line has more people than its maximum.</summary>
internal sealed class NoMoreThanTheMaximum : IRosterRule
{
    public const string Code = "over-maximum";
    public const string Source = "The employer's demand";

    public IEnumerable<RosterFinding> Find(JudgedRoster roster) =>
        from filled in roster.Duties.GroupBy(duty => duty.Line)
        where filled.Count() > filled.Key.Maximum
        select new RosterFinding(
            new(Code, Severity.Must, $"{Say.Duty(filled.Key)} has {filled.Count()} people; the most is {filled.Key.Maximum}.", Source), null, [filled.Key.Id]);
}
