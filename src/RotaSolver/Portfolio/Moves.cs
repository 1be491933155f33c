using Preceptor.RotaSolver.Columns;
using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Portfolio;

/// <summary>How large a part is: a share of the people, over some days.</summary>
internal sealed record Move(double Share, int Days);

/// <summary>
/// Which parts are worth solving anew. What brought much for its time is taken more often; the rest is tried now and then, short ones more than long.
/// </summary>
internal sealed class Moves
{
    /// <summary>The most person-days of a part that is not everything.</summary>
    private const int MostPersonDays = 4500;

    /// <summary>On shorter horizons parts reach all days anyway.</summary>
    private const int LeastOfDetour = 42;

    /// <summary>How often a long horizon makes a detour, whatever it gained: it gains seldom, then much.</summary>
    private const double Detours = 0.5;

    private const double Forget = 0.97;
    private const double Curiosity = 0.3;

    private readonly CoreProblem _problem;
    private readonly Random _random;
    private readonly bool _isLong;
    private readonly List<Move> _moves = [];
    private readonly List<(double Gain, double Time)> _records = [];

    /// <param name="withWhole">Whether everything at once is a part.</param>
    public Moves(CoreProblem problem, Random random, bool withWhole)
    {
        (_problem, _random, _isLong) = (problem, random, problem.Days >= LeastOfDetour && FirstRoster.IsLong(problem));
        foreach (var days in (int[])[7, 14, 28, 42, 63, 84, 126])
        {
            foreach (var share in days < problem.Days ? (double[])[1, 0.5, 0.25] : [])
            {
                Take(new(share, days));
            }
        }

        foreach (var share in (double[])[0.65, 0.4, 0.2])
        {
            Take(new(share, problem.Days));
        }

        if (problem.Days >= LeastOfDetour)
        {
            Add(new(0, problem.Days));
        }

        if (withWhole)
        {
            Add(new(1, problem.Days));
        }
    }

    private void Take(Move move)
    {
        var people = PeopleOf(move);
        if (people >= 2 && people * move.Days <= MostPersonDays)
        {
            Add(move);
        }
    }

    private void Add(Move move)
    {
        var size = PeopleOf(move) * move.Days / 1000.0;
        _moves.Add(move);
        _records.Add((0, 0.1 + (size * size)));
    }

    public int Pick()
    {
        if (_isLong && _random.NextDouble() < Detours)
        {
            return _moves.FindIndex(move => move.Share == 0);
        }

        var (rates, chances) = (_records.Select(record => record.Gain / record.Time).ToList(), _records.Select(record => 1 / Math.Max(record.Time, 0.05)).ToList());
        var (rateSum, chanceSum) = (rates.Sum(), chances.Sum());
        var draw = _random.NextDouble();
        for (var i = 0; i < _moves.Count; i++)
        {
            var curious = chances[i] / chanceSum;
            draw -= rateSum > 0 ? ((1 - Curiosity) * rates[i] / rateSum) + (Curiosity * curious) : curious;
            if (draw <= 0)
            {
                return i;
            }
        }

        return _moves.Count - 1;
    }

    public void Tell(int move, double gain, double time)
    {
        for (var i = 0; i < _records.Count; i++)
        {
            _records[i] = (_records[i].Gain * Forget, i == move ? (_records[i].Time * Forget) + ((1 - Forget) * time * 10) : _records[i].Time);
        }

        _records[move] = (_records[move].Gain + gain, _records[move].Time);
    }

    /// <summary>A roster that is worse at first: see <see cref="Improver"/>.</summary>
    public bool IsDetour(int move) => _moves[move].Share == 0;

    public Part PartOf(int move, IReadOnlyList<Row> rows)
    {
        var (days, all) = (_moves[move].Days, Enumerable.Range(0, _problem.People.Length).ToArray());
        _random.Shuffle(all);

        // Days at both ends are met as often as others.
        var from = days == _problem.Days ? 0 : _random.Next(-days / 2, _problem.Days - (days / 2));
        return new(_problem, [.. all.Take(PeopleOf(_moves[move])).Order()], Math.Max(0, from), Math.Min(_problem.Days, from + days), rows);
    }

    private int PeopleOf(Move move) => Math.Clamp((int)Math.Round(_problem.People.Length * move.Share), Math.Min(2, _problem.People.Length), _problem.People.Length);
}
