using System.Text.RegularExpressions;

namespace Preceptor.Kernel.Sheets;

/// <summary>
/// Text that a spreadsheet program would take for a formula when it opens a CSV file. Source: OWASP, CSV injection.
/// </summary>
internal static partial class FormulaGuard
{
    internal const string Problem =
        "This looks like a formula; put its value in its place, or an apostrophe (') before it if it is meant as text.";

    /// <summary>Whether trimmed text from a file must be refused: it begins as a formula and is no number or telephone number.</summary>
    internal static bool LooksLikeFormula(string text) => BeginsFormula(text) && !Telephone().IsMatch(text);

    /// <summary>Puts an apostrophe before risky text, and before text that would lose one to <see cref="Unescape"/>.</summary>
    internal static string Escape(string text) => IsRisky(text) ? "'" + text : text;

    /// <summary>Undoes <see cref="Escape"/>, also when the text was trimmed meanwhile. The apostrophe in "'Abd al-Aziz" stays.</summary>
    internal static string Unescape(string text) => text.StartsWith('\'') && IsRisky(text) ? text[1..] : text;

    // Apostrophes and spaces in front do not count, so that text is as risky with an apostrophe as without.
    private static bool IsRisky(string text)
    {
        var start = 0;
        while (start < text.Length && (text[start] == '\'' || (CellText.IsSpace(text[start]) && !IsBreak(text[start]))))
        {
            start++;
        }

        var rest = CellText.Trim(text.AsSpan(start));
        return !rest.IsEmpty && (IsBreak(text[start]) || BeginsFormula(rest.ToString()));
    }

    private static bool IsBreak(char c) => c is '\t' or '\r' or '\n';

    // A dash alone stands for "nothing" in many lists.
    private static bool BeginsFormula(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' && text != "-" && !PlainNumber().IsMatch(text);

    [GeneratedRegex(
        @"^[+-]?([0-9]{1,20}|[0-9]{1,3}(,[0-9]{3}){1,6})(\.[0-9]{1,20})?(E[+-]?[0-9]{1,3})?%?\z",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PlainNumber();

    [GeneratedRegex(@"^\+[0-9][0-9 ().-]{4,30}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Telephone();
}
