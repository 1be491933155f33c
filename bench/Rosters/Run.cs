using System.Globalization;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.Bench.Rosters;

/// <summary>What came of one solve, as the child process that did it says.</summary>
/// <param name="Status">As the engine says; or "failed".</param>
/// <param name="Judged">The objective that the judge counts; none for our own problem, and where there is no roster.</param>
/// <param name="Hard">How many rules the roster breaks, by the judge.</param>
/// <param name="Seconds">Of the clock, from the model's making to the roster.</param>
/// <param name="CpuSeconds">Of all threads in that time.</param>
/// <param name="Memory">The most that the process held, in MB of 1,048,576 bytes.</param>
/// <param name="Wrong">What kept it from being solved or judged.</param>
internal sealed record Solved(string Status, long? Objective, long? Bound, long? Judged, int? Hard, double Seconds, double CpuSeconds, long Memory, string? Wrong)
{
    public static Solved Failed(string sentence, double seconds) => new("failed", null, null, null, null, seconds, 0, 0, sentence);
}

/// <summary>On what, when and from which source it was measured.</summary>
internal sealed record Setting(string Date, string Commit, string Machine);

/// <param name="Limit">The seconds that it was given.</param>
internal sealed record Run(Setting Setting, string Instance, Way Way, int Limit, int Threads, int Seed, Solved Solved)
{
    /// <summary>What the roster costs: the judge's word where there is one.</summary>
    public long? Objective => Solved.Judged ?? Solved.Objective;

    /// <summary>How far the bound is below the objective, in hundredths of the objective. Nothing costs less than 0, whatever the bound.</summary>
    public double? Gap => Objective is not { } objective || Solved.Bound is not { } bound ? null : objective == 0 ? 0 : Math.Clamp(100.0 * (objective - bound) / objective, 0, 100);

    /// <summary>What cannot be so, by the judge and by the best known value; none when all can.</summary>
    public string? Fault(long? best) =>
        Solved.Wrong is { } wrong ? wrong
        : Solved.Hard > 0 ? $"the roster breaks {Solved.Hard} rules"
        : Solved.Judged is { } judged && judged != Solved.Objective ? $"the judge counts {judged} where {Solved.Objective} was said"
        : Solved.Bound > Objective ? $"the bound {Solved.Bound} is above the objective {Objective}"
        : Solved.Bound > best ? $"the bound {Solved.Bound} is above {best}, for which a roster is known"
        : Solved.Status == nameof(SolveStatus.Infeasible) && best is not null ? $"no roster is said to exist, and one of {best} is known"
        : null;
}

/// <summary>Numbers and text of tables and CSV.</summary>
internal static class Cells
{
    public static string Of(double? number, string format) => number?.ToString(format, CultureInfo.InvariantCulture) ?? "";

    public static string Of(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
