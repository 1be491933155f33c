using NodaTime;

namespace Preceptor.Credentials.Domain;

/// <summary>Everything that is known of a person's clearance. What is null or empty is unknown, and unknown is not cleared. Dates are inclusive.</summary>
/// <param name="Who">As a sentence begins with them: a name, or "This person".</param>
/// <param name="Role">One of <see cref="Words.Roles"/>.</param>
/// <param name="Setting">Where the post is: one of <see cref="Words.Settings"/>.</param>
/// <param name="StartsOn">The first day in the post.</param>
internal sealed record CredentialFacts(string Who, string Role, string? Setting, DateOnly? StartsOn)
{
    public DateOnly? BornOn { get; init; }

    public Qualification? Qualification { get; init; }

    public IReadOnlyList<ExamResult> Exams { get; init; } = [];

    public IReadOnlyList<Registration> Registrations { get; init; } = [];

    public Checks Checks { get; init; } = new();

    public IReadOnlyList<Employment> Employment { get; init; } = [];

    /// <summary>The prescribing annotation that the person is said to have, such as V300.</summary>
    public string? Prescribing { get; init; }
}

internal sealed record Qualification(string? Programme, string? Provider, DateOnly? StartedOn, DateOnly? AwardedOn);

/// <param name="Written">How often the written part was sat.</param>
/// <param name="Osce">How often the practical part was sat.</param>
internal sealed record ExamResult(string? Exam, DateOnly? PassedOn, int? Written = null, int? Osce = null);

/// <param name="Excludes">Tags of duties that the condition takes away.</param>
internal sealed record Condition(string Text, IReadOnlyList<string> Excludes);

/// <param name="Until">The last day; none while it is open.</param>
/// <param name="CheckedAt">When the register itself was looked at.</param>
internal sealed record Registration(
    string? Body, string? Number, DateOnly? From, DateOnly? Until, string? Status, IReadOnlyList<Condition> Conditions, Instant? CheckedAt)
{
    public bool Covers(DateOnly date) => From <= date && (Until is null || date <= Until);
}

/// <summary>The employment checks and the day that each was made.</summary>
internal sealed record Checks
{
    public DateOnly? Identity { get; init; }

    public RightToWork? RightToWork { get; init; }

    public DateOnly? References { get; init; }

    public Dbs? Dbs { get; init; }

    public DateOnly? WorkHealth { get; init; }
}

/// <param name="Until">The last day of the permission; none when it does not end.</param>
internal sealed record RightToWork(DateOnly? CheckedOn, DateOnly? Until);

internal sealed record Dbs(string? Level, DateOnly? IssuedOn);

internal sealed record Employment(string? Setting, DateOnly? From, DateOnly? Until, decimal? Wte);
