using System.Globalization;
using NodaTime;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Sheets;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Rules;

/// <summary>What a line of an existing rota says.</summary>
internal sealed record RotaLine(
    int Number, PersonId Person, DateOnly Date, string ShiftCode, string ShiftName, Instant From, Instant Until, int UnpaidBreak,
    SiteId Site, string? Place, IReadOnlyList<string> Marks, PersonId? Supervisor);

/// <summary>What a rota file is read against.</summary>
/// <param name="People">Everybody employed in the file's period, by staff number in upper case.</param>
internal sealed record RotaSurroundings(
    StaffTeam Team, IReadOnlyDictionary<string, StaffMember> People, StaffPlaces Places, IReadOnlyList<ShiftType> Shifts, IReadOnlyList<Demand> Demand);

/// <summary>Understands an existing rota, line by line. With one wrong line nothing of the file is taken.</summary>
internal static class RotaFile
{
    /// <summary>Longer than this is a slip of the finger, whatever the rules say.</summary>
    private const int MostMinutes = 24 * 60;

    public static (IReadOnlyList<RotaLine> Lines, IReadOnlyList<SheetProblem> Problems) Read(Sheet sheet, SheetColumns columns, RotaSurroundings around)
    {
        var lines = new List<RotaLine>();
        var problems = new List<SheetProblem>();
        foreach (var line in sheet.Lines)
        {
            var reading = new Reading(line, columns, around);
            var read = reading.Read();
            problems.AddRange(reading.Problems);
            if (reading.Problems.Count == 0)
            {
                lines.Add(read!);
            }
        }

        foreach (var twice in lines.GroupBy(line => (line.Person, line.From, line.Until, line.Site, line.Place)).SelectMany(same => same.Skip(1)))
        {
            problems.Add(new(twice.Number, null, "This line says the same as one above it. Delete one of them."));
        }

        return (lines, [.. problems.OrderBy(problem => problem.Line)]);
    }

    /// <summary>A staff number as files write it, to look a person up by.</summary>
    public static string Key(string staffNumber) => staffNumber.Trim().ToUpperInvariant();

    private sealed class Reading(SheetLine line, SheetColumns columns, RotaSurroundings around)
    {
        private static readonly string[] Times = ["H:mm", "HH:mm", "H.mm", "HHmm", "h:mmtt", "h:mm tt", "htt", "h tt", "H:mm:ss"];

        public List<SheetProblem> Problems { get; } = [];

        public RotaLine? Read()
        {
            var person = Person(RotaColumns.StaffNumber, required: true);
            var date = Date();
            var shift = ShiftOf();
            var (start, end) = shift is null ? (Time(RotaColumns.Start), Time(RotaColumns.End)) : (shift.StartsAt, shift.EndsAt);
            var supervisor = Person(RotaColumns.Supervisor, required: false);
            var site = Site();
            if (Problems.Count > 0 || person is null || date is not { } day || start is not { } from || end is not { } until || site is null)
            {
                return null;
            }

            var (begins, ends) = (UkTime.At(day, from), UkTime.At(until <= from ? day.AddDays(1) : day, until));
            var pause = Break(shift, (int)(ends - begins).TotalMinutes);
            var asked = shift is null ? null : around.Demand.Where(each => each.ShiftTypeId == shift.Id && each.IsOn(day)).OrderBy(each => each.Roles.Contains(person.Role) ? 0 : 1).FirstOrDefault();
            var place = Text(RotaColumns.Place) is { Length: > 0 } written ? written : asked?.Suite;
            IReadOnlyList<string> marks = Text(RotaColumns.Marks) is { Length: > 0 } words ? Words(words) : place == asked?.Suite ? asked?.Tags ?? [] : [];
            return new(line.Number, person.Id, day, shift?.Code ?? $"{from:HHmm}", shift?.Name ?? $"{UkWords.Time(from)} to {UkWords.Time(until)}", begins, ends, pause, site.Id, place, marks, supervisor?.Id);
        }

