namespace Preceptor.RotaSolver.Core;

/// <summary>
/// How many weekends and watched counts a row has used, packed into one number: the weekends as the first digit, each watched counter as a further one.
/// </summary>
internal sealed class Slices
{
    private readonly int[] _limits;
    private readonly int[] _strides;
    private readonly int[][] _next;

    /// <param name="limits">The most of each digit.</param>
    public Slices(ReadOnlySpan<int> limits)
    {
        (_limits, _strides) = (limits.ToArray(), new int[limits.Length]);
        var stride = 1;
        for (var digit = 0; digit < limits.Length; digit++)
        {
            _strides[digit] = stride;
            stride *= limits[digit] + 1;
        }

        Number = stride;
        _next = [.. _limits.Select((limit, digit) => Enumerable.Range(0, Number).Select(slice => At(slice, digit) < limit ? slice + _strides[digit] : -1).ToArray())];
    }

    public int Number { get; }

    /// <returns>How many slices there would be.</returns>
    public static long NumberOf(ReadOnlySpan<int> limits)
    {
        var number = 1.0;
        foreach (var limit in limits)
        {
            number *= limit + 1;
        }

        return (long)Math.Min(number, int.MaxValue);
    }

    /// <returns>The slice with one more of a digit, or -1 when that is above its limit.</returns>
    public int Next(int slice, int digit) => _next[digit][slice];

    /// <returns>The slice with one less of a digit, or -1 when it has none.</returns>
    public int Previous(int slice, int digit) => At(slice, digit) > 0 ? slice - _strides[digit] : -1;

    public int At(int slice, int digit) => slice / _strides[digit] % (_limits[digit] + 1);
}
