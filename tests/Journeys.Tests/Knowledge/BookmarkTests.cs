using System.Net;
using System.Text;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Knowledge;

public sealed class BookmarkTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _member = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _member = await _site.SignedInAsync("associate");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Row_20_Bookmarks_have_folders_three_levels_deep_notes_tags_pins_and_an_order_by_buttons()
    {
        await FolderAsync("Board", "No folder");
        await FolderAsync("Nights", "Board");
        await FolderAsync("Rest", "Board > Nights");
        await FolderAsync("Too deep", "Board > Nights > Rest");
        _member.Now.Errors.ShouldBe(["Folders can be 3 levels deep, and this would be deeper. Choose another place"]);
        await MarkAsync("supervise-every-minute", "Board > Nights", "Show this in January", "nights, Board");
        await MarkAsync("plan-your-workforce", "No folder", "", "");
        await MarkAsync("recruit-and-check", "No folder", "", "");
        (await _member.GoAsync("/learn/bookmarks")).Main.ShouldContain("Show this in January Tags: nights, board");
        await _member.SendAsync(("Up", ValueOf("recruit-and-check")));
        Titles().ShouldBe(["Recruit and check", "Plan your workforce", "Supervise every minute"]);
        await _member.GoAsync("/learn/bookmarks?q=january");
        Titles().ShouldBe(["Supervise every minute"]);
        await _member.GoAsync("/learn/bookmarks?tag=nights");
        Titles().ShouldBe(["Supervise every minute"]);
        await _member.GoAsync("/learn/bookmarks");
        await _member.FollowAsync("Change Plan your workforce");
        await _member.SendAsync(("IsPinned", "True"), ("Notes", ""));
        Titles().First().ShouldBe("Plan your workforce");
        (await _member.SendAsync(("Into", ""))).Errors.ShouldBe(["Select the bookmarks to move"]);
        await MoveBothAsync();
    }

    [Fact]
    public async Task Row_20_A_bookmark_says_that_its_page_was_renamed_or_withdrawn()
    {
        var (author, approver) = (await _site.SignedInAsync(Editors.First), await _site.SignedInAsync(Editors.Second));
        await author.WriteAsync("A page that moves");
        await author.PublishAsync(approver);
        var record = approver.Now.Path;
        await MarkAsync("a-page-that-moves", "No folder", "", "");
        await approver.GoAsync($"{record}/address");
        await approver.SendAsync(("Slug", "its-new-place"));
        (await _member.GoAsync("/learn/bookmarks")).Main.ShouldContain("Moved or renamed");
        (await _member.FollowAsync("A page that moves")).Path.ShouldBe("/learn/pages/its-new-place");
        await approver.GoAsync($"{record}/withdraw");
        await approver.SendAsync(("Why", "Out of date."), ("Replacement", ""));
        (await _member.GoAsync("/learn/bookmarks")).Main.ShouldContain("Withdrawn This page is no longer published.");
    }

    [Fact]
    public async Task Row_20_A_shared_folder_is_read_by_link_without_notes_until_it_is_revoked()
    {
        await FolderAsync("For the team", "No folder");
        await MarkAsync("supervise-every-minute", "For the team", "My own thought", "");
        await _member.GoAsync("/learn/bookmarks");
        await _member.FollowAsync("Change or share For the team");
        var settings = _member.Now.Path;
        await _member.PressAsync("Make a link to share");
        var link = new Uri(_member.Now.Text(".preceptor-secret")).PathAndQuery;
        var stranger = _site.Visitor();
        var shared = await stranger.GoAsync(link);
        shared.Main.ShouldContain("Supervise every minute");
        shared.Main.ShouldNotContain("My own thought");
        shared.Has("main form").ShouldBeFalse();
        await _member.GoAsync(settings);
        await _member.PressAsync("End sharing");
        (await stranger.GoAsync(link)).Heading.ShouldBe("This link does not work");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("html")]
    public async Task Row_21_Bookmarks_go_out_and_come_in_the_same_with_notes_tags_and_folders(string format)
    {
        await FolderAsync("Board", "No folder");
        await FolderAsync("Nights", "Board");
        await MarkAsync("supervise-every-minute", "Board > Nights", "Line one\nLine two, with \"quotes\" & <signs>", "nights, board");
        await MarkAsync("plan-your-workforce", "No folder", "=1+1", "");
        var file = await _member.Http.GetByteArrayAsync($"/learn/bookmarks/export/{format}");
        var other = await _site.SignedInAsync("planner");
        await other.GoAsync("/learn/bookmarks/import");
        (await other.UploadAsync($"bookmarks.{format}", file)).Main.ShouldContain("2 bookmarks were brought in.");
        (await other.Http.GetByteArrayAsync($"/learn/bookmarks/export/{format}")).ShouldBe(file);
        await other.GoAsync("/learn/bookmarks/import");
        (await other.UploadAsync($"bookmarks.{format}", file)).Main.ShouldContain("0 bookmarks were brought in.");
    }

    [Fact]
    public async Task A_browsers_file_comes_in_and_any_other_file_is_refused()
    {
        await _member.GoAsync("/learn/bookmarks/import");
        (await _member.UploadAsync("a.txt", Encoding.UTF8.GetBytes("just text"))).Errors.Single().ShouldStartWith("This is no file of bookmarks.");
        await _member.UploadAsync("chrome.html", Encoding.UTF8.GetBytes(
            "<!DOCTYPE NETSCAPE-Bookmark-file-1><TITLE>Bookmarks</TITLE><H1>Bookmarks</H1><DL><p><DT><H3>Work</H3><DL><p><DT><A HREF=\"https://www.nice.example/guidance\">Guidance</A><DT><A HREF=\"javascript:alert(1)\">Bad</A></DL><p></DL><p>"));
        _member.Now.Main.ShouldContain("1 bookmark was brought in.");
        _member.Now.LinkTo("Guidance").ShouldBe("https://www.nice.example/guidance");
        _member.Now.Main.ShouldNotContain("Bad");
    }

    [Fact]
    public async Task Row_22_A_folder_prints_as_one_pack_with_dates_and_sources()
    {
        await FolderAsync("Pack", "No folder");
        await MarkAsync("anaesthesia-associate", "Pack", "", "");
        await MarkAsync("supervise-every-minute", "Pack", "For Monday", "");
        await _member.GoAsync("/learn/bookmarks");
        var pack = await _member.FollowAsync("Print pack of Pack");
        pack.Page.QuerySelectorAll("article").Length.ShouldBe(2);
        pack.Main.ShouldContain("2 pages as they stood on 7 December 2026.");
        pack.Main.ShouldContain("Next review due 24 May 2027.");
        pack.Main.ShouldContain("rcoa.ac.uk");
    }

    [Fact]
    [Trait("assures", "Nobody sees another member's bookmarks")]
    public async Task Another_members_bookmarks_and_folders_are_not_found()
    {
        await FolderAsync("Private", "No folder");
        await MarkAsync("supervise-every-minute", "Private", "Secret", "");
        await _member.GoAsync("/learn/bookmarks");
        var (mark, folder) = (_member.Now.LinkTo("Change Supervise every minute"), _member.Now.LinkTo("Change or share"));
        var other = await _site.SignedInAsync("officer");
        foreach (var path in new[] { mark, folder, $"{folder}/print" })
        {
            (await other.GoAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound, path);
        }

        (await other.GoAsync("/learn/bookmarks")).Main.ShouldNotContain("Supervise");
    }

    private async Task MoveBothAsync()
    {
        await _member.SendAsync(("Into", FolderValue("Board")), ("Chosen", ValueOf("plan-your-workforce")), ("Chosen", ValueOf("recruit-and-check")));
        _member.Now.Main.ShouldContain("2 bookmarks were moved.");
        _member.Now.Main.ShouldNotContain("In no folder");
    }

    private async Task FolderAsync(string name, string inside)
    {
        await _member.GoAsync("/learn/bookmarks/folders/add");
        await _member.SendAsync(("Name", name), ("Parent", FolderValue(inside)));
    }

    private async Task MarkAsync(string slug, string folder, string notes, string tags)
    {
        await _member.GoAsync($"/learn/pages/{slug}");
        await _member.FollowAsync("Bookmark this page");
        await _member.SendAsync(("Folder", FolderValue(folder)), ("Notes", notes), ("Tags", tags));
        _member.Now.Main.ShouldContain("The bookmark is saved.");
    }

    private string FolderValue(string name) =>
        _member.Now.Page.QuerySelectorAll("main select option").First(option => option.TextContent.Trim() == name).GetAttribute("value")!;

    private string ValueOf(string slug) =>
        _member.Now.Page.QuerySelectorAll("main li").First(item => item.QuerySelector($"a[href='/learn/pages/{slug}']") != null).QuerySelector("[name=Up]")!.GetAttribute("value")!;

    private IReadOnlyList<string> Titles() =>
        [.. _member.Now.Page.QuerySelectorAll("main li > p:first-of-type > a").Select(link => link.TextContent.Trim())];
}
