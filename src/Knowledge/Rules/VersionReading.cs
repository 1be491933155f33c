using NodaTime;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Rules;

/// <summary>Understands what the author typed. A draft may be unfinished, so only what is wrong is refused; what is missing the gate says.</summary>
internal static class VersionReading
{
    /// <summary>The NHS digital service manual asks for headings of 65 characters at most.</summary>
    public const int MostTitle = 65;
    public const int MostSummary = 300;
    private const int MostLine = 200;
    private const int MostText = 12_000;
    private const int MostChange = 400;
    private const int MostSource = 1_000;
    private const int MostSources = 60;

    public static Outcome<VersionValues> Read(VersionText text, VersionChoices choices)
    {
        var refusals = new List<Refusal>();
        var values = new VersionValues(
            Line(text.Title, nameof(VersionText.Title), "Title", MostTitle, refusals),
            Line(text.Summary, nameof(VersionText.Summary), "Summary", MostSummary, refusals),
            choices.Template.Fields.ToDictionary(field => field.Code, field => Field(text, field, refusals), StringComparer.Ordinal),
            Sources(text.Sources, refusals),
            Date(text.ReviewedOn, nameof(VersionText.ReviewedOn), refusals), Date(text.ReviewOn, nameof(VersionText.ReviewOn), refusals),
            Moment(text.PublishOn, text.PublishTime, nameof(VersionText.PublishOn), refusals),
            Moment(text.UnpublishOn, text.UnpublishTime, nameof(VersionText.UnpublishOn), refusals));
        Line(text.Change, nameof(VersionText.Change), "What is different", MostChange, refusals);
        if (values.Title.Length == 0)
        {
            refusals.Add(new NotSaid("Enter a title", nameof(VersionText.Title)));
        }

        Choices(text, choices, refusals);
        if (values.UnpublishAt <= values.PublishAt)
        {
            refusals.Add(new NotSaid("The page would end before it begins. Enter a later end", nameof(VersionText.UnpublishOn)));
        }

        return refusals.Count == 0 ? values : Outcome<VersionValues>.Refused(refusals);
    }

    private static void Choices(VersionText text, VersionChoices choices, List<Refusal> refusals)
    {
        var wrong = text.Topics.Except(choices.Topics).Any() ? nameof(VersionText.Topics)
            : text.Roles.Any(role => choices.Catalogue.Role(role) is null) ? nameof(VersionText.Roles)
            : text.Region.Length > 0 && !choices.Catalogue.Regions.ContainsKey(text.Region) ? nameof(VersionText.Region)
            : text.Setting.Length > 0 && !choices.Catalogue.Settings.ContainsKey(text.Setting) ? nameof(VersionText.Setting)
            : null;
        if (wrong is not null)
        {
            refusals.Add(new NotSaid("Select from the list", wrong));
        }
    }

    private static string Line(string typed, string input, string label, int most, List<Refusal> refusals)
    {
        var line = typed.Trim();
        if (line.Length > most)
        {
            refusals.Add(new NotSaid($"{label} has {line.Length} characters and must have {most} or fewer", input));
        }

        return line;
    }

    private static string Field(VersionText text, PageField field, List<Refusal> refusals) =>
        Line(text.Fields.GetValueOrDefault(field.Code, "").ReplaceLineEndings("\n"), $"Fields[{field.Code}]", field.Label, field.IsLong ? MostText : MostLine, refusals);

    private static List<Source> Sources(string typed, List<Refusal> refusals)
    {
        var sources = new List<Source>();
        foreach (var line in typed.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            var address = parts.Length > 1 && parts[1].Length > 0 ? parts[1] : null;
            sources.Add(new(parts[0], address, parts.Length > 2 && parts[2].Length > 0 ? parts[2] : null));
            if (parts[0].Length == 0 || line.Length > MostSource || (address is not null && !IsWebAddress(address)))
            {
                refusals.Add(new NotSaid($"Source {sources.Count} ‘{line}’ is not understood. Write what it is | https://its.address | its date", nameof(VersionText.Sources)));
            }
        }

        if (sources.Count > MostSources)
        {
            refusals.Add(new NotSaid($"There are {sources.Count} sources; {MostSources} are the most", nameof(VersionText.Sources)));
        }

        return sources;
    }

    private static bool IsWebAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https");

    private static DateOnly? Date(string typed, string input, List<Refusal> refusals)
    {
        if (typed.Trim().Length == 0)
        {
            return null;
        }

        var date = TypedDates.Parse(typed);
        if (date is null)
        {
            refusals.Add(new NotSaid(TypedDates.Problem(typed), input));
        }

        return date;
    }

    /// <summary>A date without a time begins at midnight, UK time.</summary>
    private static Instant? Moment(string typedDate, string typedTime, string input, List<Refusal> refusals)
    {
        var date = Date(typedDate, input, refusals);
        var time = TimeOnly.MinValue;
        if (typedTime.Trim().Length > 0 && !TimeOnly.TryParseExact(typedTime.Trim(), ["H:mm", "HH:mm", "H.mm"], out time))
        {
            refusals.Add(new NotSaid($"‘{typedTime}’ is not a time. Write it like 8:30 or 17:00", input.Replace("On", "Time", StringComparison.Ordinal)));
        }

        return date is { } day ? UkTime.At(day, time) : null;
    }
}
