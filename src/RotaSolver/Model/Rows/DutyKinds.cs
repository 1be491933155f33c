using Preceptor.RotaSolver.Model.Soft;

namespace Preceptor.RotaSolver.Model.Rows;

/// <summary>
/// Lines by what may stand before and after them on later dates. What is not the same for all lines of two kinds, such as on the night of a clock
/// change, is allowed and free of price, so that the kinds never forbid what the lines allow.
/// </summary>
internal sealed class DutyKinds
{
    /// <summary>Rests that reach further are not told.</summary>
    public const int MostGap = 6;

    private readonly Board _board;
    private readonly int[] _raw;
    private readonly Pairing[,,] _pairings;
    private readonly int[] _kindOfRaw;
    private readonly int[] _rawOf;
    private readonly bool[] _night;

    public DutyKinds(Board board)
    {
        _board = board;
        var lines = Enumerable.Range(0, board.DateOf.Length).Where(line => board.PeopleOf[line].Length > 0).ToArray();
        _raw = RawKinds(lines);
        var raws = lines.Select(line => _raw[line]).DefaultIfEmpty(-1).Max() + 1;
        _night = new bool[raws];
        foreach (var line in lines)
        {
            _night[_raw[line]] = board.Line(line).Night;
        }

        _pairings = new Pairing[raws, raws, MostGap + 1];
        Learn(lines);
        var sorts = Enumerable.Range(0, raws).Select(Sort).ToList();
        var distinct = sorts.Distinct(StringComparer.Ordinal).ToList();
        _kindOfRaw = [.. sorts.Select(sort => distinct.IndexOf(sort))];
        _rawOf = [.. distinct.Select(sort => sorts.IndexOf(sort))];
    }

    public int Count => _rawOf.Length;

    public int Of(int line) => _raw[line] < 0 ? 0 : _kindOfRaw[_raw[line]];

    public bool IsNight(int kind) => _night[_rawOf[kind]];

    /// <summary>Whether some line of a kind may be held some dates after a line of another, with nothing between them.</summary>
    public bool MayFollow(int kind, int next, int dates) => dates > MostGap || _pairings[_rawOf[kind], _rawOf[next], dates] != Pairing.Never;

    public bool IsBackward(int kind, int next) => _pairings[_rawOf[kind], _rawOf[next], 1] == Pairing.Backward;

    /// <summary>What can be said of two kinds so many dates apart.</summary>
    private enum Pairing : byte
    {
        Unknown,
        Never,
        Backward,
        Free,
    }

    /// <summary>By shift, or by time where that gives fewer.</summary>
    private int[] RawKinds(int[] lines)
    {
        var raw = new int[_board.DateOf.Length];
        Array.Fill(raw, -1);
        var byShift = lines.GroupBy(line => (object)(_board.Line(line).Shift, _board.Line(line).Night)).ToList();
        var byTime = lines.GroupBy(line => (object)(_board.StartInDay(line), _board.Line(line).Minutes, _board.Line(line).Night)).ToList();
        foreach (var (kind, group) in (byShift.Count <= byTime.Count ? byShift : byTime).Index())
        {
            foreach (var line in group)
            {
                raw[line] = kind;
            }
        }

        return raw;
    }

    private void Learn(int[] lines)
    {
        foreach (var first in lines)
        {
            foreach (var second in lines)
            {
                var dates = _board.DateOf[second] - _board.DateOf[first];
                if (dates is >= 1 and <= MostGap)
                {
                    ref var known = ref _pairings[_raw[first], _raw[second], dates];
                    known = (Pairing)Math.Max((byte)known, (byte)PairingOf(first, second));
                }
            }
        }
    }

    private Pairing PairingOf(int first, int second)
    {
        var (before, after) = (_board.Line(first), _board.Line(second));
        var isTooSoon = before.Night && !after.Night && _board.Problem.Limit(Limits.RestAfterNights) is { } rest && after.From < before.Until + rest.Value;
        return isTooSoon || _board.Collide(first, second) ? Pairing.Never : BackwardRotation.IsBackward(_board, first, second) ? Pairing.Backward : Pairing.Free;
    }

    private string Sort(int raw) =>
        string.Join(' ', Enumerable.Range(0, _night.Length).SelectMany(other => Enumerable.Range(1, MostGap).Select(dates => $"{_pairings[raw, other, dates]}{_pairings[other, raw, dates]}")).Prepend($"{_night[raw]}"));
}
