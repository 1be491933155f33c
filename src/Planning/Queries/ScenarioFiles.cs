using Preceptor.Kernel.Access;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Domain.Making;

namespace Preceptor.Planning.Queries;

/// <summary>The file that a scenario stands for now: as it was brought in, or made anew from the records.</summary>
internal sealed class ScenarioFiles(EmployerPicture picture)
{
    public async Task<byte[]> OfAsync(Actor actor, PlanScenario scenario, CancellationToken cancel)
    {
        if (scenario.File is { } brought)
        {
            return brought;
        }

        var assumed = Assumptions.Read(scenario.Assumed);
        return RecordsScenario.Write(scenario.Name, await picture.AskAsync(actor, assumed.Years, cancel), assumed);
    }
}
