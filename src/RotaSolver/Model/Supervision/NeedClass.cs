namespace Preceptor.RotaSolver.Model.Supervision;

/// <summary>What the policies ask of a supervisor at some minutes.</summary>
/// <param name="Specialties">Those that serve, in order; none when any does.</param>
internal sealed record Need(Problem.Presence Presence, long? MinutesAway, int Cap, IReadOnlyList<string>? Specialties, bool Forbidden)
{
    public static Need Nothing { get; } = new(Problem.Presence.OnCall, null, int.MaxValue, null, false);

    public Need With(Problem.Policy row) => new(
        row.Presence > Presence ? row.Presence : Presence,
        row.MinutesAway is { } away && away < (MinutesAway ?? long.MaxValue) ? away : MinutesAway,
        Math.Min(Cap, row.Cap),
        row.Specialties.Count == 0 ? Specialties : [.. row.Specialties.Where(each => Specialties?.Contains(each) ?? true).Order(StringComparer.Ordinal)],
        Forbidden || row.Forbids);

    /// <summary>Whether a session meets it (cap and forbidding apart) for a duty at a place.</summary>
    public bool IsMetBy(Problem.Session session, Problem.Line line) =>
        Reached(session, line) >= Presence && (MinutesAway is not { } away || session.MinutesAway <= away) && (Specialties?.Contains(session.Specialty) ?? true);

    public string Key => $"{(int)Presence}|{MinutesAway}|{Cap}|{(Specialties is null ? "*" : string.Join(';', Specialties))}|{Forbidden}";

    private static Problem.Presence Reached(Problem.Session session, Problem.Line line) =>
        session.Site != line.Site ? Problem.Presence.OnCall
        : session.Presence > Problem.Presence.OnSite && (session.Suite is null || session.Suite != line.Suite) ? Problem.Presence.OnSite
        : session.Presence;
}

/// <summary>A session under which a duty may be for a while.</summary>
/// <param name="Room">How many associates its supervisor may have while this option is used: the smallest cap less trainees and carried load.</param>
/// <param name="BelowGuidance">It meets what blocks and not all that guidance asks.</param>
internal readonly record struct Option(int Session, int Room, bool BelowGuidance);

/// <summary>A stretch of a line during which the options stay the same.</summary>
internal sealed record Piece(long From, long Until, IReadOnlyList<Option> Options);

/// <summary>People who need the same supervision on a line, and the pieces that the line falls into for them.</summary>
internal sealed record NeedClass(int Line, int[] People, IReadOnlyList<Piece> Pieces);
