using Preceptor.Kernel.Sheets;
using Preceptor.People.Domain;

namespace Preceptor.People.Rules;

/// <summary>The columns of each kind of import, in the order of its template, with other names that HR systems give them.</summary>
internal static class ImportColumns
{
    public const string StaffNumber = "Staff number";
    public const string GivenName = "First name";
    public const string FamilyName = "Last name";
    public const string Role = "Role";
    public const string Grade = "Grade";
    public const string Autonomous = "Practises autonomously";
    public const string Hours = "Hours a week";
    public const string StartsOn = "Start date";
    public const string EndsOn = "End date";
    public const string Email = "Email";
    public const string Phone = "Phone";
    public const string Site = "Site";
    public const string Teams = "Teams";
    public const string PostNumber = "Post number";
    public const string Title = "Title";
    public const string Band = "Band";
    public const string FundedWte = "Funded WTE";
    public const string Team = "Team";
    public const string Holder = "Holder staff number";

    public static IReadOnlyList<SheetColumn> Staff { get; } =
    [
        new(StaffNumber, true, "Employee number", "Assignment number", "Number"),
        new(GivenName, true, "Given name", "Forename"),
        new(FamilyName, true, "Family name", "Surname"),
        new(Role, true, "Staff role", "Profession"),
        new(Grade, false),
        new(Autonomous, false, "Autonomous"),
        new(Hours, true, "Contracted hours", "Weekly hours", "Hours"),
        new(StartsOn, true, "Starts on", "Started"),
        new(EndsOn, false, "Ends on", "Leaving date"),
        new(Email, false, "Email address", "E-mail"),
        new(Phone, false, "Phone number", "Telephone"),
        new(Site, true, "Hospital", "Location"),
        new(Teams, true, "Team", "Department"),
    ];

    public static IReadOnlyList<SheetColumn> Establishment { get; } =
    [
        new(PostNumber, true, "Position number", "Number"),
        new(Title, true, "Post title", "Position title"),
        new(Role, true, "Staff role", "Profession"),
        new(Band, false, "AfC band", "Pay band"),
        new(Site, true, "Hospital", "Location"),
        new(Team, true, "Teams", "Department"),
        new(FundedWte, true, "Funded FTE", "WTE", "FTE"),
        new(StartsOn, false, "Funded from"),
        new(EndsOn, false, "Funded until"),
        new(Holder, false, "Staff number", "Holder"),
    ];

    public static IReadOnlyList<SheetColumn> Of(ImportKind kind) => kind == ImportKind.Staff ? Staff : Establishment;

    /// <summary>The column that a field of a form stands in.</summary>
    public static string OfField(string field) => field switch
    {
        nameof(PersonText.StaffNumber) => StaffNumber,
        nameof(PersonText.GivenName) => GivenName,
        nameof(PersonText.FamilyName) => FamilyName,
        nameof(PersonText.PractisesAutonomously) => Autonomous,
        nameof(PersonText.Hours) => Hours,
        nameof(PersonText.StartsOn) => StartsOn,
        nameof(PersonText.EndsOn) => EndsOn,
        nameof(PostText.Number) => PostNumber,
        nameof(PostText.FundedWte) => FundedWte,
        nameof(PostText.Holder) => Holder,
        _ => field,
    };
}
