using Preceptor.RotaSolver.Model.Soft;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model;

/// <summary>What a roster should reach: how the model prices it, and how it is counted in a finished roster.</summary>
internal interface ITerm
{
    string Code { get; }

    void Price(ProductModel model, long weight);

    Tally Count(Duties duties);
}

/// <param name="Units">What is multiplied by the weight.</param>
/// <param name="Text">The count in words.</param>
internal readonly record struct Tally(long Units, string Text);

/// <summary>All soft terms, in the order of docs/formats/roster-problem.md.</summary>
internal static class Terms
{
    public static readonly ITerm[] All =
    [
        new UnderMinimum(), new UnderIdeal(), new OverIdeal(), new Requests(), new Nights(), new Weekends(), new Holidays(), new BackwardRotation(),
        new OtherTeam(), new NoviceAlone(), new HoursUnder(), new HoursOver(), new Changed(), new BelowGuidance(),
    ];

    public static readonly string[] Codes = [.. All.Select(term => term.Code)];

    /// <summary>What a roster costs, term by term.</summary>
    public static IReadOnlyList<ExplanationLine> Explain(Duties duties) =>
    [
        .. All.Select(term =>
        {
            var (tally, weight) = (term.Count(duties), duties.Board.Problem.WeightOf(term.Code));
            return new ExplanationLine(term.Code, tally.Units, weight, tally.Units * weight, tally.Text);
        }),
    ];
}
