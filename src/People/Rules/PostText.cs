using Preceptor.Kernel.Time;
using System.Globalization;
using System.Text.RegularExpressions;
using Preceptor.Kernel.Answers;
using Preceptor.People.Domain;

namespace Preceptor.People.Rules;

/// <summary>A post as somebody typed it, in a form or a line of a file.</summary>
internal sealed record PostText
{
    public string Number { get; init; } = "";

    public string Title { get; init; } = "";

    public string Role { get; init; } = "";

    public string Band { get; init; } = "";

    public string FundedWte { get; init; } = "";

    public string StartsOn { get; init; } = "";

    public string EndsOn { get; init; } = "";

    /// <summary>The holder's staff number; empty when the post is vacant.</summary>
    public string Holder { get; init; } = "";
}

internal sealed record PostValues(
    string Number, string Title, string Role, string? Band, decimal FundedWte, DateOnly? StartsOn, DateOnly? EndsOn, string? Holder);

/// <summary>Understands a typed post, or says of each field what is wrong.</summary>
internal static partial class PostReading
{
    private const decimal MostWte = 50;

    public static Outcome<PostValues> Read(PostText text, Roles roles)
    {
        var refusals = new List<Refusal>();
        var values = new PostValues(
            Required(text.Number, nameof(text.Number), "Enter a post number", Person.MostStaffNumber, refusals).ToUpperInvariant(),
            Required(text.Title, nameof(text.Title), "Enter the post's title", Post.MostTitle, refusals),
            RoleOf(text, roles, refusals), BandOf(text, refusals), WteOf(text, refusals),
            DateOf(text.StartsOn, nameof(text.StartsOn), refusals), DateOf(text.EndsOn, nameof(text.EndsOn), refusals),
            text.Holder.Trim() is { Length: > 0 } holder ? holder.ToUpperInvariant() : null);
        if (values.EndsOn < values.StartsOn)
        {
            refusals.Add(new NotUnderstood(nameof(text.EndsOn), "The end date is before the start date"));
        }

        return refusals.Count == 0 ? values : Outcome<PostValues>.Refused(refusals);
    }

    private static string Required(string text, string field, string otherwise, int most, List<Refusal> refusals)
    {
        var value = text.Trim();
        if (value.Length == 0 || value.Length > most)
        {
            refusals.Add(new NotUnderstood(field, value.Length == 0 ? otherwise : $"This has {value.Length} characters; it may have {most}"));
        }

        return value;
    }

    private static string RoleOf(PostText text, Roles roles, List<Refusal> refusals)
    {
        var role = roles.Parse(text.Role);
        if (role is null)
        {
            refusals.Add(new NotUnderstood(nameof(text.Role), text.Role.Trim().Length == 0
                ? "Select a role"
                : $"‘{text.Role}’ is not a role. Use one of: {string.Join(", ", roles.Codes)}"));
        }

        return role ?? "";
    }

    private static string? BandOf(PostText text, List<Refusal> refusals)
    {
        var band = text.Band.Trim().ToLowerInvariant().Replace("band ", "", StringComparison.Ordinal);
        if (band.Length > 0 && !Band().IsMatch(band))
        {
            refusals.Add(new NotUnderstood(nameof(text.Band), $"‘{text.Band}’ is not an Agenda for Change band, like 7 or 8a"));
        }

        return band.Length == 0 ? null : band;
    }

    private static decimal WteOf(PostText text, List<Refusal> refusals)
    {
        var read = decimal.TryParse(text.FundedWte.Trim(), NumberStyles.AllowDecimalPoint, null, out var wte);
        if (!read || wte <= 0 || wte > MostWte)
        {
            refusals.Add(new NotUnderstood(nameof(text.FundedWte), text.FundedWte.Trim().Length == 0
                ? "Enter the funded whole-time equivalent, like 1 or 0.6"
                : $"‘{text.FundedWte}’ is not a whole-time equivalent above 0 and up to {MostWte:0}, like 1 or 0.6"));
        }

        return Math.Round(wte, 3);
    }

    private static DateOnly? DateOf(string text, string field, List<Refusal> refusals)
    {
        var date = TypedDates.Parse(text);
        if (text.Trim().Length > 0 && date is null)
        {
            refusals.Add(new NotUnderstood(field, TypedDates.Problem(text)));
        }

        return date;
    }

    [GeneratedRegex("^([1-9]|8[a-d])$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Band();
}
