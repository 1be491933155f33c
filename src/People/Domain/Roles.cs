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

    public Roles(IEnumerable<RoleTitle> titles, IEnumerable<Grade> grades)
    {
        _titles = titles.ToLookup(title => title.Code, StringComparer.Ordinal);
        Grades = grades.ToDictionary(grade => grade.Code, StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, Grade> Grades { get; }

    /// <summary>Codes in the order of the file.</summary>
    public IEnumerable<string> Codes => _titles.Select(titles => titles.Key);

    public bool Knows(string code) => _titles.Contains(code);

    public RoleFamily FamilyOf(string code) => _titles[code].First().Family;

    /// <summary>The title that a role has on a date.</summary>
    public RoleTitle On(string code, DateOnly date) =>
        _titles[code].FirstOrDefault(title => title.From <= date && date <= title.Until) ?? _titles[code].First();

    public string TitleOn(string code, DateOnly date) => On(code, date).DisplayTitle;

    /// <summary>What a person is called on a date: the grade of a doctor, the role's title of anybody else.</summary>
    public string TitleOn(Person person, DateOnly date) => GradeName(person.Grade) ?? TitleOn(person.Role, date);

    /// <summary>A grade's name; none for no grade or one that is not known.</summary>
    public string? GradeName(string? code) => code is not null && Grades.TryGetValue(code, out var grade) ? grade.Name : null;

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
}
