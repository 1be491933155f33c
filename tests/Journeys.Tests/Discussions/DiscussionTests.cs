using Preceptor.Discussions.Domain;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Discussions;

/// <summary>Discussions with replies, quotes, mentions and reactions, all by forms alone.</summary>
public sealed class DiscussionTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _member = null!;
    private Visitor _other = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Talk.SiteAsync();
        (_member, _other) = (await _site.SignedInAsync("associate"), await _site.SignedInAsync("officer"));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Row_26_A_discussion_is_started_answered_and_read_without_an_account()
    {
        await _member.GoAsync("/talking-points/start");
        await _member.SendAsync(("Title", ""), ("Text", "Kept"));
        _member.Now.Errors.ShouldBe(["Enter a title", "Select a topic", "Select who may read it"]);
        _member.Now.Page.QuerySelector("textarea[name=Text]")!.TextContent.ShouldContain("Kept");
        var path = await _member.StartAsync("Who signs the agreement?");
        _member.Now.Heading.ShouldContain("Who signs the agreement?");
        await _other.ReplyAsync(path, "Both of them do.");
        var stranger = _site.Visitor();
        await stranger.GoAsync("/talking-points");
        stranger.Now.Main.ShouldContain("Who signs the agreement? Supervision · 1 reply");
        await stranger.FollowAsync("Who signs the agreement?");
        stranger.Now.Main.ShouldContain("Both of them do.");
        stranger.Now.Main.ShouldContain("Amira Okafor");
        stranger.Now.Main.ShouldContain("Log in to reply");
        (await stranger.GoAsync("/talking-points?topic=wellbeing")).Main.ShouldNotContain("Who signs");
    }

    [Fact]
    public async Task Row_26_Replies_stand_two_levels_deep_with_a_heading_each_and_say_what_they_answer()
    {
        var path = await _member.StartAsync("Two levels");
        await _other.ReplyAsync(path, "First reply");
        await _member.ReplyAsync(path, "Second reply");
        await _member.ReplyAsync(path, "Below the first", to: 2);
        await _other.ReplyAsync(path, "Below that", to: 4);
        await _site.Visitor().GoAsync(path);
        await _member.GoAsync(path);
        var messages = _member.Now.Page.QuerySelectorAll("article.preceptor-message");
        messages.Select(each => each.Id).ShouldBe(["message-1", "message-2", "message-4", "message-5", "message-3"]);
        messages.Select(each => each.QuerySelector("h2, h3")!.LocalName).ShouldBe(["h2", "h2", "h3", "h3", "h2"]);
        messages[3].TextContent.ShouldContain("in reply to");
        messages[3].QuerySelector("a[href*='message=4']").ShouldNotBeNull();
        (await _member.GoAsync($"{path}/reply?to=99")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Row_26_Quotes_mentions_and_reactions_work_by_forms_alone()
    {
        var path = await _member.StartAsync("Quoted", "My words");
        await _other.GoAsync(path);
        await _other.FollowAsync("Quote");
        _other.Now.Page.QuerySelector("textarea[name=Text]")!.TextContent.ShouldContain("> Amira Okafor wrote:\n>\n> My words");
        _site.Clock.Advance(TimeSpan.FromMinutes(1));
        await _other.SendAsync(("Text", "> My words\n\nThank you, @Amira Okafor."));
        _other.Now.Page.QuerySelector("#message-2 blockquote")!.TextContent.Trim().ShouldBe("My words");
        _other.Now.Page.QuerySelector("#message-2 strong")!.TextContent.ShouldBe("@Amira Okafor");
        await _other.PressAsync("Helpful", ("kind", "Helpful"));
        _other.Now.Page.QuerySelector("#message-1 button[value=Helpful]")!.TextContent.ShouldStartWith("Helpful 1");
        _other.Now.Page.QuerySelector("#message-1 button[value=Helpful]")!.GetAttribute("aria-pressed").ShouldBe("true");
        (await _site.Visitor().GoAsync(path)).Main.ShouldContain("Helpful 1");
        await _other.PressAsync("Helpful", ("kind", "Helpful"));
        _other.Now.Page.QuerySelector("#message-1 button[value=Helpful]")!.GetAttribute("aria-pressed").ShouldBe("false");
        (await _member.GoAsync("/")).Main.ShouldContain("Quoted (you are mentioned)");
    }

    [Fact]
    public async Task Row_26_Five_hundred_messages_take_as_many_queries_as_thirty_and_stand_on_pages()
    {
        var (small, large) = (await _member.StartAsync("Thirty"), await _member.StartAsync("Five hundred"));
        await FillAsync(small, 30);
        await FillAsync(large, 500);
        var reader = _site.Visitor();
        await reader.GoAsync(small);
        using var commands = new CountedCommands();
        await reader.GoAsync(small);
        var few = commands.Take();
        await reader.GoAsync($"{large}?p=3");
        commands.Take().ShouldBe(few);
        few.ShouldBeLessThanOrEqualTo(12);
        reader.Now.Heading.ShouldContain("Five hundred (page 3 of 20)");
        reader.Now.Page.QuerySelectorAll("article.preceptor-message").Length.ShouldBe(26);
        await reader.GoAsync($"{large}?message=400");
        reader.Now.Heading.ShouldContain("(page 16 of 20)");
        reader.Now.Has("#message-400").ShouldBeTrue();
        (await reader.GoAsync($"{large}?p=999")).Heading.ShouldContain("(page 20 of 20)");
    }

    [Fact]
    public async Task Row_26_A_member_mutes_a_discussion_or_watches_it()
    {
        var path = await _member.StartAsync("Followed");
        _site.Clock.Advance(TimeSpan.FromMinutes(1));
        await _other.ReplyAsync(path, "News");
        (await _member.GoAsync("/")).Main.ShouldContain("1 discussion has something new.");
        await _member.GoAsync(path);
        await _member.PressAsync("Muted", ("level", "Muted"));
        _site.Clock.Advance(TimeSpan.FromMinutes(1));
        await _other.ReplyAsync(path, "More news");
        (await _member.GoAsync("/")).Main.ShouldContain("Ask a question or reply to one, and follow it here.");
        (await _member.GoAsync("/talking-points/mine")).Main.ShouldContain("Followed New Muted · 2 replies");
        await _member.GoAsync(path);
        (await _member.PressAsync("Watching", ("level", "Watching"))).Main.ShouldContain("Watching (now)");
    }

    private async Task FillAsync(string path, int messages)
    {
        await using var db = _site.OpenAll();
        var id = DiscussionId.From(Guid.Parse(path.Split('/')[^1]));
        db.Set<Discussion>().Single(row => row.Id == id).Replies = messages;
        db.AddRange(Enumerable.Range(2, messages).Select(number => new Message
        {
            Id = new(Guid.CreateVersion7()), DiscussionId = id, Number = number, Under = number, AuthorName = $"Member {number % 40}", Text = $"Message **{number}**", State = MessageState.Shown, WrittenAt = db.Now,
        }));
        await db.SaveChangesAsync();
    }
}
