using System.Text;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;
using Preceptor.Rota.Domain;
using Preceptor.TestKit;
using Shouldly;
using Xunit;
using Site = Preceptor.TestKit.Site;

namespace Preceptor.Journeys.Tests.Rota;

public sealed class BringInRotaTests : IAsyncLifetime
{
    private const string Head = "Staff number,Date,Shift,Start,End,Supervisor\n";

    private Site _site = null!;
    private Visitor _coordinator = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _coordinator = await _site.SignedInAsync("coordinator");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    [Trait("assures", "A night into 13 December 2026 is refused by the minute for an associate without GMC registration")]
    public async Task An_existing_rota_is_judged_at_once_and_shows_the_registration_that_will_be_missing()
    {
        await BringAsync("General surgery", Head + "A007,12/12/2026,N,,,\nA007,07/12/2026,LD,,,\nA006,14/12/2026,LD,,,\nA006,15/12/2026,,06:00,14:00,\n");
        _coordinator.Now.Heading.ShouldContain("General surgery rota, 7 December 2026 to 15 December 2026");
        _coordinator.Now.Main.ShouldContain("Sunita Bellamy is not cleared to practise from midnight to 8am on Sunday 13 December, which is part of Night on Saturday 12 December.");
        _coordinator.Now.Main.ShouldContain("Daniel Whitcombe has 9 h 30 min between Long day on Monday 14 December and 6am to 2pm on Tuesday 15 December; the rule asks for 11 h.");
        _coordinator.Now.Main.ShouldNotContain("Sunita Bellamy is not cleared to practise from 8:30pm");
        _coordinator.Now.Page.Body!.TextContent.ShouldNotContain("Publish this rota");
    }

    [Theory]
    [InlineData(Head + "A999,12/12/2026,N,,,\n", "2", "Staff number", "Nobody who works here in this period has the staff number ‘A999’")]
    [InlineData(Head + "D001,12/12/2026,N,,,\n", "2", "Staff number", "Helen Marchetti is not an associate.")]
    [InlineData(Head + "A001,31/02/2026,N,,,\n", "2", "Date", "‘31/02/2026’ is not a date.")]
    [InlineData(Head + "A001,12/12/2026,XX,,,\n", "2", "Shift", "‘XX’ is not one of your shifts (D, LD, N).")]
    [InlineData(Head + "A001,12/12/2026,,25:00,14:00,\n", "2", "Start", "‘25:00’ is not a time.")]
    [InlineData(Head + "A001,12/12/2026,LD,,,A002\n", "2", "Supervisor", "Tomasz Lindqvist is not a doctor.")]
    [InlineData(Head + "A001,12/12/2026,LD,,,\nA001,12/12/2026,LD,,,\n", "3", "Whole line", "This line says the same as one above it.")]
    [InlineData("Staff number,Shift\nA001,LD\n", "1", "Date", "The column 'Date' is missing.")]
    [InlineData(Head, "Whole file", "Whole line", "'rota.csv' has headings but no lines below them.")]
    public async Task A_wrong_file_is_told_by_line_and_column_and_nothing_is_changed(string content, string line, string column, string sentence)
    {
        await BringAsync("Theatres", content);
        _coordinator.Now.Errors.ShouldHaveSingleItem().ShouldContain("Nothing was changed");
        var row = _coordinator.Now.Page.QuerySelectorAll("main tbody tr").Select(each => string.Join(" | ", each.QuerySelectorAll("td").Select(cell => cell.LastChild!.TextContent.Trim()))).First();
        row.ShouldStartWith($"{line} | {column} | {sentence}");
        await using var db = await OpenAsync();
        (await db.Set<Roster>().AnyAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_supervisor_in_the_file_is_taken_and_others_are_found()
    {
        await BringAsync("Theatres", Head + "A001,30/11/2026,LD,,,D001\nA002,30/11/2026,D,,,\n");
        await _coordinator.FollowAsync("Amira Okafor");
        _coordinator.Now.Main.ShouldContain("Helen Marchetti");
        _coordinator.Now.Main.ShouldNotContain("Nobody");
    }

    private async Task BringAsync(string team, string content)
    {
        await _coordinator.GoAsync("/rota/bring-in");
        var choice = _coordinator.Now.Page.QuerySelectorAll("label").First(label => label.TextContent.Contains(team, StringComparison.Ordinal)).GetAttribute("for")!;
        ((AngleSharp.Html.Dom.IHtmlInputElement)_coordinator.Now.Page.GetElementById(choice)!).IsChecked = true;
        await _coordinator.UploadAsync("rota.csv", Encoding.UTF8.GetBytes(content));
    }

    private async Task<PlatformDb> OpenAsync()
    {
        await using var platform = _site.Open(Actor.Anonymous);
        return _site.Open(Actor.Job("test", (await platform.Set<Employer>().SingleAsync()).Id));
    }
}
