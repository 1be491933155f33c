using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Domain.Making;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Jobs;
using Preceptor.Rota.Queries;

namespace Preceptor.Rota.Actions;

/// <param name="Seconds">How long the engine may look for a better roster.</param>
/// <param name="Base">A draft whose pinned duties stay.</param>
internal sealed record RosterAsked(TeamId Team, DateOnly From, DateOnly Until, int Seconds, RosterId? Base = null);

/// <summary>Queues a solve. What goes in is checked first, and problems are named before anything is solved.</summary>
internal sealed class AskForRoster(IDatabases databases, ProblemSources sources, EngineBell bell)
{
    public const int MostSeconds = 600;

    public async Task<Outcome<RunId>> RunAsync(Actor actor, RosterAsked asked, CancellationToken cancel)
    {
        if (asked.Until < asked.From || asked.Until.DayNumber - asked.From.DayNumber >= Roster.MostDays)
        {
            return new NotTaken($"A rota covers 1 to {Roster.MostDays} days", nameof(asked.Until));
        }

        if (asked.Seconds is < 1 or > MostSeconds)
        {
            return new NotTaken($"The search takes 1 to {MostSeconds} seconds", nameof(asked.Seconds));
        }

        var made = await sources.MakeAsync(actor, new(asked.Team, asked.From, asked.Until, asked.Base), cancel);
        if (Missing(made) is { } missing)
        {
            return missing;
        }

        await using var db = databases.Open(actor);
        var run = new Run
        {
            EmployerId = actor.RequiredEmployer, Id = Id.New<RunId>(), TeamId = asked.Team, StartsOn = asked.From, EndsOn = asked.Until, Status = RunStatus.Queued,
            Problem = ProblemJson.Write(made.Problem), Seconds = asked.Seconds, Seed = 1, AskedAt = db.Now, Trail = "",
        };
        db.Add(run);
        db.Add(new QueuedRun { Id = run.Id, EmployerId = run.EmployerId, AskedAt = db.Now });
        db.Audit("rota.run-asked", $"run:{run.Id}", $"{asked.From:yyyy-MM-dd} {asked.Until:yyyy-MM-dd}");
        await db.SaveChangesAsync(cancel);
        bell.Ring();
        return run.Id;
    }

    private static NotTaken? Missing(MadeProblem made) =>
        made.Problem.Demand.Count == 0 ? new("No shift is asked for in this period. Add the team's weekly demand first")
        : made.Problem.People.Count == 0 ? new("The team has no associate who is employed in this period. Add associates to the team first")
        : null;
}

/// <summary>Asks the engine to stop and keep the best roster so far.</summary>
internal sealed class StopRun(IDatabases databases)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, RunId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        if (await db.FindAsync<Run>([actor.RequiredEmployer, id], cancel) is not { } run)
        {
            return new Missing("This run");
        }

        if (!run.IsOver)
        {
            run.StopAsked = true;
            db.Audit("rota.run-stop-asked", $"run:{id}");
            await db.SaveChangesAsync(cancel);
        }

        return default(Done);
    }
}
