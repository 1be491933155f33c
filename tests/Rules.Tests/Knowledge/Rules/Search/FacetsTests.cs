using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Search;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Search;

public sealed class FacetsTests
{
    private static readonly FacetNames Names = new([Written.Topic("rostering"), Written.Topic("planning")], new Catalogue([], new Dictionary<string, string>(), new Dictionary<string, string>(), []), Written.Now);

    [Fact]
    public void Each_answer_says_how_many_pages_it_would_leave()
    {
        FoundPage[] pages = [Written.Found("a", "role"), Written.Found("b"), Written.Found("c", topic: "planning")];
        var facets = Facets.Of(pages, new("", "rostering", "", "", "", "", false), Names);
        facets.Single(facet => facet.Name == "type").Answers.Select(answer => (answer.Code, answer.Count)).ShouldBe([("role", 1), ("guidance", 1)]);
        facets.Single(facet => facet.Name == "topic").Answers.Select(answer => (answer.Code, answer.Count)).ShouldBe([("rostering", 2), ("planning", 1)]);
    }

    [Fact]
    public void An_answer_that_leaves_nothing_is_not_offered() =>
        Facets.Of([Written.Found("a")], new("", "", "", "", "", "", false), Names).Single(facet => facet.Name == "type").Answers.Select(answer => answer.Code).ShouldBe(["guidance"]);
}
