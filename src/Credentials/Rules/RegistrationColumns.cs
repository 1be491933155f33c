using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Sheets;

namespace Preceptor.Credentials.Rules;

/// <summary>The columns of a file of registrations, in the order of its template, with other names that registers and HR systems give them.</summary>
internal static class RegistrationColumns
{
    public const string StaffNumber = "Staff number";
    public const string Body = "Register";
    public const string Number = "Registration number";
    public const string Status = "Status";
    public const string From = "Registered from";
    public const string Until = "Registered until";
    public const string CheckedOn = "Looked up on";
    public const string Conditions = "Conditions";
    public const string Excludes = "Excluded duties";

    public static IReadOnlyList<SheetColumn> All { get; } =
    [
        new(StaffNumber, true, "Employee number", "Assignment number"),
        new(Body, true, "Body", "Regulator"),
        new(Number, true, "Number", "PIN", "Reference number"),
        new(Status, true, "Registration status"),
        new(From, true, "From", "Start date"),
        new(Until, false, "Until", "To", "Expiry date", "Renewal date"),
        new(CheckedOn, false, "Checked on", "Checked at"),
        new(Conditions, false),
        new(Excludes, false, "Excludes"),
    ];

    /// <summary>The column that a field of a record stands in.</summary>
    public static string OfField(string? field) => field switch
    {
        nameof(RecordText.What) => Body,
        nameof(RecordText.Number) => Number,
        nameof(RecordText.Status) => Status,
        nameof(RecordText.From) => From,
        nameof(RecordText.Until) => Until,
        nameof(RecordText.CheckedOn) => CheckedOn,
        nameof(RecordText.Conditions) => Conditions,
        _ => StaffNumber,
    };
}
