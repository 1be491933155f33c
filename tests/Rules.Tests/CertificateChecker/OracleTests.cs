using System.Text.Json.Nodes;
using Preceptor.CertificateChecker;
using Preceptor.TestKit.Rosters;

namespace Preceptor.Rules.Tests.CertificateChecker;

/// <summary>The checker against one that asks every minute, on made-up problems with handovers, breaks, caps, trainees, carried load and both clock changes.</summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    private const int First = 1;

    [Fact]
    [Trait("assures", "A supervision certificate is checked by code of its own")]
    public void The_checker_and_the_oracle_agree_on_a_thousand_rosters()
    {
        output.WriteLine($"seeds {First} to {First + 999}");
        var valid = 0;
        for (var seed = First; seed < First + 1000; seed++)
        {
            valid += Agree(seed) ? 1 : 0;
        }

        output.WriteLine($"{valid} of them hold");
        valid.ShouldBeInRange(50, 950, "both kinds must be met often");
    }

    private static bool Agree(int seed)
    {
        var problem = Small(seed);
        var roster = RandomRosters.Make(problem, seed);
        var certificate = Sealed.Make(problem, roster);
        var oracle = new MinuteByMinute(problem, roster);
        var check = Checker.Check(certificate, null);
        check.Valid.ShouldBe(oracle.Holds(), $"seed {seed}: {string.Join('\n', check.Problems)}");
        foreach (var session in roster.SelectMany(duty => duty!["supervision"]!.AsArray()).Select(each => (string)each!["session"]!).Distinct().Take(2))
        {
            var lost = Checker.Without(certificate, session).ShouldNotBeNull().SelectMany(each => Minutes(each)).ToHashSet();
            var gone = oracle.Covered();
            gone.ExceptWith(oracle.Covered(session));
            lost.SetEquals(gone).ShouldBeTrue($"seed {seed}, without {session}: {lost.Count} minutes against {gone.Count}");
        }

        return check.Valid;
    }

    /// <summary>Two or three days with few sessions, so that every minute can be asked.</summary>
    private static JsonObject Small(int seed)
    {
        var problem = JsonNode.Parse(RandomProblems.Make(seed, ProblemSize.Tiny with { Days = 3, Supervisors = 4 }))!.AsObject();
        var draw = new Draw(seed + 5000);
        foreach (var policy in problem["policies"]!.AsArray().Where(_ => draw.Chance(60)).ToList())
        {
            problem["policies"]!.AsArray().Remove(policy);
        }

        foreach (var surplus in problem["demand"]!.AsArray().Where(_ => draw.Chance(50)).ToList())
        {
            problem["demand"]!.AsArray().Remove(surplus);
        }

        return problem;
    }

    private static IEnumerable<(string Person, string Line, DateTimeOffset Minute)> Minutes(LostCover lost)
    {
        for (var minute = lost.From; minute < lost.Until; minute = minute.AddMinutes(1))
        {
            yield return (lost.Person, lost.Demand, minute);
        }
    }
}
