using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Preceptor.Architecture.Tests;

/// <summary>One rule, one file, one test of the same name, and the law or guidance it is from.</summary>
public sealed partial class RuleTests
{
    [Fact]
    [Trait("assures", "Every rule has a test of its own")]
    public void Every_rule_has_a_test_of_its_name() => Wall.Holds(
        from rule in RuleFiles.All()
        let test = Repository.Files("tests/Rules.Tests", ".cs").SingleOrDefault(file => file.Path == rule.TestPath)
        where test is null || !IsATest(test, rule.Name)
        select $"{rule.File.Path} wants {rule.TestPath} with a class {rule.Name}Tests that holds a [Fact] or [Theory]",
        "Write the test, in the field's words.");

    [Fact]
    public void Every_test_of_a_rule_has_its_rule()
    {
        var wanted = RuleFiles.All().Select(rule => rule.TestPath).ToHashSet(StringComparer.Ordinal);
        Wall.Holds(
            Repository.Files("tests/Rules.Tests", ".cs").Select(file => file.Path)
                .Where(path => RoomsRules().IsMatch(path) && !wanted.Contains(path)),
            "The rule was renamed or removed: rename or remove its test too.");
    }

    [Fact]
    [Trait("assures", "Every rule names its source")]
    public void A_rule_that_finds_names_its_code_and_source() => Wall.Holds(
        from rule in RuleFiles.All()
        where FindsSomething().IsMatch(rule.File.Text) && (rule.Code is null || rule.Source is null)
        select rule.File.Path,
        "Give the rule const string Code and const string Source (law or guidance, with its clause and date).");

    private static bool IsATest(TextFile file, string name) =>
        file.Types().Any(type => type.Identifier.Text == $"{name}Tests"
            && type.DescendantNodes().OfType<AttributeSyntax>().Any(attribute => attribute.Name.ToString() is "Fact" or "Theory"));

    [GeneratedRegex(@"^tests/Rules\.Tests/\w+/Rules/.*Tests\.cs$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RoomsRules();

    [GeneratedRegex(@"\bnew Finding\(|\bSeverity\.(Must|Should|Prefer)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FindsSomething();
}

/// <summary>A file of a room's Rules folder.</summary>
/// <param name="Code">The code of its findings; none for a rule of form.</param>
/// <param name="Source">The law or guidance; none for a rule of form.</param>
internal sealed record RuleFile(Project Room, TextFile File, string Says, string? Code, string? Source)
{
    public string Name => File.Name;

    public string TestPath => $"tests/Rules.Tests/{Room.Name}{File.Path[Room.Folder.Length..^".cs".Length]}Tests.cs";
}

internal static class RuleFiles
{
    public static IEnumerable<RuleFile> All() =>
        from room in Repository.Rooms
        from file in Repository.Files(room.Folder, ".cs")
        where file.Path.StartsWith($"{room.Folder}/Rules/", StringComparison.Ordinal)
        select new RuleFile(room, file, file.Types().Select(type => type.Summary()).FirstOrDefault(summary => summary.Length > 0) ?? "", Constant(file, "Code"), Constant(file, "Source"));

    private static string? Constant(TextFile file, string name) => file.Tree().DescendantNodes().OfType<VariableDeclaratorSyntax>()
        .Where(field => field.Identifier.Text == name).Select(field => field.Initializer?.Value.ToString().Trim('"')).FirstOrDefault();
}
