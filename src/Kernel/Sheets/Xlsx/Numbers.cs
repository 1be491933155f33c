using System.Globalization;

namespace Preceptor.Kernel.Sheets.Xlsx;

/// <summary>A workbook's numbers as people type them.</summary>
internal static class Numbers
{
    private const int SecondsInDay = 86_400;

    /// <summary>1900 was no leap year, but its workbooks count a 29 February: day 60.</summary>
    private const int DayThatNeverWas = 60;

    /// <summary>31 December 9999 in the system of 1900.</summary>
    private const int LastDay = 2_958_465;

    /// <summary>No exponent, no trailing zeros, 15 significant digits, as spreadsheet programs keep no more.</summary>
    internal static string Plain(double number)
    {
        if (number == 0)
        {
            return "0";
        }

        // "d.ddddddddddddddE+xxx": the digits, and where the point goes.
        var scientific = Math.Abs(number).ToString("E14", CultureInfo.InvariantCulture);
        var digits = string.Concat(scientific[0], scientific[2..16]).TrimEnd('0');
        var point = int.Parse(scientific[17..], NumberStyles.AllowLeadingSign) + 1;
        var text = point switch
        {
            <= 0 => $"0.{new string('0', -point)}{digits}",
            _ when point >= digits.Length => digits.PadRight(point, '0'),
            _ => $"{digits[..point]}.{digits[point..]}",
        };
        return number < 0 ? $"-{text}" : text;
    }

    /// <summary>"2026-11-03", or "2026-11-03 08:30" when there is a time; null when the number is no date.</summary>
    internal static string? Date(double days, bool is1904)
    {
        var first = is1904 ? 0 : 1;
        if (days < first || days >= LastDay + 1 || (!is1904 && (int)days == DayThatNeverWas))
        {
            return null;
        }

        var start = is1904 ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, days < DayThatNeverWas ? 31 : 30);
        var seconds = Math.Round(days * SecondsInDay);
        return seconds < (DateTime.MaxValue - start).TotalSeconds ? Moment(start.AddSeconds(seconds)) : null;
    }

    /// <summary>"08:30"; with the date when the number has one too; null when it is neither.</summary>
    internal static string? Time(double days, bool is1904) => days is >= 0 and < 1
        ? DateTime.MinValue.AddSeconds(Math.Round(days * SecondsInDay)).ToString("HH:mm")
        : Date(days, is1904);

    /// <summary>"37:30"; null when negative or absurd.</summary>
    internal static string? Hours(double days)
    {
        var seconds = Math.Round(days * SecondsInDay);
        return days is >= 0 and <= LastDay ? $"{Math.Floor(seconds / 3600):00}:{Math.Floor(seconds % 3600 / 60):00}" : null;
    }

    internal static string Moment(DateTime moment) =>
        moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
