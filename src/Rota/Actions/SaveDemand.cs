using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Queries;
using Preceptor.Rota.Rules;

namespace Preceptor.Rota.Actions;

/// <param name="Demand">The line to change; none adds one.</param>
internal sealed record DemandRequest(TeamId Team, DemandId? Demand, DemandText Text);

/// <summary>Adds or changes a line of a team's demand. A shift, place and marks have one line for a day.</summary>
internal sealed class SaveDemand(IDatabases databases, DemandPlaces places)
{
    public async Task<Outcome<DemandId>> RunAsync(Actor actor, DemandRequest request, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var rows = await db.Set<Demand>().Where(demand => demand.TeamId == request.Team).ToListAsync(cancel);
        var row = rows.Find(demand => demand.Id == request.Demand);
        if (await places.AskAsync(actor, request.Team, cancel) is not { } around || (request.Demand is not null && row is null))
        {
            return new Missing("This line");
        }

        var read = DemandReading.Read(request.Text, around);
        if (!read.Done(out var values))
        {
            return Outcome<DemandId>.Refused(read.Refusals);
        }

        if (rows.Exists(other => other != row && values.IsTwiceWith(other)))
        {
            return new NotUnderstood(nameof(request.Text.Marks), $"There is a line for {values.Shift.Name}, {values.Suite ?? values.Site.Name} and these marks on such a day already. Change that line, or give this one a mark of its own");
        }

        var isNew = row is null;
        row ??= db.Add(values.ToRow(actor.RequiredEmployer, request.Team)).Entity;
        values.WriteTo(row);
        db.Audit(isNew ? "rota.demand-added" : "rota.demand-changed", $"demand:{row.Id}", $"team:{request.Team}");
        await db.SaveChangesAsync(cancel);
        return row.Id;
    }
}
