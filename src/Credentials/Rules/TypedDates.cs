namespace Preceptor.Credentials.Rules;

/// <summary>Dates as they come in files: 2026-11-30, 30/11/2026 or 30 November 2026. Day before month, always.</summary>
internal static class TypedDates
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "d/M/yyyy", "d MMMM yyyy", "d MMM yyyy", "d.M.yyyy", "d-M-yyyy", "d-MMM-yyyy"];

    private static readonly DateOnly Earliest = new(1950, 1, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    public static string Problem(string text) => $"‘{text}’ is not a date. Write it like 30/11/2026 or 2026-11-30";

    public static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text.Trim(), Forms, null, System.Globalization.DateTimeStyles.None, out var date) && date >= Earliest && date <= Latest ? date : null;
}
