using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Queries;

/// <summary>A version as a reader sees it.</summary>
internal sealed record PageView(Page Page, PageVersion Version, IReadOnlyList<Topic> Topics, Catalogue Catalogue, DateOnly Today)
{
    /// <summary>The live page that says the same in the other language.</summary>
    public Page? Pair { get; init; }

    /// <summary>The reader's own, in the order of the page; none for whoever is signed out, and where the page is not read but judged.</summary>
    public IReadOnlyList<HighlightLine>? Highlights { get; init; }

    /// <summary>The text with the reader's marks in it.</summary>
    public ShownText? Marked { get; init; }

    public ShownText Text => ShownText.Of(Version, Page.Type);

    public PageTemplate Template => PageTemplates.Of(Page.Type);

    public IEnumerable<(PageField Field, string Text)> Fields => Version.FilledFields(Page.Type);

    public IReadOnlyList<Source> Sources => Version.SourcesOf();

    public IReadOnlyList<RoleEntry> Roles => [.. Version.Roles.Select(Catalogue.Role).OfType<RoleEntry>()];

    /// <summary>A role's page shows its titles by date, from data/reference/roles.csv.</summary>
    public IReadOnlyList<RoleTitles> Titles => Page.Type == PageTemplates.Role && Roles is [var role] ? role.Titles : [];

    public string? Region => Version.Region is { } region ? Catalogue.Regions.GetValueOrDefault(region) : null;

    public string? Setting => Version.Setting is { } setting ? Catalogue.Settings.GetValueOrDefault(setting) : null;

    public int? ReadingAge => Rules.ReadingAge.Of(string.Join('\n', Fields.Select(each => PageHtml.PlainText(each.Text))));
}
