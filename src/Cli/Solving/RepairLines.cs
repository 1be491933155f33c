using System.Globalization;
using Preceptor.RotaSolver.Repair;

namespace Preceptor.Cli.Solving;

/// <summary>Repairs as lines.</summary>
internal static class RepairLines
{
    public static IEnumerable<string> Of(RepairAnswer answer)
    {
        yield return $"repairs={answer.Repairs.Count} lost={answer.Lost.Count} score={answer.Score} unrepaired={answer.Unrepaired}";
        yield return answer.Text;
        foreach (var lost in answer.Lost)
        {
            yield return $"  to fill: {lost.Text}";
        }

        foreach (var (i, repair) in answer.Repairs.Index())
        {
            yield return $"repair {i + 1}: people={repair.People} uncovered={repair.Uncovered} score={repair.Score} difference={Signed(repair.Difference)}{Terms(repair)}";
            foreach (var step in repair.Steps)
            {
                yield return $"  {step}";
            }
        }
    }

    public static IEnumerable<string> Of(SwapVerdict verdict) => verdict.Change is { } change
        ? change.Steps.Prepend($"legal=yes difference={Signed(change.Difference)}{Terms(change)}")
        : verdict.Reasons.Prepend("legal=no");

    private static string Terms(RosterRepair repair) => string.Concat(repair.Terms.Select(term => $" {term.Code}={Signed(term.Cost)}"));

    private static string Signed(long number) => number.ToString("+0;-0;0", CultureInfo.InvariantCulture);
}
