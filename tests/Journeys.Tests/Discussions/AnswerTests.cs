using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Discussions;

/// <summary>What solved a discussion, and polls.</summary>
public sealed class AnswerTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _asker = null!;
    private Visitor _other = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Talk.SiteAsync();
        (_asker, _other) = (await _site.SignedInAsync("associate"), await _site.SignedInAsync("officer"));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Row_28_Who_asked_or_a_moderator_picks_the_answer_which_comes_first()
    {
        var path = await _asker.StartAsync("Which form?");
        await _other.ReplyAsync(path, "The long one");
        await _other.ReplyAsync(path, "The short one");
        _other.Now.Main.ShouldNotContain("This is the answer");
        await _asker.GoAsync(path);
        var form = _asker.Now.Page.QuerySelector("#message-3 form[action$='/answer']")!.GetAttribute("action")!;
        await PressAnswerAsync(_asker, form);
        _asker.Now.Main.ShouldContain("The answer is shown first.");
        var stranger = _site.Visitor();
        (await stranger.GoAsync(path)).Main.ShouldContain("Solved");
        stranger.Now.Page.QuerySelector(".preceptor-answer")!.TextContent.ShouldContain("The short one");
        stranger.Now.Page.QuerySelector("[itemtype='https://schema.org/QAPage'] [itemprop=mainEntity] [itemprop=acceptedAnswer] [itemprop=text]")!.TextContent.Trim().ShouldBe("The short one");
        stranger.Now.Page.QuerySelectorAll("[itemprop=suggestedAnswer]").Length.ShouldBe(1);
        (await stranger.GoAsync("/talking-points?show=unsolved")).Main.ShouldNotContain("Which form?");
        (await PressAnswerAsync(_other, form)).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
        var moderator = await _site.SignedInAsync(Talk.Moderator);
        (await PressAnswerAsync(moderator, form)).Main.ShouldContain("The discussion has no answer any more.");
    }

    [Fact]
    public async Task Row_28_A_poll_takes_votes_to_the_end_of_its_last_day_in_UK_time_and_shows_a_table()
    {
        var path = await _asker.StartAsync("Asked by poll", "Choose.", ("PollQuestion", "Which day?"), ("PollOptions", "Monday\nFriday"), ("PollClosesOn", "8/12/2026"));
        await _other.GoAsync(path);
        await _other.FollowAsync("Vote");
        (await _other.SendAsync(("Option", ""))).Errors.ShouldBe(["Select an answer"]);
        await _other.SendAsync(("Option", "2"));
        Rows(_other.Now).ShouldBe(["Monday|0|0%", "Friday (your vote)|1|100%"]);
        await _other.FollowAsync("Change your vote");
        await _other.SendAsync(("Option", "1"));
        Rows(await _site.Visitor().GoAsync(path)).ShouldBe(["Monday|1|100%", "Friday|0|0%"]);
        _site.Clock.Set(new(2026, 12, 8, 23, 59, 0, TimeSpan.Zero));
        _asker = await _site.SignedInAsync("associate");
        (await _asker.GoAsync(path)).Main.ShouldContain("Open until the end of 8 December 2026. 1 vote.");
        await _asker.FollowAsync("Vote");
        _site.Clock.Set(new(2026, 12, 9, 0, 0, 0, TimeSpan.Zero));
        (await _asker.SendAsync(("Option", "2"))).Errors.Single().ShouldContain("closed at the end of 8 December 2026");
        (await _asker.GoAsync(path)).Main.ShouldContain("Closed at the end of 8 December 2026. 1 vote.");
        _asker.Now.Main.ShouldNotContain("Change your vote");
    }

    private static IEnumerable<string> Rows(Seen seen) =>
        seen.Page.QuerySelectorAll(".preceptor-poll tbody tr").Select(row => string.Join('|', row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())));

    private static async Task<Seen> PressAnswerAsync(Visitor who, string form)
    {
        await who.GoAsync("/account");
        var token = who.Now.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var body = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        using var answer = await who.Http.PostAsync(form, body);
        return answer.Headers.Location is { } next ? await who.GoAsync(next.ToString()) : who.Now with { Status = answer.StatusCode };
    }
}
