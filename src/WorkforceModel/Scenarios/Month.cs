using System.Globalization;

namespace Preceptor.WorkforceModel.Scenarios;

/// <summary>A calendar month, counted from the year 0, so that months subtract.</summary>
public readonly record struct Month(int Number) : IComparable<Month>
{
    private const int MonthsOfAYear = 12;
    private const int Quarter = 3;
    private const int FinancialYearBegins = 4;

    public int Year => Number / MonthsOfAYear;

    /// <summary>1 to 12.</summary>
    public int OfYear => (Number % MonthsOfAYear) + 1;

    public bool EndsQuarter => OfYear % Quarter == 0;

    /// <summary>The calendar year in which its financial year (April to March) begins.</summary>
    public int FinancialYear => OfYear >= FinancialYearBegins ? Year : Year - 1;

    public Month Plus(int months) => new(Number + months);

    public static int operator -(Month later, Month earlier) => later.Number - earlier.Number;

    public static bool operator <(Month left, Month right) => left.Number < right.Number;

    public static bool operator >(Month left, Month right) => left.Number > right.Number;

    public static bool operator <=(Month left, Month right) => left.Number <= right.Number;

    public static bool operator >=(Month left, Month right) => left.Number >= right.Number;

    public int CompareTo(Month other) => Number.CompareTo(other.Number);

    public static Month Of(int year, int month) => new((year * MonthsOfAYear) + month - 1);

    /// <summary>The month of 2026-12 or of 2026-12-13; none when it is neither.</summary>
    public static Month? TryParse(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Of(date.Year, date.Month) : null;

    public override string ToString() => $"{Year:0000}-{OfYear:00}";

    /// <summary>As people write it: December 2036.</summary>
    public string InWords => new DateOnly(Math.Max(1, Year), OfYear, 1).ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
