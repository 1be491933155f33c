using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;

namespace Preceptor.Rules.Tests.Discussions.Rules;

public sealed class PollResultsTests
{
    private static readonly Poll Poll = new() { DiscussionId = new(Guid.CreateVersion7()), Question = "Which?", Options = ["One", "Two"], ClosesOn = new(2026, 12, 7) };

    [Fact]
    public void Shares_are_of_all_votes()
    {
        var results = PollResults.Of(Poll, new Dictionary<int, int> { [2] = 3, [1] = 1 }, new(2026, 12, 7));
        results.Rows.Select(row => (row.Option, row.Votes, row.Percent)).ShouldBe([("One", 1, 25), ("Two", 3, 75)]);
        PollResults.Of(Poll, new Dictionary<int, int>(), new(2026, 12, 7)).Rows.ShouldAllBe(row => row.Percent == 0);
    }

    [Fact]
    public void It_takes_votes_to_the_end_of_its_last_day()
    {
        PollResults.Of(Poll, new Dictionary<int, int>(), new(2026, 12, 7)).IsOpen.ShouldBeTrue();
        PollResults.Of(Poll, new Dictionary<int, int>(), new(2026, 12, 8)).IsOpen.ShouldBeFalse();
    }
}
