using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Score;

/// <summary>Paid minutes below and above what a person's contract says for the period.</summary>
internal static class HoursTerms
{
    public static long Under(JudgedRoster roster) => roster.Problem.People.Sum(person => (long)Math.Max(0, person.TargetMinutes - Paid(roster, person)));

    public static long Over(JudgedRoster roster) => roster.Problem.People.Sum(person => (long)Math.Max(0, Paid(roster, person) - person.TargetMinutes));

    private static int Paid(JudgedRoster roster, ProblemPerson person) => roster.ByPerson[person.Id].Sum(duty => duty.Line.Paid);
}
