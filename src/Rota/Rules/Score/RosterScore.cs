using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Score;

/// <summary>What a roster costs, term by term, so that it can be recomputed by hand. Smaller is better.</summary>
internal static class RosterScore
{
    public static IReadOnlyList<ExplanationLine> Of(JudgedRoster roster) =>
    [
        Line(roster, "under-minimum", CoverTerms.UnderMinimum(roster), "people short of a minimum"),
        Line(roster, "under-ideal", CoverTerms.UnderIdeal(roster), "people short of the ideal"),
        Line(roster, "over-ideal", CoverTerms.OverIdeal(roster), "people above the ideal"),
        Line(roster, "request", WishTerms.RequestsNotMet(roster), "weight of requests not met"),
        Line(roster, "nights", FairnessTerms.Nights(roster), "nights above a fair share"),
        Line(roster, "weekends", FairnessTerms.Weekends(roster), "weekends above a fair share"),
        Line(roster, "holidays", FairnessTerms.Holidays(roster), "bank holidays above a fair share"),
        Line(roster, "backward-rotation", PatternTerms.BackwardRotations(roster), "duties that begin much earlier than the day before's"),
        Line(roster, "other-team", PatternTerms.OtherTeam(roster), "duties in another team"),
        Line(roster, "novice-alone", PatternTerms.NoviceAlone(roster), "duties of a novice without an experienced colleague"),
        Line(roster, "hours-under", HoursTerms.Under(roster), "minutes below contract"),
        Line(roster, "hours-over", HoursTerms.Over(roster), "minutes above contract"),
        Line(roster, "changed", WishTerms.Changed(roster), "changes against the published rota"),
        Line(roster, "below-guidance", GuidanceTerms.BelowGuidance(roster), "minutes supervised below guidance that is not adopted"),
    ];

    public static long Objective(IEnumerable<ExplanationLine> lines) => lines.Sum(line => line.Cost);

    private static ExplanationLine Line(JudgedRoster roster, string code, long units, string what)
    {
        var weight = roster.Problem.Weights.GetValueOrDefault(code);
        return new(code, units, weight, units * weight, $"{units:N0} {what} × {weight:N0} = {units * weight:N0}");
    }
}
