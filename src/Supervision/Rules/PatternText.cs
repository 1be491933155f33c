using Preceptor.Kernel.Time;
using NodaTime;
using Preceptor.Kernel.Answers;
using Preceptor.Supervision.Domain;

namespace Preceptor.Supervision.Rules;

/// <summary>A session that comes back, as somebody typed it.</summary>
internal sealed record PatternText : TermsText
{
    /// <summary>1 to 4; "every" or empty for every week.</summary>
    public string Week { get; init; } = "";

    /// <summary>Monday to Sunday, or the first three letters.</summary>
    public string Weekday { get; init; } = "";

    public string ValidFrom { get; init; } = "";

    public string ValidUntil { get; init; } = "";

    /// <summary>The Monday of a week 1; may be empty when it is every week.</summary>
    public string Anchor { get; init; } = "";
}

internal sealed record PatternValues(int? Week, IsoDayOfWeek Weekday, DateOnly Anchor, DateOnly ValidFrom, DateOnly? ValidUntil, SessionTerms Terms);

/// <summary>Understands a typed pattern, or says of each field what is wrong.</summary>
internal static class PatternReading
{
    private const int ShortestName = 3;

    public static Outcome<PatternValues> Read(PatternText text, StaffBook staff, Specialties specialties)
    {
        var refusals = new List<Refusal>();
        var from = Date(text.ValidFrom, nameof(text.ValidFrom), "Enter the first date on which it holds", refusals);
        var until = text.ValidUntil.Trim().Length == 0 ? null : Date(text.ValidUntil, nameof(text.ValidUntil), "", refusals);
        var (isWeek, week) = WeekOf(text.Week);
        Check(isWeek, nameof(text.Week), $"‘{text.Week}’ is not a week of the pattern. Use 1, 2, 3, 4 or every", refusals);
        var weekday = WeekdayOf(text.Weekday);
        Check(weekday is not null, nameof(text.Weekday), text.Weekday.Trim().Length == 0 ? "Select the day of the week" : $"‘{text.Weekday}’ is not a day of the week, like Monday", refusals);
        var anchor = AnchorOf(text, week, from, refusals);
        Check(until is null || from is null || until >= from, nameof(text.ValidUntil), "The last date is before the first", refusals);
        var reading = new TermsReading(text, staff, specialties);
        var terms = reading.Read(from);
        refusals.AddRange(reading.Refusals);
        return refusals.Count == 0
            ? new PatternValues(week, weekday!.Value, anchor!.Value, from!.Value, until, terms!)
            : Outcome<PatternValues>.Refused(refusals);
    }

    /// <summary>What a form shows of a pattern.</summary>
    public static PatternText TextOf(Pattern pattern, StaffBook staff)
    {
        var terms = SessionReading.TextOf(pattern.ValidFrom, pattern.ToTerms(), staff);
        return new()
        {
            Week = pattern.Week?.ToString() ?? "every", Weekday = pattern.Weekday.ToString(), Anchor = pattern.Anchor.ToString("dd/MM/yyyy"),
            ValidFrom = terms.Date, ValidUntil = pattern.ValidUntil?.ToString("dd/MM/yyyy") ?? "",
            Supervisor = terms.Supervisor, From = terms.From, Until = terms.Until, Site = terms.Site, Suite = terms.Suite, Specialty = terms.Specialty,
            Presence = terms.Presence, MinutesAway = terms.MinutesAway, Cap = terms.Cap, OwnList = terms.OwnList, Trainees = terms.Trainees,
        };
    }

    private static DateOnly? AnchorOf(PatternText text, int? week, DateOnly? from, List<Refusal> refusals)
    {
        if (text.Anchor.Trim().Length == 0 && week is null)
        {
            return from is { } start ? UkTime.MondayOf(start) : null;
        }

        var anchor = Date(text.Anchor, nameof(text.Anchor), "Enter the Monday of a week 1", refusals);
        Check(anchor is null || anchor.Value.DayOfWeek == DayOfWeek.Monday, nameof(text.Anchor),
            anchor is { } day ? $"{Kernel.Time.UkWords.Date(day)} is a {day:dddd}. Enter the Monday of a week 1" : "", refusals);
        return anchor;
    }

    private static DateOnly? Date(string typed, string field, string otherwise, List<Refusal> refusals)
    {
        var date = TypedDates.Parse(typed);
        Check(date is not null, field, typed.Trim().Length == 0 ? otherwise : TypedDates.Problem(typed), refusals);
        return date;
    }

    private static (bool IsWeek, int? Week) WeekOf(string typed) => typed.Trim().ToLowerInvariant() switch
    {
        "" or "every" or "every week" or "0" => (true, null),
        "1" => (true, 1),
        "2" => (true, 2),
        "3" => (true, 3),
        "4" => (true, 4),
        _ => (false, null),
    };

    private static IsoDayOfWeek? WeekdayOf(string typed)
    {
        var word = typed.Trim();
        var days = Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None && word.Length >= ShortestName && day.ToString().StartsWith(word, StringComparison.OrdinalIgnoreCase)).ToList();
        return days.Count == 1 ? days[0] : null;
    }

    private static void Check(bool holds, string field, string problem, List<Refusal> refusals)
    {
        if (!holds)
        {
            refusals.Add(new NotUnderstood(field, problem));
        }
    }
}
