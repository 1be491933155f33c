using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Preceptor.WorkforceModel.Chance;

/// <summary>
/// Philox4x32 with ten rounds: four random words from a counter and a key, with no state between calls, so that the order
/// in which threads ask changes nothing. Source: Salmon, Moraes, Dror and Shaw, Parallel random numbers: as easy as 1, 2, 3 (SC 2011).
/// </summary>
internal static class Philox
{
    private const int Rounds = 10;
    public const uint FirstFactor = 0xD2511F53;
    public const uint SecondFactor = 0xCD9E8D57;
    public const uint FirstWeyl = 0x9E3779B9;
    public const uint SecondWeyl = 0xBB67AE85;

    /// <summary>A counter, or the four words that it gives.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Words(uint A, uint B, uint C, uint D);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Words Block(Words counter, ulong key)
    {
        var (a, b, c, d) = counter;
        var (low, high) = ((uint)key, (uint)(key >> 32));
        for (var round = 0; round < Rounds; round++)
        {
            var first = (ulong)FirstFactor * a;
            var second = (ulong)SecondFactor * c;
            (a, b, c, d) = ((uint)(second >> 32) ^ b ^ low, (uint)second, (uint)(first >> 32) ^ d ^ high, (uint)first);
            low += FirstWeyl;
            high += SecondWeyl;
        }

        return new(a, b, c, d);
    }
}
