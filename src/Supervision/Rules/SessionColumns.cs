using Preceptor.Kernel.Sheets;

namespace Preceptor.Supervision.Rules;

/// <summary>The columns of a file of sessions, in the order of its template, with other names for them.</summary>
internal static class SessionColumns
{
    public const string StaffNumber = "staff_number";
    public const string Date = "date";
    public const string From = "from";
    public const string Until = "to";
    public const string Site = "site";
    public const string Suite = "suite";
    public const string Specialty = "specialty";
    public const string Presence = "presence";
    public const string MinutesAway = "minutes_away";
    public const string Cap = "cap";
    public const string OwnList = "own_list";
    public const string Trainees = "trainees";

    public static IReadOnlyList<SheetColumn> All { get; } =
    [
        new(StaffNumber, true, "Assignment number", "Employee number"),
        new(Date, true, "Session date"),
        new(From, true, "Start", "Start time"),
        new(Until, true, "Until", "End", "End time"),
        new(Site, true, "Hospital", "Location"),
        new(Suite, false, "Theatre suite", "Ward"),
        new(Specialty, true),
        new(Presence, true),
        new(MinutesAway, true, "Minutes"),
        new(Cap, true, "Most at once"),
        new(OwnList, false, "Solo list"),
        new(Trainees, false),
    ];

    public static SessionLine LineOf(SheetLine line, SheetColumns columns) => new(line.Number, new SessionText
    {
        Supervisor = columns[line, StaffNumber], Date = columns[line, Date], From = columns[line, From], Until = columns[line, Until],
        Site = columns[line, Site], Suite = columns[line, Suite], Specialty = columns[line, Specialty], Presence = columns[line, Presence],
        MinutesAway = columns[line, MinutesAway], Cap = columns[line, Cap], OwnList = columns[line, OwnList], Trainees = columns[line, Trainees],
    });

    /// <summary>The column that a field of the form stands in.</summary>
    public static string OfField(string field) => field switch
    {
        nameof(SessionText.Supervisor) => StaffNumber,
        nameof(SessionText.Until) => Until,
        nameof(SessionText.MinutesAway) => MinutesAway,
        nameof(SessionText.OwnList) => OwnList,
        _ => field.ToLowerInvariant(),
    };
}
