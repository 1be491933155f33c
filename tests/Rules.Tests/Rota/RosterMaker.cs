using NodaTime;
using NodaTime.Text;
using Preceptor.Contracts;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain.Making;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rules.Tests.Rota;

/// <summary>Small rosters in a few words: everybody is cleared and needs nothing until a test says otherwise.</summary>
internal sealed class RosterMaker
{
    public const string Theatre = "Main theatres";

    private readonly List<ProblemPerson> _people = [];
    private readonly List<ProblemLine> _lines = [];
    private readonly List<ProblemSession> _sessions = [];
    private readonly List<RosterDuty> _duties = [];

    public DateOnly FirstDay { get; init; } = new(2026, 11, 30);

    public int Days { get; init; } = 28;

    public List<ProblemRule> Rules { get; } = [];

    public List<ProblemPolicy> Policies { get; } = [];

    public List<ProblemLoad> Carried { get; } = [];

    public List<ProblemPair> Fixed { get; } = [];

    public List<ProblemRequest> Requests { get; } = [];

    public List<ProblemPair>? Published { get; set; }

    public List<DateOnly> Holidays { get; } = [];

    public Dictionary<string, int> Weights { get; } = new(StringComparer.Ordinal);

    public Problem Problem => new(
        Problem.ThisFormat, "Theatres", [.. Dates.Select(date => new ProblemDay(date, UkTime.StartOf(date), Holidays.Contains(date)))], End,
        [.. Dates.SelectMany(date => new[] { new ProblemBand("day", UkTime.At(date, new(8, 0)), UkTime.At(date, new(20, 0))), new ProblemBand("night", UkTime.At(date, new(20, 0)), UkTime.At(date.AddDays(1), new(8, 0))) })],
        Rules, Weights, Policies, _people, _sessions, Carried, _lines, Fixed, Requests, Published);

    public JudgedRoster Roster => new(Problem, _duties);

    private IEnumerable<DateOnly> Dates => Enumerable.Range(0, Days).Select(FirstDay.AddDays);

    private Instant End => UkTime.StartOf(FirstDay.AddDays(Days));

    /// <summary>UK wall-clock time: "3 Dec 08:00" of the year of the first day.</summary>
    public Instant At(string text)
    {
        var local = DateTime.ParseExact($"{text} {FirstDay.Year}", "d MMM HH:mm yyyy", null);
        return UkTime.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }

    public ProblemPerson Person(string id, Func<ProblemPerson, ProblemPerson>? change = null)
    {
        var person = new ProblemPerson(
            id, $"{id} Okafor", "anaesthesia-associate", "established", [], ["Theatres"], 9000, 9700, new(0, 0, 0),
            [new(UkTime.StartOf(FirstDay), UkTime.StartOf(FirstDay.AddDays(Days + 1)), [])], [], Before.Nothing, null);
        person = change?.Invoke(person) ?? person;
        _people.Add(person);
        return person;
    }

    /// <param name="from">Such as "3 Dec 08:00".</param>
    public ProblemLine Line(string id, string from, string until, Func<ProblemLine, ProblemLine>? change = null)
    {
        var (begins, ends) = (At(from), At(until));
        var minutes = (int)(ends - begins).TotalMinutes;
        var line = new ProblemLine(
            id, UkTime.DateOf(begins), "LD", "Long day", begins, ends, Math.Min(60, minutes), Math.Max(0, minutes - 60), Lines.IsNight(begins, ends),
            "General", Theatre, "Theatres", ["anaesthesia-associate"], [], ["theatre"], false, 0, 1, 5);
        line = change?.Invoke(line) ?? line;
        _lines.Add(line);
        return line;
    }

    public ProblemSession Session(string id, string from, string until, Func<ProblemSession, ProblemSession>? change = null)
    {
        var session = new ProblemSession(id, $"D-{id}", $"Helen {id}", true, "General", Theatre, "anaesthesia", At(from), At(until), Presence.InSuite, 2, 2, false, 0);
        session = change?.Invoke(session) ?? session;
        _sessions.Add(session);
        return session;
    }

    /// <summary>A duty that one session supervises from its beginning to its end, or nobody.</summary>
    public void Duty(string person, string line, string? session = null)
    {
        var at = _lines.First(each => each.Id == line);
        Duty(person, line, session is null ? [] : [new(session, at.From, at.Until)]);
    }

    public void Duty(string person, string line, IReadOnlyList<SupervisedSpan> supervision) => _duties.Add(new(person, line, supervision));

    /// <summary>A person and a duty of theirs in one go, for rules that look at times alone.</summary>
    public void Works(string person, string from, string until)
    {
        if (!_people.Exists(each => each.Id == person))
        {
            Person(person);
        }

        var line = Line($"{person} {from}", from, until);
        Duty(person, line.Id);
    }

    public static ProblemPolicy Policy(Presence presence, int cap = 99) =>
        new("RCOA-PAA-SCOPE", "2025", [], [], [], null, presence, null, cap, [], false, null, null, new DateOnly(2026, 1, 1), "In the suite.", "RCoA");

    public static ProblemRule Limit(string code, int value, bool must = true) => new(code, value, must, "source");

    public static Instant Utc(string text) => InstantPattern.General.Parse(text).Value;
}
