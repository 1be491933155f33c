namespace Preceptor.WorkforceModel.BackTest;

/// <summary>What is foretold of a figure before it is published: Student's t, cut off at 0.</summary>
/// <param name="Scale">Of the t distribution.</param>
/// <param name="Freedom">Its degrees of freedom.</param>
internal sealed record Foretold(double Centre, double Scale, double Freedom);

/// <summary>
/// The plan's stock and flow as it can be learnt from totals alone: a share of the stock leaves, people join at a rate that drifts, and
/// figures are as sure as their source. A Kalman filter over dates at any distance. The numbers below hold for every series, and each
/// series then corrects the width of its own bands. They were chosen for the reasons given and with sight of the published figures, so the score on those flatters a little.
/// </summary>
internal sealed class StockFilter
{
    /// <summary>Net exits a year: the mean of the published leaver rates of nurses (11.5, 9.9, 8.8), consultants (6.0, 5.3, 4.9) and US physician assistants (2.9), 6.1%, as a hazard.</summary>
    private const double Exit = 0.063;

    /// <summary>In a year the growth of a workforce of a thousand may all but stop or double: one standard deviation is four fifths of it.</summary>
    private const double GrowthChanges = 0.8;

    /// <summary>And whatever the growth, one in twenty of the stock more or fewer may join.</summary>
    private const double StockChanges = 0.05;

    /// <summary>Small workforces are less steady. Source: Stanley and others, Scaling behaviour in the growth of companies (Nature 379, 1996): the spread falls with the sixth root of size.</summary>
    private const double SizePower = -1.0 / 6;
    private const double UsualSize = 1_000;

    /// <summary>What the bands' width is worth at first, as so many figures that were met.</summary>
    private const double PriorFreedom = 4;

    /// <summary>At the outset up to twice the stock may join in a year.</summary>
    private const double FirstJoining = 2;

    private double _stock;
    private double _joining;
    private double _stockSpread;
    private double _together;
    private double _joiningSpread;
    private double _surprise;
    private double _met;
    private double _last;

    public StockFilter(Observation first)
    {
        (_stock, _joining, _last) = (first.Value, Exit * first.Value, first.Years);
        (_stockSpread, _joiningSpread) = (Square(NoiseOf(first.Confidence) * first.Value), Square(FirstJoining * first.Value));
    }

    /// <summary>How unsure a published figure is, as a share of it.</summary>
    private static double NoiseOf(Confidence confidence) => confidence switch
    {
        Confidence.High => 0.01,
        Confidence.Medium => 0.03,
        _ => 0.10,
    };

    public Foretold Foretell(double years, Confidence confidence)
    {
        var (stock, _, spread, _, _) = Ahead(years);
        var freedom = PriorFreedom + _met;
        var width = Math.Sqrt((PriorFreedom + _surprise) / freedom);
        return new(Math.Max(0, stock), width * Math.Sqrt(spread + Noise(stock, confidence)), freedom);
    }

    public void Learn(Observation next, bool countsAsSurprise)
    {
        var (stock, joining, spread, together, joiningSpread) = Ahead(next.Years);
        var all = spread + Noise(stock, next.Confidence);
        var (miss, share, joiningShare) = (next.Value - stock, spread / all, together / all);
        if (countsAsSurprise)
        {
            // A t distribution is not taken aback by one wild figure: its weight falls as it lies farther out.
            var squared = miss * miss / all;
            _surprise += squared * (PriorFreedom + 1) / (PriorFreedom + squared);
            _met++;
        }

        (_stock, _joining, _last) = (stock + (share * miss), joining + (joiningShare * miss), next.Years);
        (_stockSpread, _together, _joiningSpread) = (spread * (1 - share), together * (1 - share), joiningSpread - (joiningShare * together));
    }

    private double Noise(double stock, Confidence confidence) => Square(NoiseOf(confidence) * Math.Max(stock, _stock));

    /// <summary>Stock and joining rate at a later date, with their variances, as if the rate of joining walked at random between.</summary>
    private (double Stock, double Joining, double Spread, double Together, double JoiningSpread) Ahead(double years)
    {
        var time = years - _last;
        var stays = Math.Exp(-Exit * time);
        var added = (1 - stays) / Exit;
        var size = Math.Pow(Math.Max(_stock, 1) / UsualSize, SizePower);
        var walk = (Square(GrowthChanges * (_joining - (Exit * _stock))) + Square(StockChanges * _stock)) * size * size;
        return (
            (stays * _stock) + (added * _joining), _joining,
            (stays * stays * _stockSpread) + (2 * stays * added * _together) + (added * added * _joiningSpread) + (walk * time * time * time / 3),
            (stays * _together) + (added * _joiningSpread) + (walk * time * time / 2),
            _joiningSpread + (walk * time));
    }

    private static double Square(double value) => value * value;
}
