using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.WorkforceModel.Network;

/// <summary>A scenario as cells and the routes between them. Everything that happens is a route or a source, so nobody is lost or made.</summary>
internal sealed class StockNetwork
{
    private IReadOnlyList<ChancePlan>? _plans;
    private int[]? _fte;

    public required Scenario Scenario { get; init; }

    public required IReadOnlyList<Cell> Cells { get; init; }

    /// <summary>Sorted by the cell that they lead from.</summary>
    public required IReadOnlyList<Route> Routes { get; init; }

    /// <summary>By cell, the first of its routes; one more entry than there are cells.</summary>
    public required int[] FirstRoute { get; init; }

    /// <summary>By cell, where those go to whom nothing happens: they stay, or are a month further in training.</summary>
    public required int[] Rest { get; init; }

    public required int[] Opening { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>By pool, the cell of its doctors.</summary>
    public required int[] Doctors { get; init; }

    /// <summary>By month from the first that is simulated, its regime.</summary>
    public required int[] RegimeOf { get; init; }

    public required IReadOnlyList<Regime> Regimes { get; init; }

    /// <summary>By regime; made when they are first asked for.</summary>
    public IReadOnlyList<ChancePlan> Plans => _plans ??= [.. Regimes.Select(regime => new ChancePlan(this, regime))];

    public Month MonthAt(int step) => Scenario.From.Plus(step + 1);

    /// <summary>By cell, full-time equivalents of one person in hundredths; nothing for those not at work.</summary>
    public int[] Fte => _fte ??= [.. Cells.Select(cell => cell is { Kind: CellKind.Employed } employed ? Scenario.Words.Hours[employed.Cohort.Hours].Fte : 0)];

    public IEnumerable<int> Employed(Where where) =>
        Enumerable.Range(0, Cells.Count).Where(i => Cells[i] is { Kind: CellKind.Employed } cell && where.Holds(cell.Owner, cell.Cohort));

    /// <summary>Whether what may happen in a cell hangs on a rate or share that is not known.</summary>
    public bool IsUncertain(int cell) => Routes.Skip(FirstRoute[cell]).Take(FirstRoute[cell + 1] - FirstRoute[cell]).Any(route =>
        route.Rate?.Belief.IsUncertain == true || route.Parts.Any(part => part.Pass.Belief.IsUncertain)
        || (route.IsEntry && Scenario.Professions[Cells[cell].Owner].Registered!.Shares.IsUncertain));
}
