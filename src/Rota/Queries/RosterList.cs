using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Queries;

internal sealed record RosterRow(RosterId Id, string Team, DateOnly StartsOn, DateOnly EndsOn, RosterStatus Status, string Origin, int Duties);

internal sealed record RunRow(RunId Id, string Team, DateOnly StartsOn, DateOnly EndsOn, RunStatus Status);

/// <summary>Which rosters are there, and what is the engine doing?</summary>
internal sealed class RosterList(IDatabases databases, IStaff staff)
{
    public async Task<IReadOnlyList<RosterRow>> AskAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var teams = (await staff.PlacesAsync(actor, cancel)).Teams.ToDictionary(team => team.Id, team => team.Name);
        var plans = actor.May(RotaPermissions.Plan);
        var rows = await db.Set<Roster>().AsNoTracking().Where(roster => roster.Status == RosterStatus.Published || (plans && roster.Status == RosterStatus.Draft))
            .OrderByDescending(roster => roster.StartsOn).ThenByDescending(roster => roster.MadeAt)
            .Select(roster => new { roster.Id, roster.TeamId, roster.StartsOn, roster.EndsOn, roster.Status, roster.Origin, Duties = db.Set<Assignment>().Count(duty => duty.RosterId == roster.Id) })
            .Take(200).ToListAsync(cancel);
        return [.. rows.Select(row => new RosterRow(row.Id, teams.GetValueOrDefault(row.TeamId, "Unknown team"), row.StartsOn, row.EndsOn, row.Status, row.Origin, row.Duties))];
    }

    public async Task<IReadOnlyList<RunRow>> RunningAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var teams = (await staff.PlacesAsync(actor, cancel)).Teams.ToDictionary(team => team.Id, team => team.Name);
        var rows = await db.Set<Run>().AsNoTracking().Where(run => run.Status == RunStatus.Queued || run.Status == RunStatus.Running)
            .OrderBy(run => run.AskedAt).Select(run => new { run.Id, run.TeamId, run.StartsOn, run.EndsOn, run.Status }).ToListAsync(cancel);
        return [.. rows.Select(row => new RunRow(row.Id, teams.GetValueOrDefault(row.TeamId, "Unknown team"), row.StartsOn, row.EndsOn, row.Status))];
    }
}
