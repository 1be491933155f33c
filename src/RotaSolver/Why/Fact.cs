namespace Preceptor.RotaSolver.Why;

/// <summary>What can take part in a conflict.</summary>
internal enum FactKind
{
    Pinned,
    Minimum,
    Maximum,
    Leave,
    Clearance,
    Excluded,
    Skill,
    Forbidden,
    OnePlace,
    Rule,
    ContractHours,
    Cap,
    NoOtherDoctor,
}

/// <summary>One thing that the roster must keep, which may be switched off to see what follows.</summary>
/// <param name="Person">The person's place in the problem's list; -1 when it is nobody's.</param>
/// <param name="Line">The line's place; of <see cref="FactKind.NoOtherDoctor"/> the first line of the same place and date.</param>
/// <param name="Other">The place of a session, of a span of leave, or of the minute at which clearance ends.</param>
/// <param name="Word">The code of a rule or policy, or an excluded tag.</param>
internal sealed record Fact(FactKind Kind, int Person = -1, int Line = -1, long Other = -1, string Word = "");
