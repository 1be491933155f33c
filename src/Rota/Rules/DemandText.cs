using System.Globalization;
using Preceptor.Contracts;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Rules;

/// <summary>A line of demand as somebody typed it, in a form or in a line of a file. Several words of one field have spaces or commas between them.</summary>
internal sealed record DemandText
{
    /// <summary>The shift's code or name.</summary>
    public string Shift { get; init; } = "";

    public string Weekdays { get; init; } = "";

    public string Date { get; init; } = "";

    /// <summary>The site's name; empty for the team's own.</summary>
    public string Site { get; init; } = "";

    /// <summary>A suite, ward or surgery; empty for the whole site.</summary>
    public string Place { get; init; } = "";

    public string Roles { get; init; } = "";

    public string Marks { get; init; } = "";

    public string Minimum { get; init; } = "";

    /// <summary>Empty for the minimum.</summary>
    public string Ideal { get; init; } = "";

    /// <summary>Empty for the ideal.</summary>
    public string Maximum { get; init; } = "";
}

/// <summary>What a line of demand is read against.</summary>
/// <param name="Home">The team's own site.</param>
/// <param name="Places">Places that demand or supervisors' sessions name already; one written in other capitals is the same place.</param>
internal sealed record DemandSurroundings(IReadOnlyList<ShiftType> Shifts, IReadOnlyList<StaffSite> Sites, SiteId Home, IReadOnlyList<string> Places);

/// <summary>Understands a typed line of demand, or says of each field what is wrong.</summary>
internal sealed class DemandReading
{
    public const int MostPlace = 60;
    public const int MostMark = 30;
    public const int MostMarks = 10;

    private readonly List<Refusal> _refusals = [];
    private readonly DemandText _text;
    private readonly DemandSurroundings _around;

    private DemandReading(DemandText text, DemandSurroundings around) => (_text, _around) = (text, around);

    public static Outcome<DemandValues> Read(DemandText text, DemandSurroundings around) => new DemandReading(text, around).Read();

    private Outcome<DemandValues> Read()
    {
        var shift = Shift();
        var (weekdays, date) = Days();
        var (site, place, roles, marks) = (Site(), Place(), Roles(), Marks());
        var (minimum, ideal, maximum) = People(date);
        return _refusals.Count == 0
            ? new DemandValues(shift!, weekdays, date, site!, place, roles, marks, minimum, ideal, maximum)
            : Outcome<DemandValues>.Refused(_refusals);
    }

    private ShiftType? Shift()
    {
        var typed = _text.Shift.Trim();
        var shift = _around.Shifts.FirstOrDefault(each => Same(each.Code, typed)) ?? _around.Shifts.FirstOrDefault(each => Same(each.Name, typed));
        if (shift is null)
        {
            Refuse(nameof(_text.Shift), typed.Length == 0 ? "Select a shift" : $"‘{typed}’ is not one of your shifts ({Listed(_around.Shifts.Select(each => each.Code))}). Add it to your shifts first, or correct it");
        }

        return shift;
    }

    private (IReadOnlyList<string> Weekdays, DateOnly? Date) Days()
    {
        var (days, strange) = TypedWeekdays.Parse(_text.Weekdays);
        var typed = _text.Date.Trim();
        var date = TypedDates.Parse(typed);
        if (strange is not null)
        {
            Refuse(nameof(_text.Weekdays), $"‘{strange}’ is not a weekday. Write weekdays like mo tu we, or Monday to Friday");
        }

        if (typed.Length > 0 && date is null)
        {
            Refuse(nameof(_text.Date), TypedDates.Problem(typed));
        }
        else if (strange is null && (days.Count > 0) == (date is not null))
        {
            Refuse(nameof(_text.Weekdays), days.Count > 0 ? "This has weekdays and a date. Keep the weekdays for every week, or the date for that day alone" : "Give weekdays, or one date");
        }

        return (days, date);
    }

    private StaffSite? Site()
    {
        var typed = _text.Site.Trim();
        var site = _around.Sites.FirstOrDefault(each => typed.Length == 0 ? each.Id == _around.Home : Same(each.Name, typed));
        if (site is null)
        {
            Refuse(nameof(_text.Site), $"‘{typed}’ is not one of your sites ({Listed(_around.Sites.Select(each => each.Name))})");
        }

        return site;
    }

    private string? Place()
    {
        var typed = _text.Place.Trim();
        if (typed.Length > MostPlace)
        {
            Refuse(nameof(_text.Place), $"This place has {typed.Length} characters; it may have {MostPlace}");
        }

        return typed.Length == 0 ? null : _around.Places.FirstOrDefault(known => Same(known, typed)) ?? typed;
    }

    private List<string> Roles()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in _text.Roles.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // Codes have spaces between them; a role in words has spaces within.
            foreach (var word in AssociateRoles.Parse(part) is null ? part.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [part])
            {
                if (AssociateRoles.Parse(word) is not { } role)
                {
                    Refuse(nameof(_text.Roles), $"‘{part}’ is not a role of associates ({Listed(AssociateRoles.All)})");
                    return [];
                }

                found.Add(role);
            }
        }

        if (found.Count == 0)
        {
            Refuse(nameof(_text.Roles), "Select at least one role that may fill it");
        }

        return [.. AssociateRoles.All.Where(found.Contains)];
    }

    private List<string> Marks()
    {
        List<string> words = [.. _text.Marks.ToLowerInvariant().Split([' ', ',', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
        if (words.Find(word => word.Length > MostMark || !word.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')) is { } wrong)
        {
            Refuse(nameof(_text.Marks), $"‘{wrong}’ is not a mark. Use up to {MostMark} letters, digits and hyphens, like theatre or asa3plus");
        }
        else if (words.Count > MostMarks)
        {
            Refuse(nameof(_text.Marks), $"These are {words.Count} marks; a line may have {MostMarks}");
        }

        return words;
    }

    private (int Minimum, int Ideal, int Maximum) People(DateOnly? date)
    {
        var minimum = Number(_text.Minimum, nameof(_text.Minimum), null);
        var ideal = Number(_text.Ideal, nameof(_text.Ideal), minimum);
        var maximum = Number(_text.Maximum, nameof(_text.Maximum), ideal);
        if (ideal < minimum)
        {
            Refuse(nameof(_text.Ideal), $"The ideal of {ideal} is below the minimum of {minimum}");
        }

        if (maximum < (ideal ?? minimum))
        {
            Refuse(nameof(_text.Maximum), $"The maximum of {maximum} is below the ideal of {ideal ?? minimum}");
        }
        else if (maximum == 0 && date is null && _text.Date.Trim().Length == 0)
        {
            Refuse(nameof(_text.Maximum), "A weekly line with a maximum of 0 asks for nobody. Leave it out, or give the one date on which nobody is needed");
        }

        return (minimum ?? 0, ideal ?? 0, maximum ?? 0);
    }

    private int? Number(string typed, string field, int? otherwise)
    {
        var text = typed.Trim();
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Demand.MostPeople)
        {
            return number;
        }

        if (text.Length > 0)
        {
            Refuse(field, $"‘{text}’ is not a number of people from 0 to {Demand.MostPeople}");
        }
        else if (field == nameof(_text.Minimum))
        {
            Refuse(field, "Enter the minimum, like 1");
        }

        return text.Length == 0 ? otherwise : null;
    }

    private void Refuse(string field, string problem) => _refusals.Add(new NotUnderstood(field, problem));

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
