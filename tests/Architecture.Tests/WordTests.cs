using System.Text.RegularExpressions;
using Xunit;

namespace Preceptor.Architecture.Tests;

/// <summary>Names in the field's words, and nothing of how the work was tracked.</summary>
public sealed partial class WordTests
{
    private const string ThisFile = "tests/Architecture.Tests/WordTests.cs";

    private static readonly string[] NoNames = ["Manager", "Helper", "Helpers", "Processor", "Info", "Common", "Utilities", "Utility", "Utils", "Legacy"];

    private static readonly string[] Mocks = ["Moq", "NSubstitute", "FakeItEasy", "JustMock", "RhinoMocks"];

    [Fact]
    public void A_type_is_named_in_the_fields_words() => Wall.Holds(
        from file in Repository.Code
        from type in file.Types()
        where NoNames.Any(word => type.Identifier.Text.EndsWith(word, StringComparison.Ordinal))
        select $"{file.Path}: {type.Identifier.Text}",
        $"Name it by what it is in the field, not by {string.Join(", ", NoNames)}.");

    [Fact]
    public void A_folder_is_named_in_the_fields_words() => Wall.Holds(
        Repository.Code.Where(file => file.Path.Split('/').SkipLast(1).Intersect(NoNames, StringComparer.Ordinal).Any()).Select(file => file.Path),
        "Move the file to the folder of what it is about.");

    [Fact]
    public void Files_speak_only_of_the_product() => Wall.Holds(
        from file in Repository.Files("src").Concat(Repository.Files("tests")).Concat(Repository.Files("docs")).Where(file => file.Path != ThisFile && !file.Path.EndsWith("package.json", StringComparison.Ordinal))
        from line in file.Where(line => Tracking().IsMatch(line))
        select line,
        "Do it now or say nothing: no notes of unfinished or tracked work, and no machine's paths.");

    [Fact]
    public void No_project_uses_a_library_of_mocks() => Wall.Holds(
        Mocks.Where(mock => Repository.Read("Directory.Packages.props").Contains($"\"{mock}", StringComparison.OrdinalIgnoreCase)
            || Repository.Projects.Any(project => project.Text.Contains($"\"{mock}", StringComparison.OrdinalIgnoreCase))),
        "Use a real database, the fake clock and the builders of TestKit.");

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|(?i:\b(user story|work in progress|backlog|sprint|pull request|code review|language model|follow-up (ticket|issue))\b)|(^|[\s(])#\d{2,}\b(?!;)|/work/", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tracking();
}
