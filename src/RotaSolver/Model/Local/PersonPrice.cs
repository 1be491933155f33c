using Preceptor.RotaSolver.Model.Soft;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Model.Local;

/// <summary>What one person's duties cost by themselves: everything but cover, companions and supervision.</summary>
internal sealed class PersonPrice
{
    private readonly Board _board;
    private readonly long[] _weights;
    private readonly ILookup<int, Request> _requests;
    private readonly HashSet<(int Person, int Line)>? _published;

    public PersonPrice(Board board)
    {
        _board = board;
        _weights = [.. new[] { Nights.Name, Weekends.Name, Holidays.Name, BackwardRotation.Name, OtherTeam.Name, HoursUnder.Name, HoursOver.Name, Requests.Name, Changed.Name }.Select(board.Problem.WeightOf)];
        _requests = board.Problem.Requests.ToLookup(request => board.PersonAt[request.Person]);
        _published = board.Problem.Published?.Where(pair => board.LineAt.ContainsKey(pair.Demand)).Select(pair => (board.PersonAt[pair.Person], board.LineAt[pair.Demand])).ToHashSet();
    }

    /// <param name="lines">By their start.</param>
    public long Of(int person, List<int> lines)
    {
        var who = _board.Person(person);
        var (paid, nights, price) = (0L, 0L, 0L);
        var (weekends, holidays) = (new HashSet<int>(), new HashSet<int>());
        foreach (var line in lines)
        {
            var shift = _board.Line(line);
            paid += shift.Paid;
            nights += shift.Night ? 1 : 0;
            price += shift.Team is { } team && !who.Teams.Contains(team) ? _weights[4] : 0;
            price += _published is null ? 0 : _published.Contains((person, line)) ? -_weights[8] : _weights[8];
            if (shift.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            {
                weekends.Add(shift.Date.DayNumber - (shift.Date.DayOfWeek == DayOfWeek.Sunday ? 1 : 0));
            }

            if (_board.Problem.Days[_board.DateOf[line]].Holiday)
            {
                holidays.Add(_board.DateOf[line]);
            }
        }

        return price + (_weights[0] * Math.Max(0, nights - who.FairShare.Nights)) + (_weights[1] * Math.Max(0, weekends.Count - who.FairShare.Weekends))
            + (_weights[2] * Math.Max(0, holidays.Count - who.FairShare.Holidays)) + (_weights[5] * Math.Max(0, who.TargetMinutes - paid)) + (_weights[6] * Math.Max(0, paid - who.TargetMinutes))
            + Backward(lines) + Unmet(person, lines);
    }

    private long Backward(List<int> lines) =>
        _weights[3] == 0 ? 0 : _weights[3] * lines.Sum(first => lines.Count(second => BackwardRotation.IsBackward(_board, first, second)));

    private long Unmet(int person, List<int> lines) =>
        _weights[7] * _requests[person].Where(request => request.Off == lines.Exists(line => _board.Line(line) is var shift && shift.Date == request.Date && (request.Shift is null || request.Shift == shift.Shift)))
            .Sum(request => request.Weight);
}
