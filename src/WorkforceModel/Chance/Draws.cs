using System.Runtime.CompilerServices;

namespace Preceptor.WorkforceModel.Chance;

/// <summary>
/// Uniform numbers that belong to a place: a run, a month and a cell. The same place gives the same numbers whatever was drawn before,
/// so two scenarios that differ in one cell meet the same chance everywhere else.
/// </summary>
internal sealed class Draws(ulong seed)
{
    private const double Step = 1.0 / (1UL << 53);

    private Philox.Words _place;
    private ulong _first;
    private ulong _second;
    private int _left;
    private ulong[] _ready = [];

    /// <summary>The month of what is drawn once for a run, such as its rates.</summary>
    public const uint OnceForARun = uint.MaxValue;

    public void MoveTo(uint run, uint month, uint cell)
    {
        _place = new(0, cell, month, run);
        _left = 0;
    }

    /// <summary>Makes the first numbers of many cells at once, for <see cref="MoveToReady"/>.</summary>
    public void Prepare(uint run, uint month, ReadOnlySpan<int> cells)
    {
        if (_ready.Length < 2 * cells.Length)
        {
            _ready = new ulong[2 * cells.Length];
        }

        PhiloxLanes.Fill((run, month), cells, seed, _ready);
        _place = new(1, 0, month, run);
    }

    /// <summary>The same as <see cref="MoveTo"/> the cell that stood at this place among those prepared.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MoveToReady(int place, int cell)
    {
        (_first, _second, _left) = (_ready[2 * place], _ready[(2 * place) + 1], 2);
        _place = _place with { A = 1, B = (uint)cell };
    }

    /// <summary>More than 0 and less than 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Next() => ((NextWord() >> 11) + 0.5) * Step;

    private ulong NextWord()
    {
        if (_left == 0)
        {
            Refill();
        }

        return --_left == 1 ? _first : _second;
    }

    private void Refill()
    {
        var (a, b, c, d) = Philox.Block(_place, seed);
        _place = _place with { A = _place.A + 1 };
        (_first, _second, _left) = (((ulong)a << 32) | b, ((ulong)c << 32) | d, 2);
    }

    /// <summary>A whole number from 0 to below <paramref name="count"/>.</summary>
    public int Below(int count) => (int)Math.Min(count - 1, Next() * count);
}
