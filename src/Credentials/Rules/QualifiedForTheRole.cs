using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Rules;

/// <summary>A qualification is known, with its programme and provider, and was awarded by the day.</summary>
internal static class QualifiedForTheRole
{
    public const string Code = "qualified-for-the-role";
    public const string Source = "NHS Employers, employment check standards: professional registration and qualification";

    public static IEnumerable<Ruling> Judge(Case @case)
    {
        if (Problem(@case) is { } problem && @case.WeightOf(Code) is { } weight)
        {
            return [new(Code, weight, problem, Source)];
        }

        return [];
    }

    private static string? Problem(Case @case) => @case.Facts.Qualification switch
    {
        null => $"{@case.Who} has no qualification on record.",
        { Programme: null or "" } => $"The programme of {@case.Who}'s qualification is not known.",
        { Provider: null or "" } => $"The provider of {@case.Who}'s qualification is not known.",
        { AwardedOn: null } => $"The day on which {@case.Who}'s qualification was awarded is not known.",
        { AwardedOn: { } awarded } when awarded > @case.On => $"{@case.Who}'s qualification is awarded only on {UkWords.Date(awarded)}.",
        _ => null,
    };
}
