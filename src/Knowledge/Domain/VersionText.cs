using NodaTime;

namespace Preceptor.Knowledge.Domain;

/// <summary>A version as its author types it.</summary>
internal sealed record VersionText
{
    public string Title { get; init; } = "";

    public string Summary { get; init; } = "";

    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>A line for each: what it is | its address | its date.</summary>
    public string Sources { get; init; } = "";

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<string> Roles { get; init; } = [];

    public string Region { get; init; } = "";

    public string Setting { get; init; } = "";

    public string ReviewedOn { get; init; } = "";

    public string ReviewOn { get; init; } = "";

    public string PublishOn { get; init; } = "";

    public string PublishTime { get; init; } = "";

    public string UnpublishOn { get; init; } = "";

    public string UnpublishTime { get; init; } = "";

    public string Change { get; init; } = "";
}

/// <summary>A version as it is understood.</summary>
internal sealed record VersionValues(
    string Title, string Summary, IReadOnlyDictionary<string, string> Fields, IReadOnlyList<Source> Sources, DateOnly? ReviewedOn, DateOnly? ReviewOn,
    Instant? PublishAt, Instant? UnpublishAt);

/// <summary>What a version may name.</summary>
internal sealed record VersionChoices(PageTemplate Template, Catalogue Catalogue, IReadOnlyCollection<string> Topics);
