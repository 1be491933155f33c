using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Model.Supervision;

/// <summary>Resolves the policies for people on a line, and finds who may supervise them when.</summary>
internal sealed class NeedFinder
{
    public const string Forbidden = "forbidden-duty";
    public const string Supervised = "supervised";

    private readonly RosterProblem _problem;
    private readonly Dictionary<string, List<int>> _sessionsOf = new(StringComparer.Ordinal);
    private readonly ILookup<string, Load> _carried;

    public NeedFinder(RosterProblem problem)
    {
        _problem = problem;
        _carried = problem.Carried.ToLookup(load => load.Supervisor, StringComparer.Ordinal);
        foreach (var (i, session) in problem.Sessions.Index())
        {
            if (!_sessionsOf.TryGetValue(session.Supervisor, out var list))
            {
                _sessionsOf[session.Supervisor] = list = [];
            }

            list.Add(i);
        }
    }

    /// <summary>Groups people by what they need on a line. Nobody is in a group who is forbidden there, or whom nobody could supervise throughout.</summary>
    public IEnumerable<NeedClass> ClassesFor(int line, int[] people) =>
        GroupsFor(line, people).Where(same => !same.Needs.Any(need => need.Blocking.Forbidden)).Select(same => same.Class).Where(group => group.Pieces.All(piece => piece.Options.Count > 0));

    /// <summary>The same for everybody, those who are forbidden or have nobody too: their pieces may have no options.</summary>
    public IEnumerable<NeedClass> EveryClassFor(int line, int[] people) => GroupsFor(line, people).Select(same => same.Class);

    /// <summary>The policies that forbid a duty to a person.</summary>
    public IEnumerable<Policy> Forbidding(Person person, Line line) =>
        Cut(line, Edges).SelectMany(span => RowsOf(person, line).Where(row => row.Forbids && row.MustFrom <= DateAt(span.From) && Applies(row, span.From, DateAt(span.From)))).Distinct();

    /// <summary>What a supervisor must meet at every minute of a duty so that the policies that block are kept.</summary>
    public Need Strictest(Person person, Line line) =>
        Cut(line, Edges).SelectMany(span => RowsOf(person, line).Where(row => row.MustFrom <= DateAt(span.From) && Applies(row, span.From, DateAt(span.From)))).Distinct().Aggregate(Need.Nothing, (need, row) => need.With(row));

    private IEnumerable<(List<TimedNeed> Needs, NeedClass Class)> GroupsFor(int line, int[] people) =>
        people.GroupBy(p => (_problem.People[p].Role, _problem.People[p].Phase))
            .Select(kind => (Needs: NeedsOf(_problem.People[kind.First()], _problem.Demand[line]), People: kind.ToArray()))
            .GroupBy(kind => string.Join('/', kind.Needs.Select(need => need.Key)), StringComparer.Ordinal)
            .Select(same => (same.First().Needs, new NeedClass(line, [.. same.SelectMany(kind => kind.People).Order()], PiecesOf(_problem.Demand[line], same.First().Needs))));

    /// <summary>Why a pair cannot be supervised or is forbidden; none when it can be.</summary>
    public string? Refusal(int person, int line)
    {
        var needs = NeedsOf(_problem.People[person], _problem.Demand[line]);
        if (needs.Any(need => need.Blocking.Forbidden))
        {
            return "a policy forbids the duty";
        }

        return PiecesOf(_problem.Demand[line], needs).FirstOrDefault(piece => piece.Options.Count == 0) is { } gap
            ? $"nobody can supervise it from {_problem.At(gap.From):yyyy-MM-dd'T'HH:mm'Z'} to {_problem.At(gap.Until):yyyy-MM-dd'T'HH:mm'Z'}" : null;
    }

    private List<TimedNeed> NeedsOf(Person person, Line line)
    {
        var rows = RowsOf(person, line).ToList();
        var needs = new List<TimedNeed>();
        foreach (var (from, until) in Cut(line, Edges))
        {
            var date = DateAt(from);
            var (blocking, whole) = (Need.Nothing, Need.Nothing);
            foreach (var row in rows.Where(row => Applies(row, from, date)))
            {
                whole = whole.With(row);
                blocking = row.MustFrom <= date ? blocking.With(row) : blocking;
            }

            needs.Add(new(from, until, blocking, whole));
        }

        return needs;
    }

