using NodaTime;
using Preceptor.Contracts;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Domain;

/// <summary>How much guidance weighs.</summary>
internal enum Profile
{
    /// <summary>The employer has adopted guidance as its own rule: it blocks.</summary>
    Strict,

    /// <summary>Law blocks, guidance warns.</summary>
    Law,
}

/// <summary>One person's facts on one day, as every rule is given them.</summary>
/// <param name="Now">The present; none when a file is decided, which knows no clock.</param>
internal sealed record Case(CredentialFacts Facts, DateOnly On, Profile Profile, Reference Reference, Instant? Now = null)
{
    public string Who => Facts.Who;

    /// <summary>
    /// The moment at which register data must be fresh: the day's beginning, but the present for today and days to come,
    /// since nobody can have looked at a register in the future.
    /// </summary>
    public Instant LookedAt => Now is { } now && On >= UkTime.DateOf(now) ? now : UkTime.StartOf(On);

    /// <summary>How much a dated rule weighs on the day; none when it does not hold then.</summary>
    public Severity? WeightOf(string code, DateOnly? on = null) => Reference.RuleOn(code, on ?? On) switch
    {
        null => null,
        { Blocks: false } => Severity.Should,
        { Kind: RuleKind.Guidance } when Profile == Profile.Law => Severity.Should,
        _ => Severity.Must,
    };

    /// <summary>Whether something dated had happened by the day.</summary>
    public bool IsDone(DateOnly? date) => date <= On;
}

/// <summary>A finding, and what it takes away besides.</summary>
/// <param name="Narrows">The person is cleared, with conditions.</param>
internal sealed record Ruling(Finding Finding, bool Narrows, IReadOnlyList<string> Excludes)
{
    public Ruling(string rule, Severity severity, string text, string source)
        : this(new Finding(rule, severity, text, source), false, [])
    {
    }

    public bool Blocks => Finding.Severity == Severity.Must;
}

/// <summary>The answer for one day.</summary>
/// <param name="Findings">In the order of the rules.</param>
internal sealed record DayAnswer(ClearanceDecision Decision, IReadOnlyList<string> ExcludedDuties, IReadOnlyList<Finding> Findings);

/// <summary>A decision that stands.</summary>
/// <param name="ValidUntil">The last day that it stays at least as good; none when nothing ends it.</param>
internal sealed record Clearance(DateOnly On, DayAnswer Answer, DateOnly? ValidUntil);
