using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Model.Rows;

/// <summary>
/// A roster problem as rows and cover: a cell for each line. What rows cannot tell is left out, supervision beyond who could have any above all, and
/// costs nothing there. So each roster of the problem is one of these and costs no less, and what is proven here holds for the problem.
/// </summary>
/// <param name="Rest">What lines cost that nobody can fill.</param>
internal sealed record RowProblem(CoreProblem Core, long Rest)
{
    /// <returns>None when a person could have two duties that begin on one date, or prices or tables would be too large.</returns>
    public static RowProblem? Of(Board board)
    {
        if (board.LinesOf.All(lines => lines.Length == 0) || !Enumerable.Range(0, board.LinesOf.Length).All(person => HasOneADate(board, person)))
        {
            return null;
        }

        var kinds = new DutyKinds(board);
        var prices = new CellPricing(board);
        if (kinds.Count > MostKinds || prices.AreTooLarge)
        {
            return null;
        }

        var cells = Enumerable.Range(0, board.DateOf.Length).Select(line => new Cell(board.DateOf[line], prices.OfLine(line))).ToList();
        var people = new PersonRows(board, kinds, cells.Count);
        var rows = board.LinesOf.Select((_, person) => people.Rules(person)).ToList();
        return rows.Exists(each => each is null) ? null : new(new(board.Problem.Days.Count, cells, rows!, [.. board.Problem.Days.Select(day => WeekendOf(day.Date))]), prices.Unfillable);
    }

    /// <summary>As many as a set of bits holds.</summary>
    private const int MostKinds = 60;

    private static WeekendDay WeekendOf(DateOnly date) => date.DayOfWeek switch { DayOfWeek.Saturday => WeekendDay.First, DayOfWeek.Sunday => WeekendDay.Second, _ => WeekendDay.None };

    private static bool HasOneADate(Board board, int person) => board.LinesOf[person].GroupBy(line => board.DateOf[line])
        .All(date => date.Count(line => board.IsFixed(person, line)) < 2 && date.Max(line => board.Line(line).From) < date.Min(line => board.Line(line).Until) + board.DailyRest);
}
