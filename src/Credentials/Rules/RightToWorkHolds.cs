using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Rules;

/// <summary>The right to work is checked by the day, and the permission has not ended before it.</summary>
internal static class RightToWorkHolds
{
    public const string Code = "right-to-work-holds";
    public const string Source = "NHS Employers, employment check standards: right to work";

    public static IEnumerable<Ruling> Judge(Case @case)
    {
        var right = @case.Facts.Checks.RightToWork;
        var problem = right?.CheckedOn is not { } checkedOn ? $"{@case.Who} has no right to work check on record."
            : checkedOn > @case.On ? $"{@case.Who}'s right to work is checked only on {UkWords.Date(checkedOn)}."
            : right.Until < @case.On ? $"{@case.Who}'s right to work ended on {UkWords.Date(right.Until.Value)}."
            : null;
        if (problem is not null && @case.WeightOf(Code) is { } weight)
        {
            return [new(Code, weight, problem, Source)];
        }

        return [];
    }
}
