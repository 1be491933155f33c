using System.Runtime.CompilerServices;

namespace Preceptor.WorkforceModel.Chance;

/// <summary>
/// Uniform numbers that belong to a place: a run, a month and a cell. The same place gives the same numbers whatever was drawn before,
/// so two scenarios that differ in one cell meet the same chance everywhere else.
/// </summary>
internal sealed class Draws(ulong seed)
{
    private const double Step = 1.0 / (1UL << 53);

    /// <summary>How many words a block has.</summary>
    private const int Block = 2;

    /// <summary>The block that was made last, and after it those that were made ready.</summary>
    private ulong[] _words = new ulong[Block];

    private int _at;
    private int _end;
    private uint _run;
    private uint _month;
    private uint _cell;
    private uint _next;

    /// <summary>The month of what is drawn once for a run, such as its rates.</summary>
    public const uint OnceForARun = uint.MaxValue;

    public void MoveTo(uint run, uint month, uint cell) => (_run, _month, _cell, _next, _at, _end) = (run, month, cell, 0, 0, 0);

    /// <summary>Makes the first numbers of many cells at once, for <see cref="MoveToReady"/>.</summary>
    public void Prepare(uint run, uint month, ReadOnlySpan<int> cells)
    {
        if (_words.Length < Block * (cells.Length + 1))
        {
            _words = new ulong[Block * (cells.Length + 1)];
        }

        (_run, _month) = (run, month);
        PhiloxLanes.Fill((run, month), cells, seed, _words.AsSpan(Block));
    }

    /// <summary>The first number of a cell that was prepared, which is drawn again after <see cref="MoveToReady"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double FirstOf(int place) => Number(_words[Block * (place + 1)]);

    /// <summary>The same as <see cref="MoveTo"/> the cell that stood at this place among those prepared.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MoveToReady(int place, int cell)
    {
        _at = Block * (place + 1);
        _end = _at + Block;
        _cell = (uint)cell;
        _next = 1;
    }

    /// <summary>More than 0 and less than 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Next()
    {
        if (_at == _end)
        {
            Refill();
        }

        return Number(_words[_at++]);
    }

    private static double Number(ulong word) => ((word >> 11) + 0.5) * Step;

    private void Refill()
    {
        var (a, b, c, d) = Philox.Block(new(_next++, _cell, _month, _run), seed);
        (_words[0], _words[1], _at, _end) = (((ulong)a << 32) | b, ((ulong)c << 32) | d, 0, Block);
    }

    /// <summary>A whole number from 0 to below <paramref name="count"/>.</summary>
    public int Below(int count) => (int)Math.Min(count - 1, Next() * count);
}
