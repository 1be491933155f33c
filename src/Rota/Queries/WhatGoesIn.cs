using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain.Making;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Queries;

/// <param name="Href">Where it can be put right.</param>
internal sealed record InputLine(string What, string Count, string Href);

/// <param name="Stops">Without this there is nothing to solve.</param>
internal sealed record InputProblem(string Sentence, string Href, bool Stops);

internal sealed record InputView(string Title, IReadOnlyList<InputLine> Lines, IReadOnlyList<InputProblem> Problems)
{
    public bool CanStart => !Problems.Any(problem => problem.Stops);
}

/// <summary>What would the engine be given, and what is wrong with it already?</summary>
internal sealed class WhatGoesIn(ProblemSources sources)
{
    private const int MostNamed = 6;

    public async Task<InputView> AskAsync(Actor actor, ProblemAsked asked, CancellationToken cancel)
    {
        var made = await sources.MakeAsync(actor, asked, cancel);
        var problem = made.Problem;
        var covered = problem.People.Count(person => IsClearedThroughout(problem, person));
        return new(
            problem.Title,
            [
                new("Shifts asked for", $"{problem.Demand.Count}, for {UkWords.Count(problem.Demand.Sum(line => line.Ideal), "person", "people")} in all", $"/rota/demand?team={asked.Team}"),
                new("Associates", $"{problem.People.Count}, of whom {covered} are cleared on every day", $"/teams/{asked.Team}"),
                new("Leave", UkWords.Count(made.Sources.Leave.Count, "stretch", "stretches"), "/rota/leave"),
                new("Requests", UkWords.Count(problem.Requests.Count, "request", "requests"), "/rota/requests"),
                new("Supervisors' sessions", $"{problem.Sessions.Count}, of {UkWords.Count(problem.Sessions.Select(session => session.Supervisor).Distinct(StringComparer.Ordinal).Count(), "doctor", "doctors")}", "/supervision/sessions"),
                new("Pinned duties that stay", $"{problem.Fixed.Count}", "/rota"),
            ],
            [.. ProblemsOf(made, asked)]);
    }

    private static bool IsClearedThroughout(Problem problem, ProblemPerson person)
    {
        var reached = problem.Days[0].From;
        foreach (var span in person.Cleared.OrderBy(span => span.From).TakeWhile(span => span.From <= reached))
        {
            reached = NodaTime.Instant.Max(reached, span.Until);
        }

        return reached >= problem.Until;
    }

    private static IEnumerable<InputProblem> ProblemsOf(MadeProblem made, ProblemAsked asked)
    {
        var problem = made.Problem;
        if (problem.Demand.Count == 0)
        {
            yield return new("No shift is asked for in these days.", $"/rota/demand?team={asked.Team}", true);
        }

        if (problem.People.Count == 0)
        {
            yield return new("The team has no associate who is employed in these days.", $"/teams/{asked.Team}", true);
        }

        foreach (var person in problem.People.Where(person => !IsClearedThroughout(problem, person)).Take(MostNamed))
        {
            var days = problem.Days.Count(day => !person.Cleared.Any(span => span.From <= day.From && day.From < span.Until));
            yield return new($"{person.Name} is not cleared to practise on {UkWords.Count(days, "day", "days")} of these; no duty is given then.", $"/people/{made.People[person.Id].Id}/credentials", false);
        }

        foreach (var person in problem.People.Where(person => person.NamedSupervisor is null).Take(MostNamed))
        {
            yield return new($"{person.Name} has no named supervisor, and is supervised as a novice.", "/supervision", false);
        }

        foreach (var line in problem.Demand.Where(line => line.Minimum > 0 && !CouldBeSupervised(problem, line)).Take(MostNamed))
        {
            yield return new($"Nobody can supervise {Say.Duty(line)} in {line.Suite ?? line.Site} throughout; it stays open.", "/supervision/sessions", false);
        }
    }

    /// <summary>Whether every minute lies in some session of a doctor who supervises. It says nothing of policies: the engine weighs those.</summary>
    private static bool CouldBeSupervised(Problem problem, ProblemLine line)
    {
        var reached = line.From;
        foreach (var session in problem.Sessions.Where(session => session is { Autonomous: true, OwnList: false } && session.Until > line.From && session.From < line.Until && (session.Presence == Presence.OnCall || session.Site == line.Site)).OrderBy(session => session.From))
        {
            if (session.From > reached)
            {
                return false;
            }

            reached = NodaTime.Instant.Max(reached, session.Until);
        }

        return reached >= line.Until;
    }
}
