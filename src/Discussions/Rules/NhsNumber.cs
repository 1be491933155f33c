using System.Text.RegularExpressions;

namespace Preceptor.Discussions.Rules;

/// <summary>Finds NHS numbers: ten digits, alone or as 3, 3 and 4, whose last is the check digit by modulus 11.</summary>
internal static partial class NhsNumber
{
    private const int Digits = 10;
    private const int Modulus = 11;

    public static bool IsIn(string text) => TenDigits().Matches(text).Any(match => IsValid([.. match.Value.Where(char.IsAsciiDigit)]));

    /// <summary>NHS Data Dictionary, "NHS NUMBER": the first nine digits weigh 10 down to 2; 11 less the remainder is the tenth, 11 counts as 0 and 10 is no number.</summary>
    private static bool IsValid(char[] digits)
    {
        var sum = digits[..^1].Index().Sum(each => (Digits - each.Index) * (each.Item - '0'));
        return (Modulus - (sum % Modulus)) % Modulus == digits[^1] - '0';
    }

    [GeneratedRegex(@"(?<![\d])\d{3}[ \u00A0\-–.]?\d{3}[ \u00A0\-–.]?\d{4}(?![\d])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TenDigits();
}
