namespace Preceptor.Rota.Domain;

/// <summary>The roles of family "associate" in data/reference/roles.csv: no line of demand may ask for another, since an associate never fills a doctor's.</summary>
internal static class AssociateRoles
{
    public static IReadOnlyList<string> All { get; } =
        ["physician-associate", "anaesthesia-associate", "surgical-care-practitioner", "advanced-critical-care-practitioner"];

    /// <summary>"Anaesthesia associate": the code as a person reads it. Titles are dated and belong to a person.</summary>
    public static string NameOf(string code) => $"{char.ToUpperInvariant(code[0])}{code[1..].Replace('-', ' ')}";

    /// <summary>The code of a role written as a code or as its words; none when it is no associate's role.</summary>
    public static string? Parse(string text)
    {
        var code = string.Join('-', text.ToLowerInvariant().Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries));
        return All.Contains(code) ? code : null;
    }
}
