namespace Preceptor.RotaSolver.Problem;

/// <summary>What only shows when the parts are seen together: days in order, ids that are unique and known, dates that belong to the period.</summary>
internal static class References
{
    public static void Check(RosterProblem problem, SourceText source)
    {
        Days(problem, source);
        Unique("people", problem.People.Select(person => person.Id), source);
        Unique("sessions", problem.Sessions.Select(session => session.Id), source);
        Unique("demand", problem.Demand.Select(line => line.Id), source);
        Unique("requests", problem.Requests.Select(request => request.Id), source);
        Unique("rules", problem.Rules.Select(rule => rule.Code), source);
        Demand(problem, source);
        Named(problem, source);
    }

    private static void Days(RosterProblem problem, SourceText source)
    {
        for (var i = 1; i < problem.Days.Count; i++)
        {
            if (problem.Days[i].Date != problem.Days[i - 1].Date.AddDays(1) || problem.Days[i].From <= problem.Days[i - 1].From)
            {
                source.Refuse($"days[{i}]: {problem.Days[i].Date:yyyy-MM-dd} does not follow {problem.Days[i - 1].Date:yyyy-MM-dd}; write the dates of the period in order without a gap.");
            }
        }

        if (problem.Until <= problem.Days[^1].From)
        {
            source.Refuse("until: the last day ends before it begins; write the midnight after the last day.");
        }
    }

    private static void Unique(string part, IEnumerable<string> ids, SourceText source)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, id) in ids.Index())
        {
            if (!seen.Add(id))
            {
                source.Refuse($"{part}[{i}]: ‘{id}’ is there already; give each its own.");
            }
        }
    }

    private static void Demand(RosterProblem problem, SourceText source)
    {
        foreach (var (i, line) in problem.Demand.Index())
        {
            var day = line.Date.DayNumber - problem.Days[0].Date.DayNumber;
            if (day < 0 || day >= problem.Days.Count)
            {
                source.Refuse($"demand[{i}]: {line.Date:yyyy-MM-dd} of ‘{line.Id}’ is not one of the days; write a date of the period.");
            }
            else if (line.From < problem.Days[day].From || line.From >= (day + 1 < problem.Days.Count ? problem.Days[day + 1].From : problem.Until))
            {
                source.Refuse($"demand[{i}]: ‘{line.Id}’ begins at {problem.At(line.From):yyyy-MM-dd'T'HH:mm'Z'}, which is not on its date {line.Date:yyyy-MM-dd}; mend one of them.");
            }
        }
    }

    private static void Named(RosterProblem problem, SourceText source)
    {
        var people = problem.People.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        var lines = problem.Demand.Select(line => line.Id).ToHashSet(StringComparer.Ordinal);
        Known("requests", "person", problem.Requests.Select(request => request.Person), people, source);
        Known("fixed", "person", problem.Fixed.Select(pair => pair.Person), people, source);
        Known("fixed", "demand", problem.Fixed.Select(pair => pair.Demand), lines, source);
        Known("published", "person", (problem.Published ?? []).Select(pair => pair.Person), people, source);
        Unique("fixed", problem.Fixed.Select(pair => $"{pair.Person} on {pair.Demand}"), source);
        Unique("published", (problem.Published ?? []).Select(pair => $"{pair.Person} on {pair.Demand}"), source);
    }

    private static void Known(string part, string property, IEnumerable<string> ids, HashSet<string> known, SourceText source)
    {
        foreach (var (i, id) in ids.Index())
        {
            if (!known.Contains(id))
            {
                source.Refuse($"{part}[{i}].{property}: there is no ‘{id}’; write an id that the file has, or take this out.");
            }
        }
    }
}
