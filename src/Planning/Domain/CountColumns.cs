using Preceptor.Kernel.Sheets;

namespace Preceptor.Planning.Domain;

/// <summary>Which of the employer's counts a file holds.</summary>
internal enum CountKind
{
    Needed,
    Actuals,
    Evidence,
}

/// <summary>The columns of the files of counts, in the order of their templates.</summary>
internal static class CountColumns
{
    public const string Role = "Role";
    public const string Month = "Month";
    public const string Fte = "FTE";
    public const string Heads = "Heads";
    public const string Kind = "Kind";
    public const string Events = "Left";
    public const string Of = "Of";
    public const string Weight = "Weight";

    public static IReadOnlyList<SheetColumn> All(CountKind kind) => kind switch
    {
        CountKind.Needed => [new(Role, true, "Profession", "Staff group"), new(Month, true, "From", "From month", "Date"), new(Fte, true, "WTE", "Funded WTE", "Establishment")],
        CountKind.Actuals => [new(Role, true, "Profession", "Staff group"), new(Month, true, "Month end", "Date"), new(Fte, true, "WTE", "In post WTE"), new(Heads, true, "Headcount", "People")],
        _ => [new(Role, true, "Profession"), new(Month, true, "Year to", "Date"), new(Kind, true, "Source"), new(Events, true, "Events", "Leavers"), new(Of, true, "Among", "People"), new(Weight, false)],
    };
}
