using Preceptor.WorkforceModel.Answers;

namespace Preceptor.Rules.Tests.WorkforceModel.Simulation;

public sealed class RoomTests
{
    private const string Supervised = """
        {
          "format": "preceptor-workforce-scenario/1", "title": "Growing", "from": "2026-12", "until": "2027-12",
          "settings": ["secondary-care"], "stages": ["qualified"], "bands": ["7"], "hours": [{ "name": "full-time", "fte": 1 }],
          "professions": [ { "name": "accp", "opening": [ { "setting": "secondary-care", "stage": "qualified", "band": "7", "hours": "full-time", "heads": 6 } ],
            "joiners": [ { "setting": "secondary-care", "stage": "qualified", "band": "7", "hours": "full-time", "yearly": 12, "from": "2027-01" } ] } ],
          "demand": [ { "name": "unit", "measure": "heads", "establishment": [ { "from": "2027-01", "heads": 12 } ] } ],
          "supervision": [ { "name": "Consultants", "sessions": [ { "from": "2027-01", "sessions": 1 } ], "needs": [ { "sessions": 0.125 } ] } ]
        }
        """;

    [Fact]
    public void Growth_beyond_supervision_is_refused_and_the_missing_sessions_are_named()
    {
        var answer = Plan.Run(MadeScenario.Read(Supervised), new(20, 1, 1));
        answer.Groups[0].Points[^1].Heads.ShouldBe(new(8, 8, 8, 8, 8, 8, 8, 8), "one session supervises eight at an eighth each");
        answer.Supervision[0].Points[^1].Headroom.Median.ShouldBe(0);
        answer.Supervision[0].Points[^1].Missing.ShouldBe(0.125);
        answer.Findings.ShouldContain(finding => finding.StartsWith("Consultants: growth is refused for want of supervision, first in March 2027 (100% of futures)", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_is_hired_beyond_the_establishment()
    {
        var json = Supervised.Replace("\"name\": \"accp\",", "\"name\": \"accp\", \"hires\": \"establishment\",").Replace("\"sessions\": 1 }", "\"sessions\": 9 }").Replace("\"heads\": 12", "\"heads\": 9");
        Plan.Run(MadeScenario.Read(json), new(20, 1, 1)).Groups[0].Points[^1].Heads.Median.ShouldBe(9);
    }

    [Fact]
    public void A_plan_can_shrink()
    {
        var answer = Plan.Run(MadeScenario.Seed("district-general/plans/shrink-and-redeploy.json"), new(200, 1, 2));
        var all = answer.Groups[0].Points;
        all[^1].Heads.Median.ShouldBeLessThan(all[0].Heads.Median);
        answer.Groups.Single(group => group.Name.EndsWith("general practice", StringComparison.Ordinal)).Points[^1].Heads.Median.ShouldBeLessThan(2);
    }
}
