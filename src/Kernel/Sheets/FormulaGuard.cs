using System.Text.RegularExpressions;

namespace Preceptor.Kernel.Sheets;

/// <summary>
/// Text that a spreadsheet program would take for a formula when it opens a CSV file. Source: OWASP, CSV injection.
/// </summary>
internal static partial class FormulaGuard
{
    internal const string Problem =
        "This looks like a formula; put its value in its place, or an apostrophe (') before it if it is meant as text.";

    /// <summary>Whether a program may run the text: it begins with a formula's sign and is no plain number.</summary>
    internal static bool IsRisky(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' && text != "-" && !PlainNumber().IsMatch(text);

    /// <summary>As <see cref="IsRisky"/>, but people's telephone numbers may pass.</summary>
    internal static bool LooksLikeFormula(string text) => IsRisky(text) && !Telephone().IsMatch(text);

    /// <summary>Puts an apostrophe before risky text, and before text that would lose one to <see cref="Unescape"/>.</summary>
    internal static string Escape(string text) => IsRisky(text.TrimStart('\'', ' ')) ? "'" + text : text;

    /// <summary>Undoes <see cref="Escape"/>. The apostrophe in "'Abd al-Aziz" stays.</summary>
    internal static string Unescape(string text) =>
        text.StartsWith('\'') && IsRisky(text.TrimStart('\'', ' ')) ? text[1..] : text;

    [GeneratedRegex(
        @"^[+-]?([0-9]{1,20}|[0-9]{1,3}(,[0-9]{3}){1,6})(\.[0-9]{1,20})?(E[+-]?[0-9]{1,3})?%?\z",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PlainNumber();

    [GeneratedRegex(@"^\+[0-9][0-9 ().-]{4,30}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Telephone();
}
