using Preceptor.Kernel.Sheets;

namespace Preceptor.Rota.Rules;

/// <summary>The columns of an existing rota and of demand, in the order of their templates, with other names that rota systems give them.</summary>
internal static class RotaColumns
{
    public const string StaffNumber = "Staff number";
    public const string Date = "Date";
    public const string Shift = "Shift";
    public const string Start = "Start";
    public const string End = "End";
    public const string Break = "Unpaid break";
    public const string Site = "Site";
    public const string Place = "Place";
    public const string Marks = "Marks";
    public const string Supervisor = "Supervisor";

    public const string Weekdays = "Weekdays";
    public const string Roles = "Roles";
    public const string Minimum = "Minimum";
    public const string Ideal = "Ideal";
    public const string Maximum = "Maximum";

    public static IReadOnlyList<SheetColumn> Rota { get; } =
    [
        new(StaffNumber, true, "Employee number", "Assignment number", "Number", "Person"),
        new(Date, true, "Duty date", "Day"),
        new(Shift, false, "Shift code", "Shift type", "Duty"),
        new(Start, false, "From", "Start time", "Starts"),
        new(End, false, "To", "Until", "End time", "Finish"),
        new(Break, false, "Break", "Unpaid minutes"),
        new(Site, false, "Hospital", "Location"),
        new(Place, false, "Suite", "Ward", "Theatre", "Unit"),
        new(Marks, false, "Tags"),
        new(Supervisor, false, "Supervisor staff number", "Consultant"),
    ];

    public static IReadOnlyList<SheetColumn> Demand { get; } =
    [
        new(Date, false, "On date"),
        new(Weekdays, false, "Days", "Week days"),
        new(Shift, true, "Shift code", "Shift type"),
        new(Site, false, "Hospital", "Location"),
        new(Place, false, "Suite", "Ward", "Theatre", "Unit"),
        new(Roles, true, "Role"),
        new(Marks, false, "Tags"),
        new(Minimum, true, "Min"),
        new(Ideal, false, "Wanted"),
        new(Maximum, false, "Max"),
    ];
}