        private string Text(string column) => columns[line, column];

        private static IReadOnlyList<string> Words(string text) =>
            [.. text.Split([' ', ';', ','], StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToLowerInvariant()).Distinct(StringComparer.Ordinal)];

        private void Add(string column, string sentence) => Problems.Add(new(line.Number, column, sentence));

        private StaffMember? Person(string column, bool required)
        {
            var number = Text(column);
            if (number.Length == 0)
            {
                if (required)
                {
                    Add(column, "The staff number is missing.");
                }

                return null;
            }

            if (!around.People.TryGetValue(Key(number), out var person))
            {
                Add(column, $"Nobody who works here in this period has the staff number ‘{number}’. Add the person first, or correct the number.");
                return null;
            }

            var wanted = column == RotaColumns.Supervisor ? "doctor" : "associate";
            if (person.Family != wanted)
            {
                Add(column, $"{person.Name} is not {(wanted == "doctor" ? "a doctor" : "an associate")}.");
                return null;
            }

            return person;
        }

        private DateOnly? Date()
        {
            var text = Text(RotaColumns.Date);
            if (TypedDates.Parse(text) is { } date)
            {
                return date;
            }

            Add(RotaColumns.Date, text.Length == 0 ? "The date is missing." : TypedDates.Problem(text) + ".");
            return null;
        }

        private ShiftType? ShiftOf()
        {
            var text = Text(RotaColumns.Shift);
            var shift = around.Shifts.FirstOrDefault(each => string.Equals(each.Code, text, StringComparison.OrdinalIgnoreCase) || string.Equals(each.Name, text, StringComparison.OrdinalIgnoreCase));
            if (shift is null && (Text(RotaColumns.Start).Length == 0 || Text(RotaColumns.End).Length == 0))
            {
                Add(RotaColumns.Shift, text.Length == 0
                    ? "The shift is missing. Give its code, or a start and an end."
                    : $"‘{text}’ is not one of your shifts ({string.Join(", ", around.Shifts.Select(each => each.Code))}). Add it to your shifts, or give a start and an end.");
            }

            // Times that are written out count, whatever the code says.
            return Text(RotaColumns.Start).Length > 0 && Text(RotaColumns.End).Length > 0 && (shift is null || Time(RotaColumns.Start) != shift.StartsAt || Time(RotaColumns.End) != shift.EndsAt) ? null : shift;
        }

        private TimeOnly? Time(string column)
        {
            var text = Text(column);
            if (TimeOnly.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            {
                return time;
            }

            if (text.Length > 0 && !Problems.Exists(problem => problem.Column == column))
            {
                Add(column, $"‘{text}’ is not a time. Write it like 08:00 or 20:30.");
            }

            return null;
        }

        private int Break(ShiftType? shift, int minutes)
        {
            var text = Text(RotaColumns.Break);
            if (text.Length == 0)
            {
                return Math.Min(shift?.UnpaidBreak ?? 0, minutes);
            }

            if (int.TryParse(text, CultureInfo.InvariantCulture, out var pause) && pause >= 0 && pause < minutes && minutes <= MostMinutes)
            {
                return pause;
            }

            Add(RotaColumns.Break, $"‘{text}’ is not a number of minutes within the shift. Write it like 60.");
            return 0;
        }

        private StaffSite? Site()
        {
            var text = Text(RotaColumns.Site);
            var site = text.Length == 0
                ? around.Places.Sites.FirstOrDefault(each => each.Id == around.Team.Site)
                : around.Places.Sites.FirstOrDefault(each => string.Equals(each.Name, text, StringComparison.OrdinalIgnoreCase));
            if (site is null)
            {
                Add(RotaColumns.Site, $"‘{text}’ is not one of your sites ({string.Join(", ", around.Places.Sites.Select(each => each.Name))}).");
            }

            return site;
        }
    }
}
