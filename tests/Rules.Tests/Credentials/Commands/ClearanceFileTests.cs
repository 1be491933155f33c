using System.Text.Json;
using Preceptor.Contracts;
using Preceptor.Credentials.Commands;
using Preceptor.Rules.Tests.Credentials.Rules;

namespace Preceptor.Rules.Tests.Credentials.Commands;

public sealed class ClearanceFileTests
{
    private const string Whole = """
        { "role": "physician-associate", "setting": "secondary-care", "startsOn": "2026-10-05", "bornOn": "1997-02-01",
          "qualification": { "programme": "MSc", "provider": "University of Bradford", "startedOn": "2023-09-18", "awardedOn": "2025-07-10" },
          "exams": [ { "exam": "PANE", "passedOn": "2025-09-01", "attempts": { "written": 1, "osce": 2 } } ],
          "registrations": [ { "body": "GMC", "number": "A1234567", "from": "2025-11-03", "to": null, "status": "registered", "conditions": [], "checkedAt": "2026-12-12T09:00:00Z" } ],
          "checks": { "identity": "2026-09-01", "rightToWork": { "checkedOn": "2026-09-01", "until": null }, "references": "2026-09-03", "dbs": { "level": "enhanced", "issuedOn": "2026-08-20" }, "workHealth": "2026-09-05" },
          "employment": [ { "setting": "secondary-care", "from": "2024-09-01", "to": null, "wte": 1.0 } ], "prescribing": { "annotation": null } }
        """;

    private static readonly ClearanceFile File = new(Cases.Reference);

    [Fact]
    public void A_whole_file_is_decided()
    {
        var answer = File.Decide(Whole, new(2026, 12, 13), "strict");
        answer.Problem.ShouldBeNull();
        answer.Decision.ShouldBe(ClearanceDecision.Cleared);
        answer.Json!.ReplaceLineEndings("\n").ShouldBe("{\n  \"on\": \"2026-12-13\",\n  \"decision\": \"cleared\",\n  \"validUntil\": null,\n  \"findings\": []\n}");
        answer.Lines.ShouldBe(["decision=cleared on=2026-12-13 valid-until=none findings=0"]);
    }

    [Fact]
    public void A_finding_is_told_with_rule_severity_text_and_source()
    {
        var answer = File.Decide(Whole.Replace("\"GMC\"", "\"PAMVR\""), new(2026, 12, 13), "law");
        answer.Decision.ShouldBe(ClearanceDecision.NotCleared);
        using var json = JsonDocument.Parse(answer.Json!);
        json.RootElement.GetProperty("decision").GetString().ShouldBe("not-cleared");
        json.RootElement.GetProperty("validUntil").ValueKind.ShouldBe(JsonValueKind.Null);
        var finding = json.RootElement.GetProperty("findings").EnumerateArray().Single();
        finding.EnumerateObject().Select(member => member.Name).ShouldBe(["rule", "severity", "text", "source"]);
        finding.GetProperty("rule").GetString().ShouldBe("registered-with-gmc-when-required");
        finding.GetProperty("severity").GetString().ShouldBe("must");
    }

