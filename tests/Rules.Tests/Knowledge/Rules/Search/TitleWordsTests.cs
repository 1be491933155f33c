using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Search;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Search;

public sealed class TitleWordsTests
{
    private static readonly string[] Titles = ["A ward that supervises", "Supervise every minute", "Supervision in general practice", "Ward rounds", "Forward planning"];
    private static readonly TitleWords Words = new([.. Titles.Select(PageCalled)]);

    [Theory]
    [InlineData("superv", "Supervise every minute", "Supervision in general practice", "A ward that supervises")]
    [InlineData("ward", "Ward rounds", "A ward that supervises")]
    [InlineData("general pra", "Supervision in general practice")]
    [InlineData("gp superv", "Supervision in general practice")]
    [InlineData("supervis ward", "A ward that supervises")]
    [InlineData("supervision ward")]
    [InlineData("zzz")]
    public void Titles_that_begin_with_the_words_come_first_then_the_shorter_ones(string typed, params string[] found) =>
        Words.Find(SearchReading.Read(typed, KnownWords.Of(Titles), [new(["gp", "general practice"])]).Expression.Unfinished).Select(page => page.Title).ShouldBe(found);

    [Fact]
    public void What_is_found_is_what_a_walk_through_all_titles_finds()
    {
        var random = new Random(1);
        var letters = "abc";
        string Word() => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => letters[random.Next(letters.Length)]));
        for (var i = 0; i < 200; i++)
        {
            string[] titles = [.. Enumerable.Range(0, 12).Select(_ => $"{Word()} {Word()} {Word()}")];
            SearchExpression sought = new([[new([Word()], AsBeginning: false), new([Word(), Word()], AsBeginning: false)], [new([Word()], AsBeginning: true)]]);
            new TitleWords([.. titles.Select(PageCalled)]).Find(sought).Select(page => page.Title).Order(StringComparer.Ordinal)
                .ShouldBe(titles.Where(title => sought.Groups.All(group => group.Any(term => Has(title, term)))).Order(StringComparer.Ordinal));
        }
    }

    private static bool Has(string title, SearchTerm term) => term.AsBeginning ? $" {title}".Contains($" {term.Words[0]}", StringComparison.Ordinal) : $" {title} ".Contains($" {string.Join(' ', term.Words)} ", StringComparison.Ordinal);

    private static FoundPage PageCalled(string title) => new()
    {
        Id = Preceptor.Kernel.Id.New<VersionId>(), Type = "guidance", Slug = "slug", Language = "en", IsExample = false, Title = title, Summary = "", Topics = [], Roles = [],
    };
}
