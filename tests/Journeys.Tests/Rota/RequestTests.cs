using System.Net;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Rota;

public sealed class RequestTests : IAsyncLifetime
{
    private Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Site.WithAsync("small-team");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task An_associate_sees_makes_and_withdraws_their_own()
    {
        var amira = await _site.SignedInAsync("associate");
        var seen = await amira.GoAsync("/rota/requests");
        (seen.Heading, seen.Rows().Count).ShouldBe(("My requests", 1));
        await amira.FollowAsync("Ask for a day");
        amira.Now.Has("select[name=Person]").ShouldBeFalse();
        (await amira.SendAsync(("Date.Day", "6"), ("Date.Month", "12"), ("Date.Year", "2026"))).Errors.ShouldBe(["6 December 2026 is past. Choose today or a later date", "Select off or on duty"]);
        (await amira.SendAsync(("Date.Day", "12"), ("Kind", "Off"))).Errors.ShouldBe(["There is a request for 12 December 2026 already. Withdraw it first to ask for something else"]);
        await amira.SendAsync(("Date.Day", "24"), ("Shift", "N"), ("Weight", "3"));
        amira.Now.Main.ShouldContain("The request for 24 December 2026 is in.");
        amira.Now.Rows().Last().ShouldStartWith("Thursday 24 December 2026 | Off | Night | Very important | Withdraw");
        await amira.FollowAsync("for 24 December 2026");
        amira.Now.Main.ShouldContain("Amira Okafor asks to be off on Thursday 24 December 2026 (Night).");
        await amira.PressAsync("Withdraw it");
        amira.Now.Main.ShouldContain("The request is withdrawn.");
        amira.Now.Main.ShouldNotContain("24 December");
    }

    [Fact]
    public async Task A_coordinator_sees_everybodys_and_asks_for_anybody()
    {
        var coordinator = await _site.SignedInAsync("coordinator");
        (await coordinator.GoAsync("/rota/requests")).Rows().Count.ShouldBe(6);
        await coordinator.FollowAsync("Add a request");
        var joel = coordinator.Now.Page.QuerySelectorAll("select[name=Person] option").First(option => option.TextContent.StartsWith("Joel", StringComparison.Ordinal)).GetAttribute("value")!;
        (await coordinator.SendAsync(("Kind", "On"), ("Date.Day", "24"), ("Date.Month", "12"), ("Date.Year", "2026"))).Errors.ShouldBe(["Select whose request it is"]);
        await coordinator.SendAsync(("Person", joel));
        coordinator.Now.Rows().ShouldContain(row => row.StartsWith("Thursday 24 December 2026 | Joel Adeyemi | On duty | Any shift | Important", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_asks_for_a_day_after_their_contract()
    {
        var coordinator = await _site.SignedInAsync("coordinator");
        await coordinator.GoAsync("/rota/requests/add");
        var callum = coordinator.Now.Page.QuerySelectorAll("select[name=Person] option").First(option => option.TextContent.StartsWith("Callum", StringComparison.Ordinal)).GetAttribute("value")!;
        (await coordinator.SendAsync(("Person", callum), ("Kind", "Off"), ("Date.Day", "24"), ("Date.Month", "12"), ("Date.Year", "2026"))).Errors
            .ShouldBe(["There is no associate's contract here on 24 December 2026. Choose another date"]);
    }

    [Fact]
    public async Task An_associate_neither_reads_nor_withdraws_anothers_nor_asks_in_their_name()
    {
        var coordinator = await _site.SignedInAsync("coordinator");
        await coordinator.GoAsync("/rota/requests");
        var theirs = coordinator.Now.LinkTo("the request of Tomasz Lindqvist");
        var amira = await _site.SignedInAsync("associate");
        (await amira.GoAsync(theirs)).Status.ShouldBe(HttpStatusCode.NotFound);
        await amira.GoAsync("/rota/requests/add");
        var token = amira.Now.Page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var withdrawal = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        (await amira.Http.PostAsync(theirs, withdrawal)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var tomasz = (await coordinator.GoAsync("/rota/requests/add")).Page.QuerySelectorAll("select[name=Person] option")
            .First(option => option.TextContent.StartsWith("Tomasz", StringComparison.Ordinal)).GetAttribute("value")!;
        using var forged = new FormUrlEncodedContent(
        [
            KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("Person", tomasz), KeyValuePair.Create("Kind", "Off"), KeyValuePair.Create("Weight", "1"),
            KeyValuePair.Create("Date.Day", "23"), KeyValuePair.Create("Date.Month", "12"), KeyValuePair.Create("Date.Year", "2026"),
        ]);
        await amira.Http.PostAsync("/rota/requests/add", forged);
        (await coordinator.GoAsync("/rota/requests")).Rows().Single(row => row.Contains("23 December 2026 |", StringComparison.Ordinal)).ShouldStartWith("Wednesday 23 December 2026 | Amira Okafor | Off");
    }

    [Fact]
    public async Task Other_trades_are_turned_away()
    {
        var officer = await _site.SignedInAsync("officer");
        foreach (var path in new[] { "/rota/requests", "/rota/requests/add", "/rota/requests/01900000-0000-7000-8000-000000000000/withdraw" })
        {
            (await officer.GoAsync(path)).Status.ShouldBe(HttpStatusCode.Forbidden, path);
        }
    }
}
