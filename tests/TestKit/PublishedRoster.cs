using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.People.Domain;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Queries;

namespace Preceptor.TestKit;

/// <summary>A roster of the small team's theatres, made by the engine in two seconds and published.</summary>
public static class PublishedRoster
{
    /// <returns>The address of its board.</returns>
    public static async Task<string> OfTheatresAsync(Site site, CancellationToken cancel)
    {
        await using var platform = site.Open(Actor.Anonymous);
        var employer = (await platform.Set<Employer>().SingleAsync(row => row.OdsCode == "ZZ9", cancel)).Id;
        await using var db = site.Open(Actor.Job("test", employer));
        var team = await db.Set<Team>().SingleAsync(row => row.Name == "Theatres", cancel);
        var made = await site.Services.GetRequiredService<ProblemSources>().MakeAsync(db.Actor, new(team.Id, new(2026, 11, 30), new(2026, 12, 27)), cancel);
        var run = new Run
        {
            EmployerId = employer, Id = Id.New<RunId>(), TeamId = team.Id, StartsOn = new(2026, 11, 30), EndsOn = new(2026, 12, 27), Status = RunStatus.Queued,
            Problem = ProblemJson.Write(made.Problem), Seconds = 2, Seed = 1, AskedAt = db.Now, Trail = "",
        };
        db.AddRange(run, new QueuedRun { Id = run.Id, EmployerId = employer, AskedAt = db.Now });
        await db.SaveChangesAsync(cancel);
        await site.SolveAsync(cancel);
        var roster = await db.Set<Run>().Where(row => row.Id == run.Id).Select(row => row.RosterId).SingleAsync(cancel);
        var version = await db.Set<Roster>().Where(row => row.Id == roster).Select(row => row.Version).SingleAsync(cancel);
        if (!(await site.Services.GetRequiredService<PublishRoster>().RunAsync(db.Actor, roster!.Value, version, cancel)).IsDone)
        {
            throw new InvalidOperationException("The roster could not be published.");
        }

        return $"/rota/rosters/{roster}";
    }
}
