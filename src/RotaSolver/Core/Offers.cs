using System.Runtime.InteropServices;

namespace Preceptor.RotaSolver.Core;

/// <summary>The cheapest cell of its sort on a day.</summary>
/// <param name="Digit">The place of its counter among those that are watched, or -1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Offer(int Price, int Units, int Digit, int Cell);

/// <summary>
/// What a day offers to one person: for each kind of state the cheapest cell of each sort. Cells that the rules cannot tell apart are of one sort, so that
/// many shifts cost no more to search than few.
/// </summary>
internal sealed class Offers(int kinds, int most)
{
    private readonly Offer[] _offers = new Offer[kinds * most];
    private readonly int[] _numbers = new int[kinds];

    public Offer Off { get; private set; }

    public bool HasOff { get; private set; }

    public ReadOnlySpan<Offer> Of(int kind) => _offers.AsSpan(kind * most, _numbers[kind]);

    public void Clear()
    {
        Array.Clear(_numbers);
        HasOff = false;
    }

    public void AddOff(int price)
    {
        (Off, HasOff) = (new(price, 0, -1, Row.Off), true);
    }

    public void Add(int kind, Offer offer)
    {
        var first = kind * most;
        for (var i = first; i < first + _numbers[kind]; i++)
        {
            if (_offers[i].Units == offer.Units && _offers[i].Digit == offer.Digit)
            {
                if (offer.Price < _offers[i].Price)
                {
                    _offers[i] = offer;
                }

                return;
            }
        }

        _offers[first + _numbers[kind]++] = offer;
    }
}
