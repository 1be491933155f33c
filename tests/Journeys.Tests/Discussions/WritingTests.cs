using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Discussions;

/// <summary>Preview, kept drafts and the history of a message.</summary>
public sealed class WritingTests : IAsyncLifetime
{
    private const string Text = "## Two things\n\n- **one**\n- [two](https://www.nhs.uk)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<script>alert(1)</script> ![x](https://tracker.example/x.png)";

    private Site _site = null!;
    private Visitor _member = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Talk.SiteAsync();
        _member = await _site.SignedInAsync("associate");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Row_27_The_preview_is_what_the_message_becomes()
    {
        await _member.GoAsync("/talking-points/start");
        await _member.SendAsync(("Title", "Previewed"), ("Topic", "supervision"), ("Audience", "Everyone"), ("Text", Text), ("Act", "preview"));
        var preview = _member.Now.Page.QuerySelector(".preceptor-preview .preceptor-message__text")!.InnerHtml;
        preview.ShouldContain("<strong>one</strong>");
        preview.ShouldNotContain("<script");
        preview.ShouldNotContain("tracker.example");
        await _member.SendAsync(("Text", Text));
        _member.Now.Page.QuerySelector("#message-1 .preceptor-message__text")!.InnerHtml.ShouldBe(preview);
    }

    [Fact]
    public async Task Row_27_A_draft_is_kept_until_it_is_sent_and_nobody_else_sees_it()
    {
        var path = await _member.StartAsync("With a draft");
        await _member.GoAsync($"{path}/reply");
        (await _member.SendAsync(("Text", "Half a thought"), ("Act", "save"))).Main.ShouldContain("Your draft is saved. Only you see it.");
        _member.Now.Page.QuerySelector("textarea[name=Text]")!.TextContent.ShouldContain("Half a thought");
        var other = await _site.SignedInAsync("officer");
        (await other.GoAsync($"{path}/reply")).Page.QuerySelector("textarea[name=Text]")!.TextContent.Trim().ShouldBeEmpty();
        (await _member.GoAsync(path)).Main.ShouldNotContain("Half a thought");
        await _member.ReplyAsync(path, "A whole thought");
        (await _member.GoAsync($"{path}/reply")).Page.QuerySelector("textarea[name=Text]")!.TextContent.Trim().ShouldBeEmpty();
    }

    [Fact]
    public async Task Row_27_The_script_keeps_a_draft_by_the_same_form()
    {
        await _member.GoAsync("/talking-points/start");
        var form = _member.Now.Page.QuerySelector("form[data-module=preceptor-keep]")!;
        var token = form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        (await KeepAsync("A beginning")).ShouldBe(System.Net.HttpStatusCode.NoContent);
        (await KeepAsync("About 943 476 5919")).ShouldBe(System.Net.HttpStatusCode.UnprocessableEntity);
        (await _member.GoAsync("/talking-points/start")).Page.QuerySelector("textarea[name=Text]")!.TextContent.Trim().ShouldBe("A beginning");

        async Task<System.Net.HttpStatusCode> KeepAsync(string text)
        {
            using var body = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal) { ["__RequestVerificationToken"] = token, ["Title"] = "T", ["Text"] = text });
            using var answer = await _member.Http.PostAsync(form.GetAttribute("data-keep"), body);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task Row_27_A_change_after_five_minutes_is_marked_and_shown_word_by_word()
    {
        var path = await _member.StartAsync("Changed", "We name a deputy.");
        await ChangeAsync(path, "We name one deputy.");
        _member.Now.Main.ShouldNotContain("edited");
        _site.Clock.Advance(TimeSpan.FromMinutes(6));
        await ChangeAsync(path, "We name two deputies.");
        _member.Now.Main.ShouldContain("edited");
        var stranger = _site.Visitor();
        await stranger.GoAsync(path);
        await stranger.FollowAsync("edited");
        stranger.Now.Page.QuerySelector("del")!.TextContent.ShouldContain("one deputy.");
        stranger.Now.Page.QuerySelector("ins")!.TextContent.ShouldContain("two deputies.");
        var other = await _site.SignedInAsync("officer");
        var message = _member.Now.Page.QuerySelector("#message-1 a[href$='/change']")!.GetAttribute("href")!;
        (await other.GoAsync(message)).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    private async Task ChangeAsync(string path, string text)
    {
        await _member.GoAsync(path);
        await _member.FollowAsync("Change");
        await _member.SendAsync(("Text", text));
    }
}
