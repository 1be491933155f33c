using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Rules;

/// <summary>References are taken by the day.</summary>
internal static class ReferencesTaken
{
    public const string Code = "references-taken";
    public const string Source = "NHS Employers, employment check standards: employment history and references";

    public static IEnumerable<Ruling> Judge(Case @case)
    {
        if (@case.WeightOf(Code) is { } weight && !@case.IsDone(@case.Facts.Checks.References))
        {
            return [new(Code, weight, @case.Facts.Checks.References is { } later ? $"{@case.Who}'s references are taken only on {UkWords.Date(later)}." : $"{@case.Who} has no references on record.", Source)];
        }

        return [];
    }
}
