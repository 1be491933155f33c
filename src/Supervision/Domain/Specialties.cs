namespace Preceptor.Supervision.Domain;

/// <summary>A specialty that sessions and policies speak of.</summary>
internal sealed record Specialty(string Code, string Name);

/// <summary>The list of specialties.csv.</summary>
internal sealed class Specialties(IEnumerable<Specialty> list)
{
    public IReadOnlyList<Specialty> All { get; } = [.. list];

    public string NameOf(string code) => All.FirstOrDefault(specialty => specialty.Code == code)?.Name ?? code;

    /// <summary>The code of what was typed, code or name in any capitals; none when there is no such specialty.</summary>
    public string? Parse(string text) => All.FirstOrDefault(specialty =>
        string.Equals(specialty.Code, text.Trim(), StringComparison.OrdinalIgnoreCase) || string.Equals(specialty.Name, text.Trim(), StringComparison.OrdinalIgnoreCase))?.Code;
}
