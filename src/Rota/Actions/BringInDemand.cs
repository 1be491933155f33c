using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Sheets;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Queries;
using Preceptor.Rota.Rules;

namespace Preceptor.Rota.Actions;

internal sealed record DemandBrought(TeamId Team, string FileName, Stream Content);

/// <summary>Takes a file of a team's demand: its lines take the place of what they name, all others stay. With one wrong line nothing changes.</summary>
internal sealed class BringInDemand(IDatabases databases, DemandPlaces places)
{
    /// <summary>A year of dated lines for ten places; more is a file of something else.</summary>
    private const int MostLines = 4000;

    public async Task<Outcome<DemandPlan>> RunAsync(Actor actor, DemandBrought brought, CancellationToken cancel)
    {
        var sheet = await SheetReader.ReadAsync(brought.Content, brought.FileName, new SheetLimits { MostLines = MostLines }, cancel);
        var (columns, faults) = FileColumns.Of(sheet, RotaColumns.Demand);
        if (columns is null)
        {
            return new FileNotTaken(faults);
        }

        if (await places.AskAsync(actor, brought.Team, cancel) is not { } around)
        {
            return new Missing("This team");
        }

        var (lines, problems) = DemandFile.Read(sheet, columns, around);
        if (problems.Count > 0)
        {
            return new FileNotTaken(problems);
        }

        await using var db = databases.Open(actor);
        var rows = await db.Set<Demand>().Where(demand => demand.TeamId == brought.Team).OrderBy(demand => demand.Id).ToListAsync(cancel);
        var plan = DemandReplacing.Plan([.. lines.Select(line => line.Values)], rows);
        Write(db, brought.Team, plan);
        db.Audit("rota.demand-brought-in", $"team:{brought.Team}", $"added {plan.Added.Count}, changed {plan.Changed.Count}, narrowed {plan.Narrowed.Count}, removed {plan.Removed.Count}");
        await db.SaveChangesAsync(cancel);
        return plan;
    }

    private static void Write(PlatformDb db, TeamId team, DemandPlan plan)
    {
        db.AddRange(plan.Added.Select(values => values.ToRow(db.Actor.RequiredEmployer, team)));
        db.RemoveRange(plan.Removed);
        foreach (var (row, values) in plan.Changed)
        {
            values.WriteTo(row);
        }

        foreach (var (row, weekdays) in plan.Narrowed)
        {
            row.Weekdays = [.. weekdays];
        }
    }
}
