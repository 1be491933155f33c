using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Gate;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Gate;

public sealed class SourcesNamedTests
{
    [Fact]
    public void A_mark_without_its_source_is_found() =>
        SourcesNamed.Judge(Written.Guidance("A fact [^1] and another [^3].")).Single().Text.ShouldBe("‘Text’ points at source 3, but the last source is 1");

    [Fact]
    public void Guidance_without_any_source_is_found()
    {
        var version = Written.Version();
        version.Sources = PageContent.NoSources;
        SourcesNamed.Judge(Written.Guidance(version)).Single().Text.ShouldBe("No source is named. A page of type guidance needs at least one");
    }
}
