using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Queries;

/// <param name="Seconds">Since the start of the search.</param>
internal sealed record TrailPoint(double Seconds, long Best, long? Bound);

internal sealed record RunView(RunId Id, string Team, DateOnly StartsOn, DateOnly EndsOn, RunStatus Status, int Seconds, long? Best, long? Bound, string? Message, bool StopAsked, RosterId? Roster, IReadOnlyList<TrailPoint> Trail)
{
    public bool IsOver => Status is not (RunStatus.Queued or RunStatus.Running);
}

/// <summary>How far is the engine?</summary>
internal sealed class RunProgress(IDatabases databases, IStaff staff)
{
    public async Task<RunView?> AskAsync(Actor actor, RunId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var run = await db.Set<Run>().Where(row => row.Id == id)
            .Select(row => new { row.TeamId, row.StartsOn, row.EndsOn, row.Status, row.Seconds, row.Best, row.Bound, row.Message, row.StopAsked, row.RosterId, row.Trail }).SingleOrDefaultAsync(cancel);
        if (run is null)
        {
            return null;
        }

        var team = (await staff.PlacesAsync(actor, cancel)).Teams.FirstOrDefault(each => each.Id == run.TeamId)?.Name ?? "Unknown team";
        return new(id, team, run.StartsOn, run.EndsOn, run.Status, run.Seconds, run.Best, run.Bound, run.Message, run.StopAsked, run.RosterId, TrailOf(run.Trail));
    }

    private static IReadOnlyList<TrailPoint> TrailOf(string trail) =>
    [
        .. from line in trail.Split('\n', StringSplitOptions.RemoveEmptyEntries)
           let words = line.Split(' ')
           select new TrailPoint(double.Parse(words[0], CultureInfo.InvariantCulture), long.Parse(words[1], CultureInfo.InvariantCulture), words[2] == "-" ? null : long.Parse(words[2], CultureInfo.InvariantCulture)),
    ];
}
