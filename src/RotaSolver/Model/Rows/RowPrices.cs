using Preceptor.RotaSolver.Core;
using Preceptor.RotaSolver.Model.Soft;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Model.Rows;

/// <summary>What a person's row costs line by line and date by date; what it costs altogether is left out where a row cannot tell it.</summary>
internal sealed class RowPrices(Board board)
{
    private readonly ILookup<(int Person, int Date), Request> _requests = board.Problem.Requests.ToLookup(request => (board.PersonAt[request.Person], request.Date.DayNumber - board.Problem.Days[0].Date.DayNumber));
    private readonly HashSet<(int Person, int Line)>? _published =
        board.Problem.Published?.Where(pair => board.LineAt.ContainsKey(pair.Demand)).Select(pair => (board.PersonAt[pair.Person], board.LineAt[pair.Demand])).ToHashSet();

    public int Night => (int)Weight(Nights.Name);

    public int Backward => (int)Weight(BackwardRotation.Name);

    /// <summary>What the loss of all published duties costs; those that are kept take their part off again.</summary>
    public int Base(int person) => (int)(Weight(Changed.Name) * (_published?.Count(pair => pair.Person == person) ?? 0));

    /// <summary>The fair share of nights when it lies below what the person could have; 0 when each night has the same price.</summary>
    public int NightsToCount(int person)
    {
        var dates = board.LinesOf[person].Where(line => board.Line(line).Night).Select(line => board.DateOf[line]).Distinct().Count();
        var share = board.Person(person).FairShare.Nights;
        return Night > 0 && share > 0 && share < dates ? (int)share : 0;
    }

    public int[] OfCells(int person, int cells)
    {
        var costs = new int[cells];
        Array.Fill(costs, RowRules.Never);
        foreach (var line in board.LinesOf[person].Where(line => CellPricing.IsFillable(board, line) && !IsPinnedElsewhere(person, line)))
        {
            costs[line] = (int)OfDuty(person, line);
        }

        return costs;
    }

    public int[] OfOff(int person) =>
    [
        .. Enumerable.Range(0, board.Problem.Days.Count).Select(date => board.LinesOn(person, date).Any(line => board.IsFixed(person, line)) ? RowRules.Never
            : (int)_requests[(person, date)].Where(request => !request.Off).Sum(request => request.Weight * Weight(Requests.Name))),
    ];

    public int[] OfWeekends(int person)
    {
        var weekends = board.Problem.Days.Index().Count(day => day.Item.Date.DayOfWeek == DayOfWeek.Saturday || (day is { Index: 0, Item.Date.DayOfWeek: DayOfWeek.Sunday }));
        return [.. Enumerable.Range(0, weekends + 1).Select(count => (int)(Weight(Weekends.Name) * Math.Max(0, count - board.Person(person).FairShare.Weekends)))];
    }

    private bool IsPinnedElsewhere(int person, int line) => !board.IsFixed(person, line) && board.LinesOn(person, board.DateOf[line]).Any(other => board.IsFixed(person, other));

    private long OfDuty(int person, int line)
    {
        var (shift, who, date) = (board.Line(line), board.Person(person), board.DateOf[line]);
        var requests = _requests[(person, date)].Where(request => request.Off == (request.Shift is null || request.Shift == shift.Shift)).Sum(request => request.Weight);
        return (requests * Weight(Requests.Name))
            + (shift.Team is { } team && !who.Teams.Contains(team) ? Weight(OtherTeam.Name) : 0)
            + (_published is null ? 0 : _published.Contains((person, line)) ? -Weight(Changed.Name) : Weight(Changed.Name))
            + (shift.Night && who.FairShare.Nights == 0 ? Weight(Nights.Name) : 0)
            + (board.Problem.Days[date].Holiday && who.FairShare.Holidays == 0 ? Weight(Holidays.Name) : 0);
    }

    private long Weight(string name) => board.Problem.WeightOf(name);
}
