using System.Globalization;

namespace Preceptor.Ui.Forms;

/// <summary>A date as somebody types it, in three parts, kept as typed until it is a date.</summary>
public sealed class DateParts
{
    private const int ShortestMonthName = 3;

    private const int YearDigits = 4;

    public string? Day { get; set; }

    /// <summary>A number or an English name: "3", "03", "Mar", "March".</summary>
    public string? Month { get; set; }

    public string? Year { get; set; }

    public bool IsEmpty => Missing.Count == 3;

    public static DateParts From(DateOnly? date) =>
        date is { } known ? new() { Day = $"{known.Day}", Month = $"{known.Month}", Year = $"{known.Year:0000}" } : new();

    /// <summary>The date; none while a part is missing or they make no real date together.</summary>
    public DateOnly? ToDate() =>
        Number(Day) is { } day && MonthNumber is { } month && HasFullYear && Number(Year) is { } year
        && DateOnly.TryParseExact($"{year:0000}-{month:00}-{day:00}", "yyyy-MM-dd", out var date)
            ? date
            : null;

    /// <summary>What is wrong with a date that was begun, in the NHS's words; nothing for an empty one.</summary>
    /// <param name="name">The field's name as it begins a sentence: "Start date".</param>
    public DateProblem? Problem(string name)
    {
        if (IsEmpty || ToDate() is not null)
        {
            return null;
        }

        if (Missing is { Count: > 0 } missing)
        {
            return new($"{name} must include a {string.Join(" and ", missing.Select(part => part.ToLowerInvariant()))}", missing[0]);
        }

        return HasFullYear
            ? new DateProblem($"{name} must be a real date", null)
            : new DateProblem("Year must include 4 numbers", nameof(Year));
    }

    private bool HasFullYear => Year?.Trim() is { Length: YearDigits } year && year.All(char.IsAsciiDigit);

    private int? MonthNumber => Number(Month) ?? (Month?.Trim() is { Length: >= ShortestMonthName } name ? MonthNamed(name) : null);

    private List<string> Missing =>
    [
        .. new (string Name, string? Typed)[] { (nameof(Day), Day), (nameof(Month), Month), (nameof(Year), Year) }
            .Where(part => string.IsNullOrWhiteSpace(part.Typed)).Select(part => part.Name),
    ];

    private static int? MonthNamed(string name)
    {
        var index = Array.FindIndex(
            CultureInfo.InvariantCulture.DateTimeFormat.MonthNames,
            month => month.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index + 1;
    }

    private static int? Number(string? text) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>What is wrong with a typed date.</summary>
/// <param name="Part">"Day", "Month" or "Year" when it is that part's fault; none when it is all three's.</param>
public sealed record DateProblem(string Sentence, string? Part);
