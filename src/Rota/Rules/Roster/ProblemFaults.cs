using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Roster;

/// <summary>What is wrong with a problem or roster file beyond its shape: ids that nobody has, stretches that end before they begin.</summary>
internal static class ProblemFaults
{
    private const int MostSentence = 500;

    /// <returns>A sentence that says what, where and what to do; none when all is well.</returns>
    public static string? In(Problem problem) => Shown(InPeriod(problem) ?? InIds(problem) ?? InStretches(problem) ?? InLines(problem) ?? InReferences(problem));

    public static string? In(Problem problem, RosterDocument roster) => Shown(InRoster(problem, roster));

    /// <summary>Ids are quoted as the file has them.</summary>
    private static string? Shown(string? sentence) => sentence is null ? null : ProblemJson.Shown(sentence, MostSentence);

    private static string? InRoster(Problem problem, RosterDocument roster)
    {
        if (roster.Format != RosterDocument.ThisFormat)
        {
            return $"The roster's format is '{roster.Format}'; this reads {RosterDocument.ThisFormat}.";
        }

        var people = problem.People.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        var lines = problem.Demand.Select(line => line.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < roster.Assignments.Count; i++)
        {
            var duty = roster.Assignments[i];
            var at = $"The roster's assignments[{i}]";
            if (!people.Contains(duty.Person) || !lines.Contains(duty.Demand))
            {
                return $"{at} names {(people.Contains(duty.Person) ? $"demand '{duty.Demand}'" : $"person '{duty.Person}'")}, which the problem does not have. Was it made for this problem?";
            }

            if (duty.Supervision.FirstOrDefault(span => span.Until <= span.From) is { } wrong)
            {
                return $"{at} has supervision by '{wrong.Session}' that ends before it begins.";
            }
        }

        return null;
    }

    private static string? InPeriod(Problem problem)
    {
        if (problem.Format != Problem.ThisFormat)
        {
            return $"The problem's format is '{problem.Format}'; this reads {Problem.ThisFormat}.";
        }

        if (problem.Days.Count == 0)
        {
            return "The problem has no days; give at least one.";
        }

        for (var i = 1; i < problem.Days.Count; i++)
        {
            if (problem.Days[i].Date != problem.Days[i - 1].Date.AddDays(1) || problem.Days[i].From <= problem.Days[i - 1].From)
            {
                return $"The problem's days[{i}] does not follow {problem.Days[i - 1].Date:yyyy-MM-dd}; give every date in order.";
            }
        }

        return problem.Until > problem.Days[^1].From ? null : "The problem's until is not after its last day's from.";
    }

    private static string? InIds(Problem problem) =>
        Twice("people", problem.People.Select(each => each.Id)) ?? Twice("sessions", problem.Sessions.Select(each => each.Id))
        ?? Twice("demand", problem.Demand.Select(each => each.Id)) ?? Twice("rules", problem.Rules.Select(each => each.Code));

    private static string? Twice(string list, IEnumerable<string> ids) =>
        ids.CountBy(id => id, StringComparer.Ordinal).FirstOrDefault(each => each.Value > 1).Key is { } id ? $"The problem's {list} hold '{id}' twice; ids are unique." : null;

    private static string? InStretches(Problem problem) => (
        from each in problem.Sessions.Select(each => ($"session '{each.Id}'", each.From, each.Until))
            .Concat(problem.Demand.Select(each => ($"demand '{each.Id}'", each.From, each.Until)))
            .Concat(problem.Bands.Select(each => ($"band '{each.Name}'", each.From, each.Until)))
            .Concat(problem.Carried.Select(each => ($"carried supervision of '{each.Supervisor}'", each.From, each.Until)))
            .Concat(problem.People.SelectMany(person => person.Away.Select(each => ($"away of '{person.Id}'", each.From, each.Until))))
            .Concat(problem.People.SelectMany(person => person.Cleared.Select(each => ($"cleared of '{person.Id}'", each.From, each.Until))))
        where each.Until <= each.From
        select $"The problem's {each.Item1} ends before it begins.").FirstOrDefault();

    private static string? InLines(Problem problem)
    {
        var dates = problem.Days.Select(day => day.Date).ToHashSet();
        return (
            from line in problem.Demand
            let wrong = !dates.Contains(line.Date) ? $"is on {line.Date:yyyy-MM-dd}, which is not one of the days"
                : line.Minimum < 0 || line.Minimum > line.Ideal || line.Ideal > line.Maximum ? $"has minimum {line.Minimum}, ideal {line.Ideal}, maximum {line.Maximum}; they must rise"
                : line.Paid != line.Minutes - line.UnpaidBreak || line.UnpaidBreak < 0 || line.Paid < 0 ? $"lasts {line.Minutes} minutes with {line.UnpaidBreak} unpaid and says {line.Paid} paid"
                : null
            where wrong is not null
            select $"The problem's demand '{line.Id}' {wrong}.").FirstOrDefault();
    }

    private static string? InReferences(Problem problem)
    {
        var people = problem.People.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        var lines = problem.Demand.Select(line => line.Id).ToHashSet(StringComparer.Ordinal);
        return problem.Fixed.Select(pair => ("fixed", pair)).Concat((problem.Published ?? []).Select(pair => ("published", pair)))
                .Where(each => !people.Contains(each.pair.Person) || !lines.Contains(each.pair.Demand))
                .Where(each => each.Item1 == "fixed")
                .Select(each => $"The problem's fixed pair '{each.pair.Person}' and '{each.pair.Demand}' names a person or line that the problem does not have.").FirstOrDefault()
            ?? problem.Requests.Where(request => !people.Contains(request.Person) || request.Kind is not ("on" or "off"))
                .Select(request => $"The problem's request '{request.Id}' is for '{request.Person}' and of kind '{request.Kind}'; give a person of the problem, and on or off.").FirstOrDefault();
    }
}
