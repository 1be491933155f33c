using System.Net;
using System.Text.Json;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Knowledge;

/// <summary>What a member marks in a page for themselves alone.</summary>
public sealed class HighlightTests : IAsyncLifetime
{
    private const string Page = "/learn/pages/on-call";
    private const string Body = "Every list has a **named** supervisor.\n\nThe doctor on call answers within ten minutes, day and night.\n\nEvery list has a deputy.";

    private Site _site = null!;
    private Visitor _author = null!;
    private Visitor _approver = null!;
    private Visitor _member = null!;
    private string _record = "";

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        (_author, _approver) = (await _site.SignedInAsync(Editors.First), await _site.SignedInAsync(Editors.Second));
        await _author.WriteAsync("On call", Body);
        await _author.PublishAsync(_approver);
        _record = _approver.Now.Path;
        _member = await _site.SignedInAsync("associate");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Row_23_A_member_marks_words_of_a_page_keeps_a_note_changes_it_and_takes_it_away()
    {
        await KeepAsync("a named\n supervisor", "Ask for the <name>");
        _member.Now.Main.ShouldContain("The highlight is kept. Nobody else sees it.");
        _member.Now.Page.QuerySelectorAll("mark[id=mark-1], strong mark").Select(mark => mark.TextContent).ShouldBe(["a ", "named"]);
        _member.Now.Page.QuerySelector(".preceptor-marked-link")!.GetAttribute("href").ShouldBe($"#{_member.Now.Page.QuerySelector("[id^=highlight-]")!.Id}");
        _member.Now.Main.ShouldContain("a named supervisor Ask for the <name>");
        await _member.FollowAsync("Change or remove highlight 1");
        await _member.SendAsync(("Note", "Asked."));
        _member.Now.Main.ShouldContain("The note is saved.");
        (await _member.GoAsync("/learn/bookmarks")).Main.ShouldContain("You also have 1 highlight in a page.");
        (await _member.GoAsync("/learn/highlights")).Main.ShouldContain("On call a named supervisor Asked.");
        await _member.FollowAsync("Change or remove highlight 1");
        await _member.PressAsync("Remove this highlight");
        _member.Now.Has("mark").ShouldBeFalse();
        (await _member.GoAsync("/learn/highlights")).Main.ShouldContain("You have marked nothing yet.");
    }

    [Fact]
    public async Task Row_23_Words_that_are_not_there_or_stand_twice_are_answered_beside_the_field_and_nothing_is_lost()
    {
        await KeepAsync("no such words", "My note");
        _member.Now.Title.ShouldBe("Error: Keep a highlight of On call – Preceptor");
        _member.Now.Errors.ShouldBe(["‘no such words’ is not in this page. Copy the words from the page as they stand there"]);
        _member.Now.Text("#Quotation").ShouldBe("no such words");
        _member.Now.Text("#Note").ShouldBe("My note");
        await _member.SendAsync(("Quotation", "Every list has a"));
        _member.Now.Errors.ShouldBe(["These words stand 2 times in the page. Select which of them you mean"]);
        var second = _member.Now.Page.QuerySelectorAll("[name=Place]")[1].GetAttribute("value")!;
        await _member.SendAsync(("Place", second));
        _member.Now.Page.QuerySelector("#mark-1")!.ParentElement!.TextContent.ShouldEndWith("deputy.");
        _member.Now.Main.ShouldContain("My note");
    }

    [Fact]
    public async Task Row_23_A_highlight_survives_changes_elsewhere_and_says_when_its_own_words_have_changed()
    {
        await KeepAsync("answers within ten minutes, day and night", "");
        await ChangeAsync("A new beginning.\n\n" + Body);
        (await _member.GoAsync(Page)).Text("#mark-1").ShouldBe("answers within ten minutes, day and night");
        await ChangeAsync(Body.Replace("ten", "twenty", StringComparison.Ordinal));
        (await _member.GoAsync(Page)).Text("#mark-1").ShouldBe("answers within twenty minutes, day and night");
        _member.Now.Main.ShouldContain("Words changed a little");
        await ChangeAsync("Something else altogether.");
        (await _member.GoAsync(Page)).Has("#mark-1").ShouldBeFalse();
        _member.Now.Main.ShouldContain("answers within ten minutes, day and night Text changed The page does not say this any more. You marked it in version 1.");
        (await _member.GoAsync("/learn/highlights")).Main.ShouldContain("the text of 1 has changed");
        await _approver.GoAsync($"{_record}/withdraw");
        await _approver.SendAsync(("Why", "Out of date."), ("Replacement", ""));
        (await _member.GoAsync("/learn/highlights")).Main.ShouldContain("On call This page is not published now. answers within ten minutes");
    }

    [Fact]
    [Trait("assures", "Nobody sees what a member has marked in a page")]
    public async Task Row_23_Nobody_else_sees_a_highlight_neither_readers_nor_editors_nor_moderators()
    {
        await KeepAsync("a deputy", "Canary of mine");
        await _member.FollowAsync("Change or remove highlight 1");
        var change = _member.Now.Path;
        var (stranger, officer) = (_site.Visitor(), await _site.SignedInAsync("officer"));
        foreach (var other in new[] { stranger, officer, _author, _approver })
        {
            foreach (var path in new[] { Page, $"{Page}/data", _record, "/learn/desk", "/learn/desk/insight", "/learn/desk/insight.csv", "/learn/moderation", "/learn/highlights", "/learn/bookmarks", "/" })
            {
                (await other.GoAsync(path)).Page.DocumentElement.OuterHtml.ShouldNotContain("Canary of mine", Case.Sensitive, path);
                other.Now.Has("mark").ShouldBeFalse(path);
            }

            (await other.GoAsync(Page)).Main.ShouldNotContain("1 highlight");
        }

        (await officer.GoAsync(change)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GoAsync(Page)).Main.ShouldNotContain("highlight");
    }

    [Fact]
    public async Task Row_23_Highlights_are_taken_out_as_annotations_and_with_the_members_data()
    {
        await KeepAsync("a deputy", "Who?");
        using var file = JsonDocument.Parse(await _member.Http.GetStringAsync("/learn/highlights/file"));
        var annotation = file.RootElement.GetProperty("items")[0];
        annotation.GetProperty("body").GetProperty("value").GetString().ShouldBe("Who?");
        annotation.GetProperty("target").GetProperty("source").GetString().ShouldEndWith(Page);
        var quote = annotation.GetProperty("target").GetProperty("selector")[0];
        (quote.GetProperty("exact").GetString(), quote.GetProperty("suffix").GetString()).ShouldBe(("a deputy", "."));
        (await _member.GoAsync("/account/data")).Main.ShouldContain("Highlights and notes");
    }

    private async Task KeepAsync(string quotation, string note)
    {
        await _member.GoAsync(Page);
        await _member.SendAsync(("Quotation", quotation), ("Note", note));
    }

    private async Task ChangeAsync(string body)
    {
        await _author.GoAsync(_record);
        await _author.FollowAsync("Version ");
        await _author.PressAsync("Begin a new version");
        await _author.FillAsync(("Fields[body]", body), ("Change", "Other words"));
        await _author.PublishAsync(_approver);
    }
}
