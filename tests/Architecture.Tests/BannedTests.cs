using System.Text.RegularExpressions;
using Xunit;

namespace Preceptor.Architecture.Tests;

/// <summary>Calls that break a promise. The compiler's analyser refuses them; this holds the analyser's list and what it cannot see.</summary>
public sealed partial class BannedTests
{
    private static readonly string[] Needed =
    [
        "P:System.DateTime.Now", "P:System.DateTime.UtcNow", "P:System.DateTime.Today", "P:System.DateTimeOffset.Now", "P:System.DateTimeOffset.UtcNow",
        "P:System.Threading.Tasks.Task`1.Result", "M:System.Threading.Tasks.Task.Wait", "P:System.Random.Shared", "T:System.Console",
        "M:Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.IgnoreQueryFilters``1", "M:Microsoft.EntityFrameworkCore.RelationalQueryableExtensions.FromSqlRaw``1",
        "M:Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRaw",
    ];

    /// <summary>Where an operator's terminal, or the program that started ours, is spoken to.</summary>
    private static readonly string[] Terminal = ["src/Cli/", "src/RotaSolver/Program.cs"];

    [Fact]
    public void The_list_of_banned_calls_is_whole()
    {
        var list = Repository.Read("BannedSymbols.txt") + Repository.Read("BannedSymbols.Terminal.txt");
        Wall.Holds(Needed.Where(symbol => !list.Contains(symbol)), "Put the symbol back into BannedSymbols.txt.");
    }

    [Fact]
    public void A_banned_call_fails_the_build()
    {
        var props = Repository.Read("Directory.Build.props");
        Wall.Holds(
            new[] { "Microsoft.CodeAnalysis.BannedApiAnalyzers", "BannedSymbols.txt", "BannedSymbols.Terminal.txt", "<TreatWarningsAsErrors>true" }.Where(word => !props.Contains(word))
                .Concat(Repository.Read(".editorconfig").Contains("dotnet_diagnostic.RS0030.severity = error") ? [] : [".editorconfig: RS0030"])
                .Concat(Repository.Code.SelectMany(file => file.Where(line => line.Contains("pragma warning disable RS" + "0030")))),
            "Every project must be held by the analyser of banned calls, without a way round it.");
    }

    [Fact]
    [Trait("assures", "A query cannot cross employers")]
    public void No_query_is_unfiltered_or_raw() => Wall.Holds(
        from file in Repository.Files("src", ".cs", ".cshtml")
        from line in file.Where(line => Raw().IsMatch(line))
        select line,
        "Ask with LINQ inside the actor's employer.");

    [Fact]
    public void Only_the_command_line_speaks_to_a_terminal() => Wall.Holds(
        from file in Repository.Files("src", ".cs")
        where !Terminal.Any(place => file.Path.StartsWith(place, StringComparison.Ordinal))
        from line in file.Where(line => Terminals().IsMatch(line))
        select line,
        "Log it, or move it to src/Cli.");

    [GeneratedRegex(@"\b(IgnoreQueryFilters|FromSqlRaw|SqlQueryRaw|ExecuteSqlRaw(Async)?)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Raw();

    [GeneratedRegex(@"(?<![\w.""])Console\.(Write|Read|Error|Out|In)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Terminals();
}
