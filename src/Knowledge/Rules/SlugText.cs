using System.Text;
using Preceptor.Knowledge.Rules.Search;

namespace Preceptor.Knowledge.Rules;

/// <summary>The end of a page's address: lower-case letters, digits and single hyphens.</summary>
internal static class SlugText
{
    public const int Most = 80;

    public static string? Problem(string slug) =>
        slug.Length == 0 ? "Enter the end of the address, such as physician-associate"
        : slug.Length > Most ? $"The address must have {Most} characters or fewer"
        : slug == Of(slug) ? null
        : $"‘{slug}’ cannot be an address. Use lower-case letters, digits and single hyphens, such as {(Of(slug).Length > 0 ? Of(slug) : "physician-associate")}";

    /// <summary>An address made of a title.</summary>
    public static string Of(string title)
    {
        var slug = new StringBuilder();
        foreach (var letter in Folding.Of(title))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (letter is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString()[..Math.Min(slug.Length, Most)].Trim('-');
    }
}
