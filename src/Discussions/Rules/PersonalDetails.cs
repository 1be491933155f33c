using System.Text.RegularExpressions;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Answers;

namespace Preceptor.Discussions.Rules;

/// <summary>
/// What must not be in a text of the hub: patients' details. An NHS number is refused. What only may be a birth date, or a person's email or postal
/// address, is warned of, until its author says that it is none. The sentence never repeats what was found.
/// </summary>
internal static partial class PersonalDetails
{
    /// <summary>A full date this far back is more likely somebody's birth than a meeting or a law that discussions speak of.</summary>
    private const int YearsOfABirth = 16;

    private const string Nothing = "Nothing is saved.";

    /// <summary>Nothing when the text may be stored.</summary>
    /// <param name="input">The field that it was typed into.</param>
    /// <param name="isChecked">The author says that no private person is identified.</param>
    public static Refusal? Find(string text, string input, bool isChecked, DateOnly today)
    {
        if (NhsNumber.IsIn(text))
        {
            return new NotStored($"This looks like an NHS number. Take it out: Talking Points is never about a patient who could be known. {Nothing}", input, MayBeChecked: false);
        }

        return isChecked || Kind(text, today) is not { } kind ? null
            : new NotStored($"This looks like {kind}. Take it out, or tick the box below the text if it identifies no patient and no private person. {Nothing}", input, MayBeChecked: true);
    }

    private static string? Kind(string text, DateOnly today) =>
        BornWord().IsMatch(text) || DatesIn(text).Any(date => date <= today.AddYears(-YearsOfABirth)) ? "somebody’s date of birth"
        : Email().IsMatch(text) ? "somebody’s email address"
        : Postcode().IsMatch(text) ? "somebody’s postal address"
        : null;

    private static IEnumerable<DateOnly> DatesIn(string text) => FullDate().Matches(text).Select(match => Read(match.Value)).OfType<DateOnly>();

    // Earlier dates too than those that forms take, such as 3/2/1938.
    private static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text.Replace('-', '/').Replace('.', '/'), ["d/M/yyyy", "yyyy/M/d", "d MMMM yyyy", "d MMM yyyy"], out var date) ? date : null;

    [GeneratedRegex(@"\b(dob|d\.o\.b\.?|date of birth|born( on)?)\W{0,4}\d{1,4}\W{1,2}\w{1,9}\W{1,2}\d{2,4}\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BornWord();

    [GeneratedRegex(@"\b(\d{1,2}[/.\-]\d{1,2}[/.\-](19|20)\d\d|(19|20)\d\d[/.\-]\d{1,2}[/.\-]\d{1,2}|\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (19|20)\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FullDate();

    [GeneratedRegex(@"[\w.+\-']+@[\w\-]+(\.[\w\-]+)+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Email();

    [GeneratedRegex(@"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Postcode();
}
