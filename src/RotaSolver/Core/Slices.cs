namespace Preceptor.RotaSolver.Core;

/// <summary>
/// How many weekends and watched counts a row has used, packed into one number: the weekends as the first digit, each watched counter as a further one.
/// </summary>
internal sealed class Slices
{
    private readonly int[] _limits;
    private readonly int[] _strides;

    /// <param name="limits">The most of each digit.</param>
    public Slices(ReadOnlySpan<int> limits)
    {
        _limits = limits.ToArray();
        _strides = new int[limits.Length];
        var stride = 1L;
        for (var digit = 0; digit < limits.Length; digit++)
        {
            _strides[digit] = (int)Math.Min(stride, int.MaxValue);
            stride *= limits[digit] + 1;
        }

        Number = stride;
    }

    /// <summary>How many slices there are; too many to search when it is large.</summary>
    public long Number { get; }

    /// <returns>The slice with one more of a digit, or -1 when that is above its limit.</returns>
    public int Next(int slice, int digit) => At(slice, digit) < _limits[digit] ? slice + _strides[digit] : -1;

    /// <returns>The slice with one less of a digit, or -1 when it has none.</returns>
    public int Previous(int slice, int digit) => At(slice, digit) > 0 ? slice - _strides[digit] : -1;

    public int At(int slice, int digit) => slice / _strides[digit] % (_limits[digit] + 1);
}
