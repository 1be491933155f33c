using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Preceptor.WorkforceModel.Chance;

/// <summary>The first block of many cells at once: the same words as <see cref="Philox"/>, four cells to an instruction where the processor can.</summary>
internal static class PhiloxLanes
{
    private const int Lanes = 4;
    private const int Rounds = 10;

    /// <param name="words">Two for each cell, as <see cref="Draws"/> uses them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fill((uint Run, uint Month) place, ReadOnlySpan<int> cells, ulong key, Span<ulong> words)
    {
        var done = 0;
        if (Avx2.IsSupported)
        {
            for (; done + Lanes <= cells.Length; done += Lanes)
            {
                Four(place, cells.Slice(done, Lanes), key, words.Slice(2 * done, 2 * Lanes));
            }
        }

        for (; done < cells.Length; done++)
        {
            var (a, b, c, d) = Philox.Block(new(0, (uint)cells[done], place.Month, place.Run), key);
            words[2 * done] = ((ulong)a << 32) | b;
            words[(2 * done) + 1] = ((ulong)c << 32) | d;
        }
    }

    /// <summary>Each of the four words of a counter is the low half of a lane; the high halves are cleared where they would matter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Four((uint Run, uint Month) place, ReadOnlySpan<int> cells, ulong key, Span<ulong> words)
    {
        var (a, b) = (Vector256<ulong>.Zero, Avx2.ConvertToVector256Int64(Vector128.Create(cells)).AsUInt64());
        var (c, d) = (Vector256.Create((ulong)place.Month), Vector256.Create((ulong)place.Run));
        var (firstFactor, secondFactor, half) = (Vector256.Create((ulong)Philox.FirstFactor).AsUInt32(), Vector256.Create((ulong)Philox.SecondFactor).AsUInt32(), Vector256.Create((ulong)uint.MaxValue));
        var (low, high) = ((uint)key, (uint)(key >> 32));
        for (var round = 0; round < Rounds; round++)
        {
            var first = Avx2.Multiply(firstFactor, a.AsUInt32());
            var second = Avx2.Multiply(secondFactor, c.AsUInt32());
            a = (second >>> 32) ^ b ^ Vector256.Create((ulong)low);
            c = (first >>> 32) ^ d ^ Vector256.Create((ulong)high);
            b = second & half;
            d = first & half;
            low += Philox.FirstWeyl;
            high += Philox.SecondWeyl;
        }

        var (even, odd) = ((a << 32) | b, (c << 32) | d);
        var target = MemoryMarshal.Cast<ulong, Vector256<ulong>>(words);
        var (near, far) = (Avx2.UnpackLow(even, odd), Avx2.UnpackHigh(even, odd));
        target[0] = Avx2.Permute2x128(near, far, 0x20);
        target[1] = Avx2.Permute2x128(near, far, 0x31);
    }
}
