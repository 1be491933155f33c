using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Rules;

/// <summary>Identity is checked by the day.</summary>
internal static class IdentityChecked
{
    public const string Code = "identity-checked";
    public const string Source = "NHS Employers, employment check standards: identity";

    public static IEnumerable<Ruling> Judge(Case @case)
    {
        if (@case.WeightOf(Code) is { } weight && !@case.IsDone(@case.Facts.Checks.Identity))
        {
            return [new(Code, weight, @case.Facts.Checks.Identity is { } later ? $"{@case.Who}'s identity is checked only on {UkWords.Date(later)}." : $"{@case.Who} has no identity check on record.", Source)];
        }

        return [];
    }
}
