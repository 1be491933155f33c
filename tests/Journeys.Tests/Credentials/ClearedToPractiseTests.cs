using System.Text;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Credentials;

/// <summary>The walk of docs/journeys/cleared-to-practise.md: one registration, seen on the person's page, on a date of one's choice, and in the rota.</summary>
public sealed class ClearedToPractiseTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _officer = null!;
    private Visitor _coordinator = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _officer = await _site.SignedInAsync("officer");
        _coordinator = await _site.SignedInAsync("coordinator");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    [Trait("assures", "Credentials and rota are one: what is recorded changes the rota at once")]
    public async Task A_missing_registration_shows_in_the_rota_before_it_bites_and_is_gone_when_it_is_recorded()
    {
        var rota = await BringInTheNightIntoThe13thAsync();
        _coordinator.Now.Main.ShouldContain("Sunita Bellamy is not cleared to practise from midnight to 8am on Sunday 13 December");
        (await _officer.GoAsync("/clearance?on.Day=13&on.Month=12&on.Year=2026")).Main.ShouldContain("Sunita Bellamy");

        await RecordTheRegistrationAsync();
        _officer.Now.Heading.ShouldContain("Cleared to practise");
        (await _coordinator.GoAsync(rota)).Main.ShouldNotContain("is not cleared to practise");
    }

    private async Task<string> BringInTheNightIntoThe13thAsync()
    {
        await _coordinator.GoAsync("/rota/bring-in");
        var choice = _coordinator.Now.Page.QuerySelectorAll("label").First(label => label.TextContent.Contains("General surgery", StringComparison.Ordinal)).GetAttribute("for")!;
        ((AngleSharp.Html.Dom.IHtmlInputElement)_coordinator.Now.Page.GetElementById(choice)!).IsChecked = true;
        await _coordinator.UploadAsync("rota.csv", Encoding.UTF8.GetBytes("Staff number,Date,Shift\nA007,12/12/2026,N\n"));
        return _coordinator.Now.Path;
    }

    private async Task RecordTheRegistrationAsync()
    {
        await _officer.GoAsync("/people?q=bellamy");
        await _officer.GoAsync(_officer.Now.Page.QuerySelector("tbody a")!.GetAttribute("href")!);
        await _officer.FollowAsync("See the credentials");
        await _officer.FollowAsync("Record a check");
        await _officer.SendAsync(("Kind", "registration"));
        await _officer.SendAsync(
            ("What", "GMC"), ("Number", "A1000007"), ("Status", "registered"), ("From.Day", "1"), ("From.Month", "12"), ("From.Year", "2026"),
            ("CheckedOn.Day", "7"), ("CheckedOn.Month", "12"), ("CheckedOn.Year", "2026"));
        await _officer.PressAsync("Put on record");
    }
}
