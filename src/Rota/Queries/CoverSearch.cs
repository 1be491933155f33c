using Microsoft.Extensions.Logging;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Rota.Domain.Covering;
using Preceptor.Rota.Domain.Making;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Jobs;
using Preceptor.Rota.Rules.Roster;
using Preceptor.Rota.Rules.Score;

namespace Preceptor.Rota.Queries;

/// <summary>Somebody to ring, and what changes for them.</summary>
internal sealed record CoverCall(StaffMember Person, IReadOnlyList<Duty> Takes, IReadOnlyList<Duty> GivesUp, IReadOnlyList<Duty> SupervisedByOthers);

/// <param name="Open">Lines that stay below their minimum, and how many people are missing.</param>
/// <param name="Cost">Of the whole roster.</param>
/// <param name="Terms">What gets worse or better, a soft term each.</param>
internal sealed record Cover(IReadOnlyList<CoverCall> Calls, IReadOnlyList<(ProblemLine Line, int Missing)> Open, long Cost, IReadOnlyList<TermDifference> Terms, CoverChange Change)
{
    /// <summary>Minutes below minimums.</summary>
    public int Uncovered => Open.Sum(open => open.Line.Minutes * open.Missing);
}

/// <param name="Term">As it would be.</param>
/// <param name="More">Units more than in the published roster; less than 0 for fewer.</param>
internal sealed record TermDifference(ExplanationLine Term, long More);

/// <summary>Somebody who cannot just take a duty, and the first rule that says so.</summary>
internal sealed record CannotTake(ProblemLine Line, StaffMember Person, string Reason);

/// <param name="Covers">The best first. Each was judged by rules of our own and breaks nothing new.</param>
/// <param name="Nobody">What is left when nobody takes anything.</param>
/// <param name="Others">Why it is not somebody else, of a few duties.</param>
/// <param name="Failed">The engine gave no answer.</param>
internal sealed record CoverAnswer(RosterWithout Without, IReadOnlyList<Cover> Covers, Cover Nobody, IReadOnlyList<CannotTake> Others, bool Failed);

/// <summary>Who could take over from somebody who is away? The engine proposes; rules that share nothing with it judge.</summary>
internal sealed partial class CoverSearch(RostersWithout rosters, EngineProcess engine, ILogger<CoverSearch> log) : IDisposable
{
    private const int Seconds = 2;

    /// <summary>Of more duties than these it is not said why others cannot take them.</summary>
    private const int MostReasons = 3;

    /// <summary>Each search takes a core for a moment.</summary>
    private readonly SemaphoreSlim _turn = new(2, 2);

    /// <returns>None when there is no such published roster or nobody of that name works in it.</returns>
    public async Task<CoverAnswer?> AskAsync(Actor actor, CoverAsked asked, CancellationToken cancel)
    {
        if (await rosters.AskAsync(actor, asked, cancel) is not { } without)
        {
            return null;
        }

        var repairs = without.Lost.Count == 0 ? [] : await RepairsAsync(without, asked, cancel);
        var published = new JudgedRoster(without.Made.Problem, without.Known);
        var known = (published, RosterScore.Of(published));
        var nobody = Tell(without, known, without.Remaining);
        var covers = (repairs ?? []).Where(duties => without.NewlyBroken(duties).Count == 0).Select(duties => Tell(without, known, duties)).Where(cover => IsHelp(cover, nobody, without)).ToList();
        return new(without, covers, nobody, [.. without.Lost.Take(MostReasons).SelectMany(lost => OthersOf(without, lost))], repairs is null);
    }

    public void Dispose() => _turn.Dispose();

