using Shouldly;
using Xunit;

namespace Preceptor.Faults.Tests;

/// <summary><c>preceptor credentials decide</c> as a script meets it: answers, exit codes, one line of refusal, and no database.</summary>
public sealed class CredentialsCommandTests
{
    private const string Unregistered = """
        { "role": "physician-associate", "setting": "secondary-care",
          "qualification": { "programme": "MSc", "provider": "University of Bradford", "awardedOn": "2025-07-10" }, "exams": [ { "exam": "PARA", "passedOn": "2025-09-15" } ],
          "checks": { "identity": "2026-09-01", "rightToWork": { "checkedOn": "2026-09-01" }, "references": "2026-09-03", "dbs": { "level": "enhanced", "issuedOn": "2026-08-20" }, "workHealth": "2026-09-05" } }
        """;

    [Fact]
    [Trait("assures", "Nobody unregistered is cleared from 13 December 2026")]
    public async Task The_exit_code_tells_the_12th_of_December_from_the_13th()
    {
        using var files = new Files();
        var path = await WriteAsync(files, Unregistered);
        var before = await Programs.RunAsync(files, "credentials", "decide", path, "--on", "2026-12-12");
        before.ExitCode.ShouldBe(0);
        before.Out[0].ShouldBe("decision=cleared on=2026-12-12 valid-until=2026-12-12 findings=1");
        var after = await Programs.RunAsync(files, "credentials", "decide", path, "--on", "2026-12-13", "--json");
        after.ExitCode.ShouldBe(1);
        string.Join('\n', after.Out).ShouldContain("\"decision\": \"not-cleared\"");
        after.Error.ShouldBeEmpty();
        File.Exists(files.Database).ShouldBeFalse("a file is decided with no database");
    }

    [Theory]
    [InlineData("preceptor: person.json: role at line 1 is 'doctor', which is not known; write one of: physician-associate", "--on", "2026-12-13")]
    [InlineData("preceptor: '13/12/2026' is not a date for --on; write it as 2026-12-13.", "--on", "13/12/2026")]
    [InlineData("preceptor: Argument 'lax' not recognized.", "--on", "2026-12-13", "--profile", "lax")]
    [InlineData("preceptor: 'credentials decide' needs a clearance file and --on DATE")]
    public async Task Bad_input_is_one_line_and_exit_code_2(string problem, params string[] options)
    {
        using var files = new Files();
        var call = await Programs.RunAsync(files, ["credentials", "decide", await WriteAsync(files, Unregistered.Replace("physician-associate", "doctor")), .. options]);
        call.ExitCode.ShouldBe(2);
        call.Error.ShouldHaveSingleItem().ShouldStartWith(problem);
        call.Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_schema_is_told_without_a_file()
    {
        using var files = new Files();
        var call = await Programs.RunAsync(files, "credentials", "decide", "--schema");
        call.ExitCode.ShouldBe(0);
        string.Join('\n', call.Out).ShouldContain("https://json-schema.org/draft/2020-12/schema");
    }

    private static async Task<string> WriteAsync(Files files, string json)
    {
        var path = Path.Combine(files.Folder, "person.json");
        await File.WriteAllTextAsync(path, json);
        return path;
    }
}
