using System.Text;
using System.Text.Json.Nodes;
using Preceptor.RotaSolver.Problem;
using Preceptor.TestKit;
using Preceptor.TestKit.Rosters;

namespace Preceptor.Rules.Tests.RotaSolver;

/// <summary>What the reader of problems refuses, and how it says so.</summary>
public sealed class ProblemFileTests
{
    private static MadeProblem Good => new MadeProblem().Person("a").Line("l", 0, 8, 8).Rule("daily-rest", 660).Policy("p", _ => { }).Request("a", 1, "off", 3).Pair("fixed", "a", "l");

    [Fact]
    public void A_whole_problem_is_read()
    {
        var problem = ProblemFile.Read(Good.Bytes).Value.ShouldNotBeNull();
        problem.Demand.ShouldHaveSingleItem().From.ShouldBe(8 * 60);
        problem.At(problem.Until).ShouldBe(problem.Start.AddDays(7));
        problem.Published.ShouldBeNull();
    }

    [Theory]
    [InlineData("\"phase\": \"established\"", "\"phase\": \"junior\"", "people[0].phase: ‘junior’")]
    [InlineData("\"doctor\": false", "\"doctr\": false", "there is no property ‘doctr’")]
    [InlineData("\"doctor\": false,", "", "demand[0]: ‘doctor’ is missing")]
    [InlineData("\"doctor\": false", "\"doctor\": 0", "demand[0].doctor: 0 is neither")]
    [InlineData("\"ideal\": 1", "\"ideal\": 4", "not in order")]
    [InlineData("\"paid\": 480", "\"paid\": 470", "write 480")]
    [InlineData("\"until\": \"2026-12-07T16:00Z\"", "\"until\": \"2026-12-07T08:00Z\"", "demand[0].until: it ends before")]
    [InlineData("\"until\": \"2026-12-07T16:00Z\"", "\"until\": \"2026-12-07T16:00\"", "‘2026-12-07T16:00’ is not an instant")]
    [InlineData("\"code\": \"daily-rest\"", "\"code\": \"dayly-rest\"", "‘dayly-rest’ is not known here")]
    [InlineData("\"under-minimum\": 1000", "\"under-min\": 1000", "no soft term ‘under-min’")]
    [InlineData("\"under-minimum\": 1000", "\"under-minimum\": -1", "whole number from 0")]
    [InlineData("\"kind\": \"off\"", "\"kind\": \"maybe\"", "‘maybe’")]
    [InlineData("\"demand\": \"l\"", "\"demand\": \"x\"", "there is no ‘x’")]
    [InlineData("\"presence\": \"on-call\"", "\"presence\": null", "policies[0].presence")]
    [InlineData("preceptor-roster-problem/1", "preceptor-roster-problem/2", "another format")]
    [InlineData("\"date\": \"2026-12-08\"", "\"date\": \"2026-12-09\"", "does not follow")]
    [InlineData("\"carried\": []", "\"carried\": {}", "not a list")]
    [InlineData("\"carried\": []", "\"carried\": [", "not JSON")]
    [InlineData("\"title\": \"Made by hand\"", "\"title\": \"\\ud800\"", "UTF-8")]
    public void What_is_wrong_is_told_in_one_sentence(string right, string wrong, string told)
    {
        var text = Encoding.UTF8.GetString(Good.Bytes).ReplaceLineEndings("\n");
        text.ShouldContain(right);
        var problem = ProblemFile.Read(Encoding.UTF8.GetBytes(text.Replace(right, wrong))).Problem.ShouldNotBeNull();
        problem.ShouldContain(told);
        problem.ShouldNotContain('\n');
    }

    [Fact]
    public void The_line_of_the_file_is_told()
    {
        var text = Encoding.UTF8.GetString(Good.Bytes).ReplaceLineEndings("\n").Replace("\"doctor\": false", "\"doctor\": 1");
        var line = text[..text.IndexOf("\"doctor\"", StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;
        ProblemFile.Read(Encoding.UTF8.GetBytes(text)).Problem.ShouldNotBeNull().ShouldStartWith($"Line {line}, demand[0].doctor:");
    }

    [Fact]
    public void An_id_is_there_once() => ProblemFile.Read(Good.Person("a").Bytes).Problem.ShouldNotBeNull().ShouldContain("‘a’ is there already");

    [Fact]
    public void A_property_is_there_once()
    {
        var text = Encoding.UTF8.GetString(Good.Bytes).Replace("\"doctor\": false", "\"doctor\": false, \"doctor\": true");
        ProblemFile.Read(Encoding.UTF8.GetBytes(text)).Problem.ShouldNotBeNull().ShouldContain("twice");
    }

    [Fact]
    public void Problems_made_from_seeds_are_well_formed()
    {
        for (var seed = 1; seed <= 50; seed++)
        {
            ProblemFile.Read(RandomProblems.Make(seed, ProblemSize.Tiny)).Problem.ShouldBeNull($"seed {seed}");
        }
    }

    [Fact]
    public void The_published_schema_names_what_the_reader_reads()
    {
        var schema = JsonNode.Parse(File.ReadAllBytes(SchemaFile()))!.AsObject();
        var problem = JsonNode.Parse(RandomProblems.Make(1, ProblemSize.Tiny))!.AsObject();
        Agree(schema, problem, "$");
    }

    private static void Agree(JsonNode schema, JsonNode? part, string path)
    {
        if (part is JsonObject all && path != "$.weights")
        {
            all.Select(each => each.Key).Order().ShouldBe(schema["properties"]!.AsObject().Select(each => each.Key).Order(), path);
            all.ToList().ForEach(each => Agree(schema["properties"]![each.Key]!, each.Value, $"{path}.{each.Key}"));
        }
        else if (part is JsonArray { Count: > 0 } list)
        {
            Agree(schema["items"]!, list[0], $"{path}[]");
        }
    }

    private static string SchemaFile() => Checkout.File("src/Cli/Schemas/roster-problem.schema.json");
}
