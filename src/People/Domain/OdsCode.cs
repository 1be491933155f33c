using System.Text.RegularExpressions;

namespace Preceptor.People.Domain;

/// <summary>
/// The form of an Organisation Data Service code: 3 to 10 capital letters and digits. A well-formed code is no proof that it exists.
/// Source: NHS England, ODS code naming conventions (3-character trusts, 5-character sites, 6-character practices; new codes are 5 or more).
/// </summary>
internal static partial class OdsCode
{
    public static string? Parse(string? text)
    {
        var code = text?.Trim().ToUpperInvariant() ?? "";
        return Form().IsMatch(code) ? code : null;
    }

    [GeneratedRegex("^[A-Z0-9]{3,10}$", RegexOptions.None, matchTimeoutMilliseconds: 200)]
    private static partial Regex Form();
}
