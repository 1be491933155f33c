namespace Preceptor.Rota.Domain;

/// <summary>A limit of roster-rules.csv.</summary>
/// <param name="Kind">law blocks; guidance blocks once the employer has adopted it; a convention is the product's own figure.</param>
/// <param name="Until">The last day, inclusive.</param>
internal sealed record RosterLimit(string Code, int Value, string Kind, DateOnly? From, DateOnly? Until, string Source);

/// <summary>A weight of roster-weights.csv.</summary>
internal sealed record RosterWeight(string Code, int Weight, DateOnly? From, DateOnly? Until, string Sentence);

/// <summary>Limits, weights and bank holidays of data/reference.</summary>
internal sealed record RotaReference(
    IReadOnlyList<RosterLimit> Limits, IReadOnlyList<RosterWeight> Weights, IReadOnlyDictionary<DateOnly, string> Holidays)
{
    public IEnumerable<RosterLimit> LimitsOn(DateOnly date) => Limits.Where(limit => IsOn(limit.From, limit.Until, date));

    public IReadOnlyDictionary<string, int> WeightsOn(DateOnly date) =>
        Weights.Where(weight => IsOn(weight.From, weight.Until, date)).ToDictionary(weight => weight.Code, weight => weight.Weight, StringComparer.Ordinal);

    private static bool IsOn(DateOnly? from, DateOnly? until, DateOnly date) => (from is null || from <= date) && (until is null || date <= until);
}