    private IEnumerable<Policy> RowsOf(Person person, Line line) =>
        _problem.Policies.Where(row => Serves(row.Roles, person.Role) && Serves(row.Phases, person.Phase) && (row.Tags.Count == 0 || row.Tags.Any(line.Tags.Contains)));

    /// <summary>Midnights and the ends of bands: between them no policy begins or ends to apply.</summary>
    private IEnumerable<long> Edges => _problem.Bands.SelectMany(band => new[] { band.From, band.Until }).Concat(_problem.Days.Select(day => day.From)).Append(_problem.Until);

    private static bool Serves(IReadOnlyList<string> words, string word) => words.Count == 0 || words.Contains(word);

    private bool Applies(Policy row, long minute, DateOnly date) =>
        (row.From is not { } from || from <= date) && (row.Until is not { } until || date <= until)
        && (row.Band is null || _problem.Bands.Any(band => band.Name == row.Band && band.From <= minute && minute < band.Until));

    /// <summary>The UK date of a minute; what lies after the last day is the date after it.</summary>
    private DateOnly DateAt(long minute)
    {
        var day = _problem.Days.Count(each => each.From <= minute) - 1;
        return minute >= _problem.Until ? _problem.Days[^1].Date.AddDays(1) : day < 0 ? _problem.Days[0].Date.AddDays(-1) : _problem.Days[day].Date;
    }

    private List<Piece> PiecesOf(Line line, IReadOnlyList<TimedNeed> needs)
    {
        var near = _problem.Sessions.Index()
            .Where(each => each.Item is { Autonomous: true, OwnList: false } && each.Item.From < line.Until && each.Item.Until > line.From && needs.Any(need => need.Blocking.IsMetBy(each.Item, line)))
            .Select(each => each.Index).ToList();
        var theirs = near.Select(s => _problem.Sessions[s].Supervisor).Distinct(StringComparer.Ordinal).ToList();
        var edges = theirs.SelectMany(who => _sessionsOf[who]).SelectMany(s => new[] { _problem.Sessions[s].From, _problem.Sessions[s].Until })
            .Concat(theirs.SelectMany(who => _carried[who]).SelectMany(load => new[] { load.From, load.Until }))
            .Concat(needs.Select(need => need.From));
        var pieces = new List<Piece>();
        foreach (var (from, until) in Cut(line, edges))
        {
            var need = needs.Last(each => each.From <= from);
            var options = near.Select(s => OptionOf(s, line, from, need)).OfType<Option>().ToList();
            if (pieces.Count > 0 && pieces[^1].Options.SequenceEqual(options))
            {
                pieces[^1] = pieces[^1] with { Until = until };
            }
            else
            {
                pieces.Add(new(from, until, options));
            }
        }

        return pieces;
    }

    private Option? OptionOf(int s, Line line, long minute, TimedNeed need)
    {
        var session = _problem.Sessions[s];
        if (session.From > minute || session.Until <= minute || !need.Blocking.IsMetBy(session, line))
        {
            return null;
        }

        var room = Math.Min(session.Cap, need.Blocking.Cap) - LoadAt(session.Supervisor, minute);
        return room > 0 ? new(s, room, !need.Whole.IsMetBy(session, line)) : null;
    }

    /// <summary>Trainees and carried associates of a supervisor at a minute.</summary>
    private int LoadAt(string supervisor, long minute) =>
        _sessionsOf[supervisor].Select(s => _problem.Sessions[s]).Where(session => session.From <= minute && minute < session.Until).Sum(session => session.Trainees)
        + _carried[supervisor].Where(load => load.From <= minute && minute < load.Until).Sum(load => load.Count);

    private static IEnumerable<(long From, long Until)> Cut(Line line, IEnumerable<long> edges)
    {
        var from = line.From;
        foreach (var edge in edges.Where(edge => edge > line.From && edge < line.Until).Distinct().Order().Append(line.Until))
        {
            yield return (from, edge);
            from = edge;
        }
    }

    private sealed record TimedNeed(long From, long Until, Need Blocking, Need Whole)
    {
        public string Key => $"{From}:{Blocking.Key}:{Whole.Key}";
    }
}
