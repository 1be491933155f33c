using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Planning.Data;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Rules;
using Preceptor.WorkforceModel.BackTest;

namespace Preceptor.Planning.Queries;

/// <summary>How wrong were we: the model on what was published, and this employer's own past plans on what came?</summary>
internal sealed class HowWrong(IDatabases databases, PublishedSeries series, Counts counts)
{
    /// <summary>A file of ours with a seed of ours: the answer is the same every time, so it is worked out once.</summary>
    private readonly Lazy<BackTestAnswer> _published = new(() => BackTesting.Run(SeriesFile.Read(series.Csv).Value!, null).Value!);

    private const int MostRuns = 40;

    public BackTestAnswer Published => _published.Value;

    /// <summary>The newest first; empty while nothing has come after any run.</summary>
    public async Task<IReadOnlyList<OwnMiss>> OwnAsync(Actor actor, CancellationToken cancel)
    {
        var actuals = await counts.ByGroupAsync(actor, cancel);
        if (actuals.Count == 0)
        {
            return [];
        }

        await using var db = databases.Open(actor);
        var runs = await (
            from run in db.Set<PlanRun>()
            join scenario in db.Set<PlanScenario>() on new { run.EmployerId, Id = run.ScenarioId } equals new { scenario.EmployerId, scenario.Id }
            where run.Status == PlanRunStatus.Done && (scenario.Kind == ScenarioKind.Records || scenario.Kind == ScenarioKind.File)
            orderby run.AskedAt descending
            select new { scenario.Name, run.EndedAt, run.Answer }).Take(MostRuns).ToListAsync(cancel);
        return
        [
            .. from run in runs
               let miss = OwnMisses.Of(run.Name, UkTime.DateOf(run.EndedAt!.Value), RunAnswer.Read(run.Answer!).Plan!, actuals)
               where miss is not null
               select miss,
        ];
    }
}
