using Preceptor.Planning.Domain;
using Preceptor.WorkforceModel.Answers;
using Preceptor.WorkforceModel.Scenarios;
using Preceptor.WorkforceModel.Simulation;
using Preceptor.WorkforceModel.SkillMix;

namespace Preceptor.Planning.Jobs;

/// <summary>Asks the model what a file of a kind says, or tells the first thing that is wrong with the file.</summary>
internal static class ScenarioAnswers
{
    /// <summary>Nothing when the file can be run.</summary>
    public static string? ProblemOf(ScenarioKind kind, byte[] file) => kind switch
    {
        ScenarioKind.SkillMix => MixFiles.ReadMix(file).Problem,
        ScenarioKind.Redeployment => MixFiles.ReadRedeployment(file).Problem,
        _ => ScenarioFile.Read(file).Problem,
    };

    public static (RunAnswer? Answer, string? Problem) Of(ScenarioKind kind, byte[] file, RunSettings settings, (IProgress<int> Drawn, CancellationToken Cancel) told)
    {
        if (ProblemOf(kind, file) is { } problem)
        {
            return (null, problem);
        }

        switch (kind)
        {
            case ScenarioKind.SkillMix:
                return (new(null, null, MixOptimiser.Solve(MixFiles.ReadMix(file).Value!), null), null);
            case ScenarioKind.Redeployment:
                return (new(null, null, null, RedeploymentOptimiser.Solve(MixFiles.ReadRedeployment(file).Value!)), null);
            default:
                var scenario = ScenarioFile.Read(file).Value!;
                var runs = Math.Min(settings.Runs, Plan.MostRuns(scenario));
                return (new(Plan.Run(scenario, settings with { Runs = runs }, told.Drawn, told.Cancel), Stages.Of(scenario), null, null), null);
        }
    }
}
