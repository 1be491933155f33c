namespace Preceptor.Knowledge.Domain;

/// <summary>A role by its code, and every title it has or had with its dates and source.</summary>
internal sealed record RoleEntry(string Code, IReadOnlyList<RoleTitles> Titles)
{
    public string NameOn(DateOnly date) => (Titles.FirstOrDefault(title => title.HoldsOn(date)) ?? Titles[^1]).Display;
}

/// <param name="Statutory">The title in law.</param>
/// <param name="Display">The title people use.</param>
internal sealed record RoleTitles(string Statutory, string Display, DateOnly? From, DateOnly? Until, string Source)
{
    public bool HoldsOn(DateOnly date) => (From is null || From <= date) && (Until is null || date <= Until);
}

/// <summary>Words that mean the same to whoever searches: an abbreviation, an old title, a new one.</summary>
internal sealed record Synonym(IReadOnlyList<string> Words);

/// <summary>Lists of data/reference that the hub speaks in: roles, settings, regions and synonyms.</summary>
internal sealed record Catalogue(
    IReadOnlyList<RoleEntry> Roles, IReadOnlyDictionary<string, string> Settings, IReadOnlyDictionary<string, string> Regions, IReadOnlyList<Synonym> Synonyms)
{
    public RoleEntry? Role(string code) => Roles.FirstOrDefault(role => role.Code == code);
}
