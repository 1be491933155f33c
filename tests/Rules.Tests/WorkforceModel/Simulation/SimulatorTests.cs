using System.Text.Json;
using Preceptor.WorkforceModel.Answers;

namespace Preceptor.Rules.Tests.WorkforceModel.Simulation;

public sealed class SimulatorTests
{
    [Theory]
    [InlineData("national/plan-national.json")]
    [InlineData("district-general/plans/grow-within-supervision.json")]
    public void The_same_seed_gives_the_same_bytes_on_any_number_of_threads(string plan)
    {
        var scenario = MadeScenario.Seed(plan);
        var answers = new[] { 1, 2, 8 }.Select(threads => JsonSerializer.Serialize(Plan.Run(scenario, new(300, 5, threads)))).ToList();
        answers[1].ShouldBe(answers[0]);
        answers[2].ShouldBe(answers[0]);
        JsonSerializer.Serialize(Plan.Run(scenario, new(300, 6, 2))).ShouldNotBe(answers[0]);
    }

    [Fact]
    public void A_run_is_the_same_however_many_there_are()
    {
        var scenario = MadeScenario.Seed("district-general/plans/maintain.json");
        int[] Heads(int runs) => Preceptor.WorkforceModel.Simulation.Simulator.Run(scenario, new(runs, 1, 2), null, default).Records.Heads(0, 5)[..40];
        Heads(100).ShouldBe(Heads(40));
    }
}
