using Preceptor.Contracts;
using Preceptor.Supervision.Domain;

namespace Preceptor.Supervision.Rules;

/// <summary>
/// From which day each policy row blocks for an employer. Law blocks from its own first day. Guidance blocks from its first day or the adoption's,
/// whichever is later, and warns otherwise; when an adoption has ended, the row is given twice: as it blocked until then, and as it warns since.
/// </summary>
internal static class PoliciesInForce
{
    /// <summary>The rows that hold on at least one day of the period, both ends inclusive.</summary>
    public static IReadOnlyList<SupervisionPolicy> Between(PolicyBook book, IReadOnlyList<Adoption> adoptions, DateOnly from, DateOnly until) =>
        [.. book.Rows.SelectMany(row => For(row, adoptions)).Where(policy => Touches(policy, from, until))];

    public static bool Touches(SupervisionPolicy policy, DateOnly from, DateOnly until) =>
        (policy.From is null || policy.From <= until) && (policy.Until is null || policy.Until >= from);

    private static IEnumerable<SupervisionPolicy> For(PolicyRow row, IReadOnlyList<Adoption> adoptions)
    {
        var policy = row.Policy;
        if (row.Profile == Profiles.Law)
        {
            return [policy with { MustFrom = policy.From ?? DateOnly.MinValue }];
        }

        var pieces = new List<SupervisionPolicy>();
        var rest = policy;
        foreach (var adoption in adoptions.Where(adoption => adoption.Profile == row.Profile).OrderBy(adoption => adoption.From))
        {
            if (adoption.Until is not { } last)
            {
                rest = rest with { MustFrom = Later(rest.From, adoption.From) };
                break;
            }

            pieces.Add(rest with { Until = Earlier(rest.Until, last), MustFrom = Later(rest.From, adoption.From) });
            rest = rest with { From = Later(rest.From, last.AddDays(1)) };
        }

        return pieces.Append(rest).Where(piece => piece.From is null || piece.Until is null || piece.From <= piece.Until);
    }

    private static DateOnly Later(DateOnly? one, DateOnly other) => one is { } date && date > other ? date : other;

    private static DateOnly Earlier(DateOnly? one, DateOnly other) => one is { } date && date < other ? date : other;
}
