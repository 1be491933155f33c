using NodaTime;
using Preceptor.Kernel.Answers;

namespace Preceptor.Rota.Domain.Problems;

/// <summary>A duty as the rules see it: who, which line, and who supervises each stretch.</summary>
internal sealed record Duty(ProblemPerson Person, ProblemLine Line, IReadOnlyList<SupervisedSpan> Supervision)
{
    public Instant From => Line.From;

    public Instant Until => Line.Until;

    public bool IsNight => Line.Night;
}

/// <summary>What a rule says of a roster, and of whom and which duty.</summary>
/// <param name="Lines">The demand lines it is about; empty when it is about a person or the whole.</param>
/// <param name="From">Of a stretch of time, such as minutes without cover.</param>
internal sealed record RosterFinding(Finding Finding, string? Person, IReadOnlyList<string> Lines, Instant? From = null, Instant? Until = null)
{
    public bool Blocks => Finding.Severity == Severity.Must;
}

/// <summary>A problem with a roster for it, put in the order that rules need.</summary>
internal sealed class JudgedRoster
{
    public JudgedRoster(Problem problem, IReadOnlyList<RosterDuty> duties)
    {
        Problem = problem;
        Needs = new(problem);
        People = problem.People.ToDictionary(person => person.Id, StringComparer.Ordinal);
        Lines = problem.Demand.ToDictionary(line => line.Id, StringComparer.Ordinal);
        Sessions = problem.Sessions.ToDictionary(session => session.Id, StringComparer.Ordinal);
        Duties = [.. duties.Select(duty => new Duty(People[duty.Person], Lines[duty.Demand], duty.Supervision))];
        ByPerson = problem.People.ToDictionary(
            person => person.Id,
            person => (IReadOnlyList<Duty>)[.. Duties.Where(duty => duty.Person == person).OrderBy(duty => duty.From).ThenBy(duty => duty.Line.Id, StringComparer.Ordinal)],
            StringComparer.Ordinal);
        DayNumbers = problem.Days.Select((day, i) => (day.Date, i)).ToDictionary(each => each.Date, each => each.i);
    }

    public Problem Problem { get; }

    public Needs Needs { get; }

    public IReadOnlyDictionary<string, ProblemPerson> People { get; }

    public IReadOnlyDictionary<string, ProblemLine> Lines { get; }

    public IReadOnlyDictionary<string, ProblemSession> Sessions { get; }

    public IReadOnlyList<Duty> Duties { get; }

    /// <summary>Everybody's duties in order of their start; an empty list for somebody with none.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Duty>> ByPerson { get; }

    /// <summary>A date's place in the period, from 0.</summary>
    public IReadOnlyDictionary<DateOnly, int> DayNumbers { get; }

    /// <summary>A limit of the problem; none when it is not kept.</summary>
    public ProblemRule? Limit(string code) => Problem.Rules.FirstOrDefault(rule => rule.Code == code);

    /// <summary>Days from..until of the period as UTC instants: midnight of the first to midnight after the last.</summary>
    public Instant StartOfDay(int day) => day < Problem.Days.Count ? Problem.Days[day].From : Problem.Until;

    /// <summary>The date of the period that holds an instant; the first or last date for what lies before or after.</summary>
    public DateOnly DateOf(Instant instant)
    {
        var (low, high) = (0, Problem.Days.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Problem.Days[middle].From <= instant ? (middle, high) : (low, middle - 1);
        }

        return Problem.Days[low].Date.AddDays(instant >= Problem.Until ? 1 : instant < Problem.Days[0].From ? -1 : 0);
    }
}
