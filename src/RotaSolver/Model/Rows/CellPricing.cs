using Preceptor.RotaSolver.Model.Soft;

namespace Preceptor.RotaSolver.Model.Rows;

/// <summary>What a line costs by the number of people in it.</summary>
internal sealed class CellPricing
{
    /// <summary>So that sums over a row stay whole numbers that fit.</summary>
    private const long MostPrice = 5_000_000;

    private readonly Board _board;
    private readonly long _missing;
    private readonly long _under;
    private readonly long _over;
    private readonly long _never;
    private readonly int[] _most;

    public CellPricing(Board board)
    {
        (_board, _most) = (board, [.. Enumerable.Range(0, board.DateOf.Length).Select(line => SupervisedMost.Of(board, line))]);
        (_missing, _under, _over) = (Weight(UnderMinimum.Name), Weight(UnderIdeal.Name), Weight(OverIdeal.Name));

        // Each further person never saves more than the one before.
        _under = Math.Min(_missing, _under);

        // More than whatever a duty above the maximum could gain.
        _never = _over + OwnGain() + 1;
    }

    public bool AreTooLarge => _never > MostPrice || _never * _board.LinesOf.Length > int.MaxValue;

    /// <summary>What lines cost that nobody can fill.</summary>
    public long Unfillable => Enumerable.Range(0, _board.DateOf.Length).Where(line => !IsFillable(_board, line)).Sum(line => Cost(line, 0));

    public static bool IsFillable(Board board, int line) => board.PeopleOf[line].Length > 0 && board.Line(line).Maximum > 0;

    public int[] OfLine(int line)
    {
        var counts = Enumerable.Range(0, _board.LinesOf.Length + 2);
        return IsFillable(_board, line) ? [.. counts.Select(count => (int)Cost(line, count))] : [.. counts.Select(_ => 0)];
    }

    private long Cost(int line, int count)
    {
        var shift = _board.Line(line);
        return (_missing * Math.Max(0, shift.Minimum - count)) + (_under * Math.Max(0, shift.Ideal - Math.Max(count, shift.Minimum)))
            + (_over * Math.Max(0, count - shift.Ideal)) + (_never * Math.Max(0, count - _most[line]));
    }

    private long OwnGain()
    {
        var (problem, longest) = (_board.Problem, _board.Problem.Demand.Max(line => line.Paid));
        var requests = Weight(Requests.Name) * problem.Requests.GroupBy(request => request.Person, StringComparer.Ordinal).Select(theirs => theirs.Sum(request => request.Weight)).DefaultIfEmpty().Max();
        return requests + (Weight(Changed.Name) * 2) + (longest * Math.Max(Weight(HoursUnder.Name), Weight(HoursOver.Name)))
            + Weight(Nights.Name) + Weight(Weekends.Name) + Weight(Holidays.Name) + Weight(OtherTeam.Name) + (Weight(BackwardRotation.Name) * 2);
    }

    private long Weight(string name) => _board.Problem.WeightOf(name);
}
