using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Rules;

/// <summary>Work health is cleared by the day.</summary>
internal static class WorkHealthCleared
{
    public const string Code = "work-health-cleared";
    public const string Source = "NHS Employers, employment check standards: work health";

    public static IEnumerable<Ruling> Judge(Case @case)
    {
        if (@case.WeightOf(Code) is { } weight && !@case.IsDone(@case.Facts.Checks.WorkHealth))
        {
            return [new(Code, weight, @case.Facts.Checks.WorkHealth is { } later ? $"{@case.Who}'s work health is cleared only on {UkWords.Date(later)}." : $"{@case.Who} has no work health clearance on record.", Source)];
        }

        return [];
    }
}
