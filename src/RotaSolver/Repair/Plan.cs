namespace Preceptor.RotaSolver.Repair;

/// <summary>One duty that is given to somebody or taken from them.</summary>
internal readonly record struct Step(int Person, int Line, bool Gets);

/// <summary>What to do with some open lines.</summary>
/// <param name="Open">Lines that stay without somebody whom they had.</param>
/// <param name="Price">The roster's price with it, but for novices' companions.</param>
internal sealed record Plan(IReadOnlyList<Step> Steps, IReadOnlyList<int> Open, long Price)
{
    public int People => Steps.Select(step => step.Person).Distinct().Count();

    public string Key => string.Join(';', Steps.GroupBy(step => (step.Person, step.Line)).Where(same => same.Sum(step => step.Gets ? 1 : -1) != 0)
        .Select(same => $"{same.Key.Person}:{same.Key.Line}:{same.Sum(step => step.Gets ? 1 : -1)}").Order(StringComparer.Ordinal));
}
