using System.Text.RegularExpressions;

namespace Preceptor.Credentials.Domain;

/// <summary>Law, guidance and lists of data/reference that clearance depends on: dated rows, each with its source.</summary>
internal sealed record Reference(
    IReadOnlyList<DatedRule> Rules, IReadOnlyList<Register> Registers, IReadOnlyList<RoleExam> Exams, IReadOnlyList<Programme> Programmes,
    IReadOnlyList<Annotation> Annotations)
{
    /// <summary>The row of a rule that holds on a date; none when the rule does not speak then.</summary>
    public DatedRule? RuleOn(string code, DateOnly date) =>
        Rules.FirstOrDefault(rule => rule.Code == code && rule.From <= date && date <= rule.Until);

    /// <summary>The registers that a role needs one of.</summary>
    public IEnumerable<Register> RegistersOf(string role) => Registers.Where(register => register.Role == role && register.IsStatutory);
}

/// <summary>Where a rule's force comes from.</summary>
internal enum RuleKind
{
    Law,

    /// <summary>Blocks under the strict profile, warns under the law profile.</summary>
    Guidance,

    /// <summary>Preceptor's own: unknown is not cleared.</summary>
    Convention,
}

/// <summary>A rule between two dates, both inclusive.</summary>
/// <param name="Blocks">Whether what it finds blocks; else it warns.</param>
internal sealed record DatedRule(string Code, RuleKind Kind, bool Blocks, DateOnly From, DateOnly Until);

/// <summary>A register and a role that it is for.</summary>
/// <param name="IsStatutory">Voluntary registers never count as registration.</param>
/// <param name="Until">The last day that it was kept.</param>
/// <param name="Accepted">A number of another form is not of this register; none when every form is looked at.</param>
/// <param name="Usual">A number of another form is worth a second look.</param>
internal sealed record Register(string Body, string Role, bool IsStatutory, DateOnly From, DateOnly Until, Regex? Accepted, Regex? Usual, string Example);

/// <param name="CoursesFrom">Courses that began before this day need no exam; none when every course does.</param>
/// <param name="FormerlyOn">The exam counts only for those who were on this voluntary register.</param>
/// <param name="MostAttempts">At each part.</param>
internal sealed record RoleExam(string Role, string Exam, DateOnly? CoursesFrom, string? FormerlyOn, int? MostAttempts);

/// <param name="Names">The provider's name and its short forms.</param>
/// <param name="Status">approved, conditions or not-approved.</param>
internal sealed record Programme(string Role, IReadOnlyList<string> Names, string Status, DateOnly From, DateOnly Until)
{
    public const string NotApproved = "not-approved";
}

/// <summary>A prescribing annotation that a register can carry, for the numbers that match.</summary>
internal sealed record Annotation(string Body, Regex Number, string Code);
