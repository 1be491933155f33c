using Preceptor.WorkforceModel.Chance;

namespace Preceptor.WorkforceModel.Scenarios;

/// <summary>What is known of a number: one value, or a distribution that the employer's own counts have updated.</summary>
public abstract record Belief
{
    private const int Steps = 200;

    public abstract double Mean { get; }

    public abstract bool IsUncertain { get; }

    internal abstract double Draw(Draws draws);

    /// <summary>The chance that the number is at most <paramref name="value"/>.</summary>
    internal abstract double Below(double value);

    internal abstract double Most { get; }

    /// <summary>The value that the number is below with this probability, by bisection.</summary>
    public double At(double probability)
    {
        var (low, high) = (0.0, Most);
        for (var step = 0; step < Steps && IsUncertain; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = Below(middle) < probability ? (middle, high) : (low, middle);
        }

        return IsUncertain ? (low + high) / 2 : Mean;
    }
}

/// <summary>Exactly this value.</summary>
public sealed record Fixed(double Value) : Belief
{
    public override double Mean => Value;

    public override bool IsUncertain => false;

    internal override double Most => Value;

    internal override double Draw(Draws draws) => Value;

    internal override double Below(double value) => value >= Value ? 1 : 0;
}

/// <summary>A proportion: a beta prior, to which events and non-events that were seen have been added.</summary>
public sealed record Proportion(double A, double B) : Belief
{
    public override double Mean => A / (A + B);

    public override bool IsUncertain => true;

    internal override double Most => 1;

    internal override double Draw(Draws draws) => Chance.Rates.Beta(draws, A, B);

    internal override double Below(double value) => Special.Beta(A, B, value);
}

/// <summary>A number a year, of people or of events to a person: a gamma prior, to which events and years that were seen have been added.</summary>
/// <param name="Shape">Events.</param>
/// <param name="Years">The time in which they happened.</param>
public sealed record Frequency(double Shape, double Years) : Belief
{
    private const double Far = 50;

    public override double Mean => Shape / Years;

    public override bool IsUncertain => true;

    internal override double Most => (Shape + (Far * Math.Sqrt(Shape)) + Far) / Years;

    internal override double Draw(Draws draws) => Chance.Rates.Gamma(draws, Shape) / Years;

    internal override double Below(double value) => Special.Gamma(Shape, value * Years);
}
