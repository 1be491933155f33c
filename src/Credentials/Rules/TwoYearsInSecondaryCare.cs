using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Rules;

/// <summary>
/// A physician associate who starts in primary care or a mental health trust on or after 16 July 2025 has completed 24 calendar months
/// of secondary care employment before. Who started earlier stays.
/// </summary>
internal static class TwoYearsInSecondaryCare
{
    public const string Code = "two-years-in-secondary-care-first";
    public const string Source = "Leng Review, recommendation 5, accepted 16 July 2025 (nhsemployers.org/articles/recommendations-leng-review)";

    public const int Months = 24;

    // Days that are left over from several employments make a month only when they would make any month.
    private const int DaysOfAMonth = 31;

    public static IEnumerable<Ruling> Judge(Case @case)
    {
        var facts = @case.Facts;
        var isAsked = facts.Role == Words.PhysicianAssociate && (string.IsNullOrEmpty(facts.Setting) || facts.Setting is Words.PrimaryCare or Words.MentalHealth);
        if (!isAsked || @case.WeightOf(Code, facts.StartsOn) is not { } weight)
        {
            return [];
        }

        if (facts.StartsOn is not { } start)
        {
            return [new(Code, weight, $"The day on which {@case.Who} starts in {Where(facts)} is not known, so whether {Months} months of secondary care came first is not known.", Source)];
        }

        var (months, days) = MonthsBefore(facts.Employment, start);
        return months >= Months ? [] :
        [
            new(Code, weight,
                $"{@case.Who} starts in {Where(facts)} on {UkWords.Date(start)} with {UkWords.Count(months, "month", "months")} and {UkWords.Count(days, "day", "days")} of secondary care employment; {Months} months are needed first.", Source),
        ];
    }

    /// <summary>Whole calendar months of secondary care employment that ended before a day, and the days beyond. Overlaps count once.</summary>
    internal static (int Months, int Days) MonthsBefore(IEnumerable<Employment> employments, DateOnly start)
    {
        var (months, days) = (0, 0);
        foreach (var (from, end) in Merged(employments, start))
        {
            var whole = 0;
            while (from.AddMonths(whole + 1) <= end)
            {
                whole++;
            }

            months += whole;
            days += end.DayNumber - from.AddMonths(whole).DayNumber;
        }

        return (months + (days / DaysOfAMonth), days % DaysOfAMonth);
    }

    /// <summary>Stretches of employment, each with the day after its last.</summary>
    private static List<(DateOnly From, DateOnly End)> Merged(IEnumerable<Employment> employments, DateOnly start)
    {
        var stretches = new List<(DateOnly From, DateOnly End)>();
        foreach (var employment in employments.Where(each => each.Setting == Words.SecondaryCare && each.From is not null).OrderBy(each => each.From))
        {
            var from = employment.From!.Value;
            var end = employment.Until is { } until && until < start ? until.AddDays(1) : start;
            if (stretches.Count > 0 && from <= stretches[^1].End)
            {
                stretches[^1] = (stretches[^1].From, end > stretches[^1].End ? end : stretches[^1].End);
            }
            else if (from < end)
            {
                stretches.Add((from, end));
            }
        }

        return stretches;
    }

    private static string Where(CredentialFacts facts) => facts.Setting switch
    {
        Words.PrimaryCare => "primary care",
        Words.MentalHealth => "a mental health trust",
        _ => "a setting that is not known",
    };
}
