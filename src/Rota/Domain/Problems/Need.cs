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

/// <summary>What the policies ask, for each kind of person and duty, date and band of hours; worked out once for each.</summary>
internal sealed class Needs
{
    private readonly Problem _problem;
    private readonly ProblemBand[] _bands;
    private readonly Instant[] _cuts;
    private readonly Dictionary<Kind, IReadOnlyList<ProblemPolicy>> _rows = [];
    private readonly Dictionary<(Kind Kind, DateOnly Date, string Bands), (Need Blocking, Need Whole)> _needs = [];

    public Needs(Problem problem)
    {
        _problem = problem;
        _bands = [.. problem.Bands.OrderBy(band => band.From)];
        _cuts = [.. problem.Days.Select(day => day.From).Append(problem.Until).Concat(_bands.SelectMany(band => new[] { band.From, band.Until })).Distinct().Order()];
    }

    /// <summary>People and duties of whom the policies ask the same.</summary>
    private readonly record struct Kind(string Role, string Phase, string Tags);

    /// <summary>The midnights and ends of bands within a stretch.</summary>
    public IEnumerable<Instant> CutsWithin(Instant from, Instant until)
    {
        var at = Array.BinarySearch(_cuts, from);
        for (var i = at < 0 ? ~at : at + 1; i < _cuts.Length && _cuts[i] < until; i++)
        {
            yield return _cuts[i];
        }
    }

    /// <summary>What the rows that block ask, and what all rows ask, at an instant whose UK date is given.</summary>
    public (Need Blocking, Need Whole) At(Duty duty, Instant at, DateOnly date)
    {
        var kind = new Kind(duty.Person.Role, duty.Person.Phase, string.Join(' ', duty.Line.Tags));
        var bands = BandsAt(at);
        var key = (kind, date, string.Join(' ', bands));
        if (!_needs.TryGetValue(key, out var found))
        {
            var rows = RowsOf(kind, duty).Where(row => (row.Band is null || bands.Contains(row.Band)) && (row.From is null || row.From <= date) && (row.Until is null || date <= row.Until)).ToList();
            _needs[key] = found = (Need.Of(rows.Where(row => row.MustFrom is { } from && from <= date)), Need.Of(rows));
        }

        return found;
    }

    private List<string> BandsAt(Instant at)
    {
        var names = new List<string>(2);
        foreach (var band in _bands)
        {
            if (band.From > at)
            {
                break;
            }

            if (at < band.Until)
            {
                names.Add(band.Name);
            }
        }

        return names;
    }

    private IReadOnlyList<ProblemPolicy> RowsOf(Kind kind, Duty duty)
    {
        if (!_rows.TryGetValue(kind, out var rows))
        {
            _rows[kind] = rows =
            [
                .. _problem.Policies.Where(row =>
                    (row.Roles.Count == 0 || row.Roles.Contains(duty.Person.Role, StringComparer.Ordinal))
                    && (row.Tags.Count == 0 || row.Tags.Intersect(duty.Line.Tags, StringComparer.Ordinal).Any())
                    && (row.Phases.Count == 0 || row.Phases.Contains(duty.Person.Phase, StringComparer.Ordinal))),
            ];
        }

        return rows;
    }
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
        var cuts = new SortedSet<Instant>(roster.Needs.CutsWithin(duty.From, duty.Until)) { duty.From, duty.Until };
        cuts.UnionWith(further.Where(cut => duty.From < cut && cut < duty.Until));
        var pieces = new List<Piece>(cuts.Count);
        Instant? last = null;
        foreach (var cut in cuts)
        {
            if (last is { } from)
            {
                var (blocking, whole) = roster.Needs.At(duty, from, roster.DateOf(from));
                pieces.Add(new(from, cut, blocking, whole));
            }

            last = cut;
        }

        return pieces;
    }
}
