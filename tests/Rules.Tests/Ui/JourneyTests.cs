using Preceptor.Ui.Journeys;

namespace Preceptor.Rules.Tests.Ui;

public sealed class JourneyTests
{
    [Theory]
    [InlineData(false, "/posts/add/1/hours")]
    [InlineData(true, "/posts/add/1/check")]
    public void A_changed_answer_returns_to_the_check_page(bool isChange, string goesTo) =>
        Question.After(isChange, "/posts/add/1/hours", "/posts/add/1/check").ShouldBe(goesTo);

    [Theory]
    [InlineData("/posts/add/1/hours", "/posts/add/1/hours?change=true")]
    [InlineData("/posts/add/1/hours?row=2", "/posts/add/1/hours?row=2&change=true")]
    public void A_change_link_says_that_it_is_one(string question, string link) => Question.ChangeLink(question).ShouldBe(link);
}
