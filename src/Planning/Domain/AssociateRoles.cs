namespace Preceptor.Planning.Domain;

/// <summary>The associate roles by their codes of roles.csv.</summary>
internal static class AssociateRoles
{
    public static IReadOnlyList<string> All { get; } =
        ["physician-associate", "anaesthesia-associate", "surgical-care-practitioner", "advanced-critical-care-practitioner"];

    /// <summary>"Physician associate", for a code of which no title is known.</summary>
    public static string InWords(string code) => code.Length == 0 ? "" : char.ToUpperInvariant(code[0]) + code[1..].Replace('-', ' ');

    /// <summary>The code of what was typed: a code, or its words in any case.</summary>
    public static string? Parse(string text) => All.FirstOrDefault(code => string.Equals(code, text.Trim().Replace(' ', '-'), StringComparison.OrdinalIgnoreCase));
}
