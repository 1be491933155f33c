using System.Globalization;
using System.Text;
using Preceptor.TestKit.Rosters;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.Rules.Tests.WorkforceModel;

/// <summary>Scenarios for tests: a small one that a person can reckon, and made-up ones of every shape that the format allows.</summary>
internal static class MadeScenario
{
    public const string One = """
        {
          "format": "preceptor-workforce-scenario/1", "title": "One ward", "from": "2026-12", "until": "2028-12",
          "settings": ["secondary-care"], "stages": ["qualified"], "bands": ["7"], "hours": [{ "name": "full-time", "fte": 1 }],
          "professions": [ { "name": "physician-associate",
            "opening": [ { "setting": "secondary-care", "stage": "qualified", "band": "7", "hours": "full-time", "heads": 40 } ],
            "flows": [ { "flow": "leaves", "name": "exit", "rate": { "yearly": 0.1 } } ] } ]
        }
        """;

    public static Scenario Read(string json)
    {
        var (scenario, problem) = ScenarioFile.Read(Encoding.UTF8.GetBytes(json));
        problem.ShouldBeNull();
        return scenario!;
    }

    public static Scenario Seed(string path) => Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "seeds", path)));

    /// <param name="limited">Whether establishments and supervision may limit hiring.</param>
    /// <param name="uncertain">Whether rates may be beliefs.</param>
    public static string Any(Draw draw, bool limited, bool uncertain)
    {
        var made = new Maker(draw, uncertain);
        var parts = new List<string>
        {
            $"\"format\": \"{ScenarioFile.Format}\", \"title\": \"Made\", \"from\": \"2026-{1 + draw.Below(12):00}\", \"until\": \"{2028 + draw.Below(3)}-{1 + draw.Below(12):00}\"",
            "\"settings\": [\"s0\", \"s1\"], \"stages\": [\"new\", \"old\"], \"bands\": [\"7\", \"8a\"], \"hours\": [{ \"name\": \"full\", \"fte\": 1 }, { \"name\": \"part\", \"fte\": 0.6 }]",
            $"\"professions\": [{string.Join(", ", Enumerable.Range(0, 1 + draw.Below(2)).Select(i => made.Profession(i, limited)))}]",
            $"\"events\": [{made.Events()}]",
            $"\"demand\": [{{ \"name\": \"d0\", \"where\": {{ \"setting\": \"s0\" }}, \"establishment\": [{{ \"from\": \"2027-01\", \"fte\": {draw.Below(60)} }}] }}]",
        };
        if (limited)
        {
            parts.Add($"\"supervision\": [{{ \"name\": \"pool\", \"doctors\": {{ \"heads\": {draw.Below(9)}, \"sessionsEach\": 0.5, \"leaves\": {made.Yearly()}, \"joining\": {draw.Below(4)} }}, \"needs\": [{{ \"sessions\": 0.125 }}] }}]");
        }

        return $"{{ {string.Join(", ", parts)} }}";
    }

    private sealed class Maker(Draw draw, bool uncertain)
    {
        public string Profession(int i, bool limited)
        {
            var parts = new List<string> { $"\"name\": \"p{i}\"", $"\"opening\": [{string.Join(", ", Enumerable.Range(0, draw.Below(4)).Select(_ => $"{{ {Cohort()}, \"heads\": {Heads()} }}"))}]", $"\"flows\": [{Flows()}]" };
            if (draw.Below(2) == 0)
            {
                parts.Add($"\"training\": {{ \"months\": {1 + draw.Below(30)}, \"students\": [{{ \"monthsLeft\": 1, \"heads\": {Heads()} }}], \"places\": [{{ \"starts\": \"2027-03\", \"places\": {Heads()} }}], \"filled\": {Share()}, \"leaves\": {Yearly()} }}");
            }

            if (draw.Below(2) == 0)
            {
                var passes = string.Join(", ", Enumerable.Range(0, 1 + draw.Below(4)).Select(_ => Share()));
                parts.Add($"\"exam\": {{ \"sittings\": [2, 7], \"parts\": [{string.Join(", ", Enumerable.Range(0, 1 + draw.Below(2)).Select(part => $"{{ \"name\": \"part{part}\", \"passes\": [{passes}] }}"))}], \"waiting\": {Heads()} }}");
            }

            parts.Add($"\"registered\": {{ \"heads\": {Heads()}, \"hired\": {Rate()}, \"lost\": {Rate()}, \"into\": [{{ {Cohort()}, \"share\": 2 }}, {{ {Cohort()}, \"share\": 1 }}] }}");
            parts.Add($"\"joiners\": [{{ {Cohort()}, \"yearly\": {draw.Below(40)}, \"from\": \"2027-02\", \"byChance\": {(draw.Below(2) == 0 ? "true" : "false")} }}]");
            parts.Add($"\"hires\": \"{(limited && draw.Below(2) == 0 ? "establishment" : "any")}\"");
            return $"{{ {string.Join(", ", parts)} }}";
        }

        public string Events() => string.Join(", ", new[]
        {
            "{ \"event\": \"pauses-recruitment\", \"what\": \"pause\", \"on\": \"2027-05\", \"until\": \"2027-09\" }",
            $"{{ \"event\": \"leave-at-once\", \"what\": \"duty\", \"on\": \"2026-12-13\", \"where\": {{ \"setting\": \"s0\" }}, \"share\": {Share()} }}",
            "{ \"event\": \"changes-flow\", \"what\": \"shock\", \"on\": \"2027-04\", \"flow\": \"exit0\", \"times\": 2 }",
        }.Where(_ => draw.Below(2) == 0));

        /// <summary>Certain events are left to tests of their own.</summary>
        public string Rate() => draw.Below(4) == 0 ? $"{{ \"months\": {2 + draw.Below(30)} }}" : Yearly();

        public string Yearly() => draw.Below(3) switch
        {
            0 => "{ \"yearly\": 0 }",
            1 when uncertain => $"{{ \"yearly\": {{ \"beta\": [{1 + draw.Below(5)}, {2 + draw.Below(30)}], \"seen\": {{ \"events\": 1, \"of\": 9 }} }} }}",
            _ => $"{{ \"yearly\": {(draw.Below(90) / 100.0).ToString(CultureInfo.InvariantCulture)} }}",
        };

        private string Flows() => string.Join(", ", Enumerable.Range(0, 3 + draw.Below(6)).Select(i => draw.Below(8) switch
        {
            0 => $"{{ \"flow\": \"retires\", \"where\": {{ \"stage\": \"old\" }}, \"rate\": {Rate()} }}",
            1 => $"{{ \"flow\": \"advances\", \"to\": \"old\", \"rate\": {Rate()}, \"proRata\": true }}",
            2 => $"{{ \"flow\": \"changes-band\", \"to\": \"8a\", \"where\": {{ \"stage\": \"old\" }}, \"rate\": {Rate()} }}",
            3 => $"{{ \"flow\": \"moves\", \"to\": \"s{draw.Below(2)}\", \"rate\": {Rate()} }}",
            4 => $"{{ \"flow\": \"changes-hours\", \"to\": \"{(draw.Below(2) == 0 ? "part" : "full")}\", \"rate\": {Rate()} }}",
            5 => $"{{ \"flow\": \"goes-away\", \"rate\": {Rate()} }}, {{ \"flow\": \"returns\", \"rate\": {Rate()} }}",
            _ => $"{{ \"flow\": \"leaves\", \"name\": \"exit{i}\", \"where\": {{ \"hours\": \"{(draw.Below(2) == 0 ? "part" : "full")}\" }}, \"rate\": {Rate()} }}",
        }).Prepend($"{{ \"flow\": \"leaves\", \"name\": \"exit0\", \"where\": {{ \"stage\": \"new\" }}, \"rate\": {Rate()} }}"));

        private string Cohort() => $"\"setting\": \"s{draw.Below(2)}\", \"stage\": \"{(draw.Below(2) == 0 ? "new" : "old")}\", \"band\": \"{(draw.Below(2) == 0 ? "7" : "8a")}\", \"hours\": \"{(draw.Below(2) == 0 ? "full" : "part")}\"";

        private int Heads() => draw.Below(5) == 0 ? 0 : draw.Below(8) == 0 ? draw.Below(3_000) : draw.Below(40);

        private string Share() => draw.Below(6) switch { 0 => "0", 1 => "1", _ => (draw.Below(100) / 100.0).ToString(CultureInfo.InvariantCulture) };
    }
}