    [Theory]
    [InlineData("\"GMC\"", "\"GCM\"", "registrations[0].body at line 4 is 'GCM', which is not known; write one of: GMC, NMC")]
    [InlineData("\"physician-associate\"", "\"doctor\"", "role at line 1 is 'doctor', which is not known; write one of: physician-associate")]
    [InlineData("\"physician-associate\"", "null", "role at line 1 is empty; write one of")]
    [InlineData("\"role\": \"physician-associate\", ", "", "role is missing from the file; add it")]
    [InlineData("\"registered\"", "\"Registered\"", "registrations[0].status at line 4 is 'Registered'")]
    [InlineData("\"2026-08-20\"", "\"2026-08-32\"", "checks.dbs.issuedOn at line 5 is '2026-08-32', which is not a date; write it like 2026-10-05.")]
    [InlineData("\"2026-08-20\"", "20260820", "checks.dbs.issuedOn at line 5 must be a date in quotes")]
    [InlineData("09:00:00Z", "09:00", "registrations[0].checkedAt at line 4 is '2026-12-12T09:00', which is not a moment")]
    [InlineData("\"attempts\"", "\"tries\"", "exams[0].tries at line 3 is not known; remove it, or use one of: exam, passedOn, attempts.")]
    [InlineData("\"written\": 1", "\"written\": 1.5", "exams[0].attempts.written at line 3 is '1.5', which is not a whole number")]
    [InlineData("\"wte\": 1.0", "\"wte\": \"1.0\"", "employment[0].wte at line 6 must be a number without quotes")]
    [InlineData("\"bornOn\"", "\"startsOn\"", "startsOn at line 1 is given twice; keep one.")]
    [InlineData("\"exams\": [", "\"exams\": [,", "The file is not JSON at line 3")]
    [InlineData("[]", "{}", "registrations[0].conditions at line 4 must be a list in square brackets")]
    public void What_is_wrong_is_said_with_its_place_and_the_way_out(string right, string wrong, string problem)
    {
        var answer = File.Decide(Whole.Replace(right, wrong), new(2026, 12, 13), "strict");
        answer.Json.ShouldBeNull();
        answer.Problem.ShouldNotBeNull().ShouldStartWith(problem);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{} {}")]
    public void What_is_no_object_is_refused(string text) => File.Decide(text, new(2026, 12, 13), "strict").Problem.ShouldNotBeNull();

    [Fact]
    [Trait("assures", "Unknown is not cleared")]
    public void Null_empty_and_absent_are_the_same_unknown()
    {
        string[] texts =
        [
            """{ "role": "physician-associate", "setting": "secondary-care" }""",
            """{ "role": "physician-associate", "setting": "secondary-care", "startsOn": null, "qualification": null, "exams": null, "registrations": null, "checks": null, "employment": null, "prescribing": null }""",
            """{ "role": "physician-associate", "setting": "secondary-care", "startsOn": "", "qualification": {}, "exams": [{}, null], "registrations": [{ "body": "", "status": null }], "checks": { "identity": "", "dbs": {}, "rightToWork": null }, "employment": [], "prescribing": { "annotation": "" } }""",
        ];
        foreach (var text in texts)
        {
            var answer = File.Decide(text, new(2026, 12, 13), "law");
            answer.Problem.ShouldBeNull();
            answer.Decision.ShouldBe(ClearanceDecision.NotCleared);
        }
    }

    [Fact]
    public void The_schema_and_the_reader_agree_on_every_change_of_a_file()
    {
        using var schema = JsonDocument.Parse(File.Schema);
        var checkedFiles = 0;
        foreach (var text in Corpus())
        {
            using var json = JsonDocument.Parse(text);
            var accepted = File.Decide(text, new(2026, 12, 13), "strict").Problem is null;
            SchemaJudge.Holds(schema.RootElement, json.RootElement).ShouldBe(accepted, text);
            checkedFiles++;
        }

        checkedFiles.ShouldBeGreaterThan(400);
    }

    /// <summary>The whole file with each of its values replaced in turn by each of many.</summary>
    private static IEnumerable<string> Corpus()
    {
        string[] values =
        [
            "null", "\"\"", "\" \"", "\"word\"", "\"GMC\"", "\"registered\"", "\"enhanced\"", "\"AARA\"", "\"community\"", "\"2026-02-29\"", "\"2024-02-29\"", "\"2026-12-13T24:61:00Z\"",
            "\"2026-12-13T10:00:00+01:00\"", "0", "1.0", "-1", "99", "100", "1.5", "true", "{}", "[]", "[null]", "[{}]", "[\"theatre\"]", "{ \"unknown\": 1 }",
        ];
        return from value in values from place in Places(Whole) select $"{Whole[..place.Start]}{value}{Whole[place.End..]}";
    }

    /// <summary>Where the values of members stand: after a colon, to the matching end.</summary>
    private static IEnumerable<(int Start, int End)> Places(string text)
    {
        for (var index = text.IndexOf("\": ", StringComparison.Ordinal); index >= 0; index = text.IndexOf("\": ", index + 1, StringComparison.Ordinal))
        {
            var start = index + "\": ".Length;
            var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(text[start..]), isFinalBlock: false, default);
            reader.Read();
            reader.TrySkip();
            yield return (start, start + (int)reader.BytesConsumed);
        }
    }
}
