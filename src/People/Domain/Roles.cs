using Preceptor.Kernel.Sheets;
using Preceptor.Kernel.Worlds;

namespace Preceptor.People.Domain;

/// <summary>Which part of the team a role is.</summary>
internal enum RoleFamily
{
    Associate,
    Doctor,
    Colleague,
}

/// <summary>A role with the title that it has between two dates, both inclusive.</summary>
/// <param name="StatutoryTitle">The title in law, for documents that state legal status.</param>
/// <param name="DisplayTitle">The title that people are shown.</param>
internal sealed record RoleTitle(
    string Code, RoleFamily Family, string StatutoryTitle, string DisplayTitle, DateOnly From, DateOnly Until, string Source);

/// <param name="Autonomous">yes, no, or depends: then each person's record says.</param>
internal sealed record Grade(string Code, string Name, string Autonomous, string Source);

/// <summary>The roles and grades of data/reference: dated data, since names and rules change by law and guidance.</summary>
internal sealed class Roles
{
    public const string Doctor = "doctor";

    private readonly ILookup<string, RoleTitle> _titles;

    private Roles(IEnumerable<RoleTitle> titles, IEnumerable<Grade> grades)
    {
        _titles = titles.ToLookup(title => title.Code, StringComparer.Ordinal);
        Grades = grades.ToDictionary(grade => grade.Code, StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, Grade> Grades { get; }

    /// <summary>Codes in the order of the file.</summary>
    public IEnumerable<string> Codes => _titles.Select(titles => titles.Key);

    public static async Task<Roles> LoadAsync(CancellationToken cancel = default)
    {
        var titles = await RowsAsync("roles.csv", cancel);
        var grades = await RowsAsync("grades.csv", cancel);
        return new(
            titles.Select(row => new RoleTitle(
                row[0], Enum.Parse<RoleFamily>(row[1], ignoreCase: true), row[2], row[3], Date(row[4], DateOnly.MinValue), Date(row[5], DateOnly.MaxValue), row[6])),
            grades.Select(row => new Grade(row[0], row[1], row[2], row[3])));
    }

    public bool Knows(string code) => _titles.Contains(code);

    public RoleFamily FamilyOf(string code) => _titles[code].First().Family;

    /// <summary>The title that a role has on a date.</summary>
    public RoleTitle On(string code, DateOnly date) =>
        _titles[code].FirstOrDefault(title => title.From <= date && date <= title.Until) ?? _titles[code].First();

    public string TitleOn(string code, DateOnly date) => On(code, date).DisplayTitle;

    /// <summary>The code for a code or any title that the role ever had; nothing when it is unknown.</summary>
    public string? Parse(string text)
    {
        var wanted = text.Trim().Replace(' ', '-');
        return _titles.SelectMany(titles => titles).FirstOrDefault(title =>
            Same(title.Code, wanted) || Same(title.DisplayTitle.Replace(' ', '-'), wanted) || Same(title.StatutoryTitle.Replace(' ', '-'), wanted))?.Code;
    }

    public Grade? ParseGrade(string text)
    {
        var wanted = text.Trim();
        return Grades.Values.FirstOrDefault(grade => Same(grade.Code, wanted.Replace(' ', '-')) || Same(grade.Name, wanted));
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static DateOnly Date(string text, DateOnly otherwise) => text.Length == 0 ? otherwise : DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static async Task<IEnumerable<IReadOnlyList<string>>> RowsAsync(string file, CancellationToken cancel)
    {
        await using var stream = File.OpenRead(Path.Combine(DataFolder.Reference, file));
        var sheet = await SheetReader.ReadAsync(stream, file, new SheetLimits(), cancel);
        return sheet.Problems.Count == 0
            ? sheet.Lines.Select(line => line.Cells)
            : throw new WorldFault($"reference/{file} line {sheet.Problems[0].Line}: {sheet.Problems[0].Text}");
    }
}