    /// <returns>Whole rosters, the best first; none when the engine gave no answer.</returns>
    private async Task<IReadOnlyList<IReadOnlyList<RosterDuty>>?> RepairsAsync(RosterWithout without, CoverAsked asked, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        var folder = Directory.CreateTempSubdirectory("preceptor-cover-").FullName;
        try
        {
            var problem = without.Made.Problem;
            var away = asked.Away is { } absence ? new EngineAbsence(without.Number!, absence.First, absence.Last) : null;
            var order = new EngineOrder(Path.Combine(folder, "problem.json"), Path.Combine(folder, "repairs.json"), Seconds, 1, Path.Combine(folder, "roster.json"), away);
            await File.WriteAllBytesAsync(order.ProblemFile, ProblemJson.Write(problem), cancel);
            await File.WriteAllBytesAsync(order.Mend!, ProblemJson.Write(RosterDocument.Of(Named(problem, without.Known))), cancel);
            var end = await engine.RunAsync(order, _ => Task.CompletedTask, () => Task.FromResult(false), cancel);
            var (answer, wrong) = end.ExitCode == 0 ? ProblemJson.Read<RepairsDocument>(await File.ReadAllBytesAsync(order.RosterFile, cancel), "answer") : (null, end.Complaint);
            wrong ??= answer!.Rosters.Select(roster => ProblemFaults.In(problem, roster)).FirstOrDefault(fault => fault is not null);
            if (wrong is not null)
            {
                LogFailed(asked.Roster.Value, end.ExitCode, wrong);
                return null;
            }

            return [.. answer!.Rosters.Select(roster => roster.Assignments)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            _turn.Release();
        }
    }

    /// <summary>A file names sessions that the problem has; one that is not there any more supervises nobody.</summary>
    private static IReadOnlyList<RosterDuty> Named(Problem problem, IReadOnlyList<RosterDuty> duties)
    {
        var sessions = problem.Sessions.Select(session => session.Id).ToHashSet(StringComparer.Ordinal);
        return [.. duties.Select(duty => duty with { Supervision = [.. duty.Supervision.Where(span => sessions.Contains(span.Session))] })];
    }

    /// <summary>Better than nobody, and without a new duty for somebody who may not be back for it.</summary>
    private static bool IsHelp(Cover cover, Cover nobody, RosterWithout without) =>
        (cover.Uncovered, cover.Cost).CompareTo((nobody.Uncovered, nobody.Cost)) < 0 && !cover.Calls.Any(call => call.Person == without.Person && call.Takes.Count > 0);

    private static Cover Tell(RosterWithout without, (JudgedRoster Roster, IReadOnlyList<ExplanationLine> Score) known, IReadOnlyList<RosterDuty> duties)
    {
        var problem = without.Made.Problem;
        var (before, after) = (known.Roster, new JudgedRoster(problem, duties));
        var change = CoverChange.Between(without.Remaining, duties);
        var calls = from person in problem.People
                    where change.Gets.Any(duty => duty.Person == person.Id) || change.Loses.Any(pair => pair.Person == person.Id)
                    let had = before.ByPerson[person.Id].Select(duty => duty.Line.Id).ToHashSet(StringComparer.Ordinal)
                    let got = change.Gets.Where(duty => duty.Person == person.Id).Select(duty => duty.Demand).ToHashSet(StringComparer.Ordinal)
                    let kept = after.ByPerson[person.Id].Select(duty => duty.Line.Id).ToHashSet(StringComparer.Ordinal)
                    select new CoverCall(
                        without.Made.People[person.Id],
                        [.. after.ByPerson[person.Id].Where(duty => got.Contains(duty.Line.Id) && !had.Contains(duty.Line.Id))],
                        person.Id == without.Number ? [] : [.. before.ByPerson[person.Id].Where(duty => !kept.Contains(duty.Line.Id))],
                        [.. after.ByPerson[person.Id].Where(duty => got.Contains(duty.Line.Id) && had.Contains(duty.Line.Id))]);
        var score = RosterScore.Of(after);
        return new([.. calls.OrderByDescending(call => call.Takes.Count)], [.. OpenOf(without, duties)], RosterScore.Objective(score), [.. Differences(known.Score, score)], change);
    }

    private static IEnumerable<CannotTake> OthersOf(RosterWithout without, (StaffMember Person, ProblemLine Line) lost)
    {
        var line = lost.Line;
        foreach (var person in without.Made.Problem.People.Where(person => person.Id != lost.Person.StaffNumber))
        {
            var duties = SupervisorPlacing.Place(without.Made.Problem, [.. without.Remaining, new RosterDuty(person.Id, line.Id, [])]);
            if (without.NewlyBroken(duties) is [var reason, ..])
            {
                yield return new(line, without.Made.People[person.Id], reason);
            }
        }
    }

    /// <summary>Lines with fewer people than they had and than their minimum.</summary>
    private static IEnumerable<(ProblemLine Line, int Missing)> OpenOf(RosterWithout without, IReadOnlyList<RosterDuty> duties)
    {
        var (had, has) = (Counts(without.Known), Counts(duties));
        return from line in without.Made.Problem.Demand
               let count = has.GetValueOrDefault(line.Id)
               where count < had.GetValueOrDefault(line.Id) && count < line.Minimum
               select (line, line.Minimum - count);
    }

    private static Dictionary<string, int> Counts(IReadOnlyList<RosterDuty> duties) => duties.CountBy(duty => duty.Demand, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<TermDifference> Differences(IReadOnlyList<ExplanationLine> before, IReadOnlyList<ExplanationLine> after) =>
        before.Zip(after, (old, now) => new TermDifference(now, now.Units - old.Units)).Where(each => each.More != 0 && each.Term.Weight > 0);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The engine could not say who covers in roster {Roster} ({ExitCode}): {Complaint}")]
    private partial void LogFailed(Guid roster, int exitCode, string complaint);
}
