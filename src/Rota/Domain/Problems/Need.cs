using NodaTime;
using Preceptor.Contracts;

namespace Preceptor.Rota.Domain.Problems;

/// <summary>What the policies together ask for one minute of a duty.</summary>
/// <param name="Specialties">None of them: any will do. An empty list: rows contradict each other and nobody will do.</param>
/// <param name="Rows">The rows that it comes from.</param>
internal sealed record Need(Presence Presence, int? MinutesAway, int Cap, IReadOnlyList<string>? Specialties, bool Forbidden, IReadOnlyList<ProblemPolicy> Rows)
{
    public static Need Of(IEnumerable<ProblemPolicy> rows)
    {
        var list = rows.ToList();
        var specialties = list.Where(row => row.Specialties.Count > 0).Select(row => row.Specialties).ToList();
        return new(
            list.Count == 0 ? Presence.OnCall : list.Max(row => row.Presence),
            list.Min(row => row.MinutesAway),
            list.Count == 0 ? int.MaxValue : list.Min(row => row.Cap),
            specialties.Count == 0 ? null : [.. specialties.Aggregate((left, right) => [.. left.Intersect(right, StringComparer.Ordinal)])],
            list.Exists(row => row.Forbids),
            list);
    }

    /// <summary>How near a session's supervisor is to a line: its suite, its site, or neither.</summary>
    public static Presence Reach(ProblemSession session, ProblemLine line) =>
        session.Site != line.Site ? Presence.OnCall
        : session.Suite is { } suite && suite == line.Suite ? session.Presence
        : (Presence)Math.Min((int)session.Presence, (int)Presence.OnSite);

    public bool IsMetBy(ProblemSession session, ProblemLine line) =>
        Reach(session, line) >= Presence && (MinutesAway is not { } most || session.MinutesAway <= most)
        && (Specialties is null || Specialties.Contains(session.Specialty, StringComparer.Ordinal));
}

/// <summary>Which policy rows apply to a minute of a duty.</summary>
internal static class PolicyRows
{
    /// <summary>The rows that apply at an instant whose UK date is given.</summary>
    public static IEnumerable<ProblemPolicy> Applying(Problem problem, Duty duty, Instant at, DateOnly date) =>
        problem.Policies.Where(row =>
            (row.Roles.Count == 0 || row.Roles.Contains(duty.Person.Role, StringComparer.Ordinal))
            && (row.Tags.Count == 0 || row.Tags.Intersect(duty.Line.Tags, StringComparer.Ordinal).Any())
            && (row.Phases.Count == 0 || row.Phases.Contains(duty.Person.Phase, StringComparer.Ordinal))
            && (row.Band is null || problem.Bands.Any(band => band.Name == row.Band && band.From <= at && at < band.Until))
            && (row.From is null || row.From <= date) && (row.Until is null || date <= row.Until));

    public static bool Blocks(ProblemPolicy row, DateOnly date) => row.MustFrom is { } from && from <= date;
}

/// <summary>A stretch of a duty in which nothing that the policies depend on changes.</summary>
/// <param name="Blocking">What the rows that block ask.</param>
/// <param name="Whole">What all rows ask.</param>
internal sealed record Piece(Instant From, Instant Until, Need Blocking, Need Whole);

internal static class Pieces
{
    /// <summary>Cuts a duty at midnights, at the ends of bands, and at further instants.</summary>
    public static IReadOnlyList<Piece> Of(JudgedRoster roster, Duty duty, IEnumerable<Instant> further)
    {
        var problem = roster.Problem;
        var cuts = problem.Days.Select(day => day.From).Append(problem.Until)
            .Concat(problem.Bands.SelectMany(band => new[] { band.From, band.Until })).Concat(further)
            .Where(cut => duty.From < cut && cut < duty.Until).Append(duty.From).Append(duty.Until).Distinct().Order().ToList();
        return [.. cuts.Zip(cuts.Skip(1), (from, until) => Make(roster, duty, from, until))];
    }

    private static Piece Make(JudgedRoster roster, Duty duty, Instant from, Instant until)
    {
        var date = roster.DateOf(from);
        var rows = PolicyRows.Applying(roster.Problem, duty, from, date).ToList();
        return new(from, until, Need.Of(rows.Where(row => PolicyRows.Blocks(row, date))), Need.Of(rows));
    }
}
