using Preceptor.WorkforceModel.Answers;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.Planning.Rules;

/// <summary>How wrong the employer's own past plans were: one row for each plan run that has actuals after it.</summary>
/// <param name="N">Figures that came after the run.</param>
/// <param name="Within80">How many of them its 80% band held.</param>
/// <param name="Error">Mean difference of the middle and what came, without its sign, in full-time equivalents.</param>
/// <param name="Over">How many times the plan said more than came.</param>
internal sealed record OwnMiss(string Plan, DateOnly DrawnOn, int N, int Within80, int Within95, double Error, int Over)
{
    /// <summary>Fewer figures than this say nothing about whether bands are right.</summary>
    public const int FewestToJudge = 10;

    public string Words => N < FewestToJudge
        ? $"{Within80} of {N} figures fell into the 80% band. {N} are too few to say whether the band is right."
        : $"{Within80} of {N} figures fell into the 80% band; 7 to 9 of every 10 would be right.";
}

/// <summary>Holds past plans against what came.</summary>
internal static class OwnMisses
{
    /// <summary>None when nothing has come yet.</summary>
    public static OwnMiss? Of(string plan, DateOnly drawnOn, PlanAnswer answer, IReadOnlyList<(string Group, Month Month, double Fte)> actuals)
    {
        var drawn = Month.Of(drawnOn.Year, drawnOn.Month);
        var held = AgainstTheFan.All(answer, actuals.Where(actual => actual.Month >= drawn));
        return held.Count == 0 ? null : new(
            plan, drawnOn, held.Count, held.Count(each => each.Fell == Fell.Inside80), held.Count(each => each.Fell != Fell.Outside),
            Math.Round(held.Average(each => Math.Abs(each.Fte - each.Fan.Median)), 2), held.Count(each => each.Fan.Median > each.Fte));
    }
}
