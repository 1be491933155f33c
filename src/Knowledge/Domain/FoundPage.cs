using NodaTime;

namespace Preceptor.Knowledge.Domain;

/// <summary>A live page as lists and search show it.</summary>
internal sealed class FoundPage : ILiveSpan
{
    public required VersionId Id { get; init; }

    public required string Type { get; init; }

    public required string Slug { get; init; }

    public required string Language { get; init; }

    public required bool IsExample { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required List<string> Topics { get; init; }

    public required List<string> Roles { get; init; }

    public string? Region { get; init; }

    public string? Setting { get; init; }

    public Instant? LiveFrom { get; init; }

    public Instant? LiveUntil { get; init; }
}

/// <summary>What narrows a search; empty for all. The address of the page holds it.</summary>
internal sealed record SearchFilters(string Type, string Topic, string Role, string Setting, string Region, string Since, bool WithExamples)
{
    /// <summary>Days back by the code of the date filter.</summary>
    public static IReadOnlyDictionary<string, int> Ages { get; } = new Dictionary<string, int>(StringComparer.Ordinal) { ["month"] = 31, ["year"] = 366 };

    public bool IsAny => Type.Length + Topic.Length + Role.Length + Setting.Length + Region.Length + Since.Length > 0;

    public bool Let(FoundPage page, Instant now) => LetBut(page, now, null);

    /// <param name="but">The one filter that is not applied, by its name, so that its facet counts what another choice would find.</param>
    public bool LetBut(FoundPage page, Instant now, string? but) =>
        (but == "type" || Type.Length == 0 || page.Type == Type)
        && (but == "topic" || Topic.Length == 0 || page.Topics.Contains(Topic))
        && (but == "role" || Role.Length == 0 || page.Roles.Contains(Role))
        && (but == "setting" || Setting.Length == 0 || page.Setting == Setting)
        && (but == "region" || Region.Length == 0 || page.Region == Region)
        && (but == "since" || !Ages.TryGetValue(Since, out var days) || page.LiveFrom >= now - Duration.FromDays(days));
}

/// <summary>A filter with its answers and how many pages each would leave.</summary>
/// <param name="Name">As in the address.</param>
internal sealed record Facet(string Name, string Label, IReadOnlyList<FacetAnswer> Answers);

internal sealed record FacetAnswer(string Code, string Text, int Count);
