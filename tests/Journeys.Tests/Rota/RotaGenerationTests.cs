using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.CertificateChecker;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Mail;
using Preceptor.People.Domain;
using Preceptor.Rota.Jobs;
using Preceptor.TestKit;
using Shouldly;
using Xunit;
using Site = Preceptor.TestKit.Site;

namespace Preceptor.Journeys.Tests.Rota;

/// <summary>The coordinator's walk of docs/journeys/rota-generation.md, with the real engine as a process of its own.</summary>
public sealed class RotaGenerationTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _coordinator = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _coordinator = await _site.SignedInAsync("coordinator");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    [Trait("assures", "Every rostered minute has a named supervisor, and a separate program proves it")]
    public async Task A_rota_is_made_reviewed_changed_by_hand_published_and_proven()
    {
        await MakeAsync("Theatres");
        _coordinator.Now.Heading.ShouldContain("The rota is made");
        await _coordinator.FollowAsync("Look at the rota");
        var board = _coordinator.Now.Path;
        _coordinator.Now.Main.ShouldContain("rostered minutes has a named supervisor, and everyone on duty is cleared.");

        await ChangeADutyAsync(board);
        await _coordinator.GoAsync(board);
        await _coordinator.FollowAsync("Publish this rota");
        await _coordinator.PressAsync("Publish");
        _coordinator.Now.Heading.ShouldContain("rostered minutes has a named supervisor");

        var file = await _coordinator.Http.GetByteArrayAsync($"{board}/certificate/file");
        var verdict = Checker.Check(file, null);
        verdict.Valid.ShouldBeTrue(string.Join("; ", verdict.Problems));
        verdict.Minutes.ShouldBeGreaterThan(20_000);
        await MailAndCalendarAsync();
    }

    [Fact]
    public async Task What_goes_in_is_counted_and_its_problems_are_named_before_anything_is_made()
    {
        await AskAsync("General surgery");
        _coordinator.Now.Heading.ShouldContain("What goes in");
        _coordinator.Now.Main.ShouldContain("Sunita Bellamy is not cleared to practise on 15 days of these; no duty is given then.");
        await _coordinator.GoAsync("/rota/make");
        (await _coordinator.SendAsync(("Team", ""), ("StartsOn.Day", "31"), ("StartsOn.Month", "2"), ("StartsOn.Year", "2027"))).Errors
            .ShouldBe(["Select a team", "First day must be a real date"]);
    }

    [Fact]
    public async Task A_published_rota_shows_what_has_changed_since()
    {
        await MakeAsync("Theatres");
        await _coordinator.FollowAsync("Look at the rota");
        var board = _coordinator.Now.Path;
        await _coordinator.GoAsync($"{board}/publish");
        await _coordinator.PressAsync("Publish");

        await using (var db = await OpenAsync())
        {
            var amira = await db.Set<Person>().SingleAsync(person => person.StaffNumber == "A001");
            amira.EndsOn = new(2026, 12, 9);
            await db.SaveChangesAsync();
        }

        await _coordinator.GoAsync(board);
        _coordinator.Now.Main.ShouldContain("Amira Okafor is not cleared to practise");
        (await _coordinator.GoAsync("/")).Main.ShouldContain("1 published rota breaks a rule by what is known today.");
        (await _coordinator.GoAsync($"{board}/certificate")).Main.ShouldContain("Things have changed since");
    }

    [Fact]
    public async Task A_draft_is_for_those_who_plan()
    {
        await MakeAsync("Theatres");
        await _coordinator.FollowAsync("Look at the rota");
        var associate = await _site.SignedInAsync("associate");
        (await associate.GoAsync(_coordinator.Now.Path)).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    private async Task AskAsync(string team)
    {
        await _coordinator.GoAsync("/rota/make");
        var choice = _coordinator.Now.Page.QuerySelectorAll("label").First(label => label.TextContent.Contains(team, StringComparison.Ordinal)).GetAttribute("for")!;
        var value = _coordinator.Now.Page.GetElementById(choice)!.GetAttribute("value")!;
        await _coordinator.SendAsync(("Team", value), ("StartsOn.Day", "30"), ("StartsOn.Month", "11"), ("StartsOn.Year", "2026"), ("Weeks", "4"));
    }

    private async Task MakeAsync(string team)
    {
        await AskAsync(team);
        await _coordinator.PressAsync("Make the rota", ("Seconds", "10"));
        _coordinator.Now.Heading.ShouldContain("Waiting for the engine");
        await _site.Services.GetRequiredService<EngineWorker>().WorkAsync(TestContext.Current.CancellationToken);
        await _coordinator.GoAsync(_coordinator.Now.Path);
    }

    private async Task ChangeADutyAsync(string board)
    {
        await _coordinator.GoAsync(board);
        var cell = _coordinator.Now.Page.QuerySelectorAll("a.preceptor-board__cell--day").First().GetAttribute("href")!;
        await _coordinator.GoAsync(cell);
        await _coordinator.PressAsync("Save", ("Line", "off"));
        _coordinator.Now.Main.ShouldContain("is off on");
        await _coordinator.GoAsync(cell);
        var fits = _coordinator.Now.Page.QuerySelectorAll("input[name=Line]").First(input => input.ParentElement!.TextContent.Contains("Fits", StringComparison.Ordinal));
        await _coordinator.PressAsync("Save", ("Line", fits.GetAttribute("value")!));
        _coordinator.Now.Main.ShouldContain("is on duty on");
    }

    private async Task MailAndCalendarAsync()
    {
        await using var db = await OpenAsync();
        var mail = await db.Set<OutboxMail>().ToListAsync();
        mail.ShouldContain(message => message.To == "amira.okafor@anyshire.example" && message.Text.Contains("Supervised by", StringComparison.Ordinal));
        mail.ShouldContain(message => message.To == "helen.marchetti@anyshire.example" && message.Text.Contains("You are the named supervisor for", StringComparison.Ordinal));

        var associate = await _site.SignedInAsync("associate");
        (await associate.GoAsync("/rota/mine")).Main.ShouldContain("supervises you from");
        await associate.PressAsync("Put my rota into my calendar");
        var address = new Uri(associate.Now.LinkTo("/calendar/")).AbsolutePath;
        var calendar = Encoding.UTF8.GetString(await _site.Visitor().Http.GetByteArrayAsync(address));
        calendar.ShouldStartWith("BEGIN:VCALENDAR");
        calendar.Split("BEGIN:VEVENT").Length.ShouldBeGreaterThan(5);
        (await _site.Visitor().GoAsync(address[..^1] + "x")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    private async Task<PlatformDb> OpenAsync()
    {
        await using var platform = _site.Open(Actor.Anonymous);
        return _site.Open(Actor.Job("test", (await platform.Set<Employer>().SingleAsync()).Id));
    }
}
