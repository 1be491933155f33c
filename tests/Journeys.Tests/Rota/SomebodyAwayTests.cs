using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Extensions;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Time;
using Preceptor.People.Domain;
using Preceptor.Rota;
using Preceptor.Rota.Domain;
using Preceptor.Supervision.Domain;
using Preceptor.TestKit;
using Shouldly;
using Xunit;
using Site = Preceptor.TestKit.Site;

namespace Preceptor.Journeys.Tests.Rota;

/// <summary>Somebody rings in sick on the day before: the coordinator finds who can take over, and publishes it.</summary>
public sealed class SomebodyAwayTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _coordinator = null!;
    private string _board = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _board = await PublishedRoster.OfTheatresAsync(_site, TestContext.Current.CancellationToken);
        _coordinator = await _site.SignedInAsync("coordinator");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Others_take_over_within_every_rule_and_the_leave_is_recorded()
    {
        var (person, date, name) = await CoveredAsync();
        await _coordinator.GoAsync(_board);
        await _coordinator.FollowAsync("Somebody cannot come");
        _coordinator.Now.Heading.ShouldContain("Who cannot come?");
        await _coordinator.GoAsync($"{_board}/people/{person}/{date}");
        await _coordinator.FollowAsync($"{name} cannot come");
        _coordinator.Now.Text("option[selected]").ShouldContain(name);
        await _coordinator.SendAsync(Days(person, date, date));
        _coordinator.Now.Heading.ShouldContain($"{name} is away on");
        _coordinator.Now.Main.ShouldContain("This duty needs somebody:");
        _coordinator.Now.Main.ShouldContain("1. Ring ");
        _coordinator.Now.Main.ShouldContain("supervised by");
        _coordinator.Now.Main.ShouldContain("Why not somebody else?");

        await _coordinator.PressAsync("Make a draft with this");
        _coordinator.Now.Heading.ShouldContain($"Draft, the published rota with cover for {name}");
        _coordinator.Now.Main.ShouldContain("rostered minutes has a named supervisor, and everyone on duty is cleared.");
        await _coordinator.FollowAsync("Publish this rota");
        await _coordinator.PressAsync("Publish");
        _coordinator.Now.Heading.ShouldContain("rostered minutes has a named supervisor");
        (await _coordinator.GoAsync("/rota/leave")).Main.ShouldContain($"{name}");
        (await _coordinator.GoAsync("/rota/leave")).Main.ShouldContain("Sick leave");
        (await _coordinator.GoAsync($"{_board}/away")).Heading.ShouldContain("Replaced by a later rota");
        (await _coordinator.GoAsync(CoverOf(person, date))).Heading.ShouldContain("Replaced by a later rota");
    }

    [Fact]
    public async Task Nobody_has_to_take_over_and_what_comes_back_from_the_page_is_judged()
    {
        var (person, date, name) = await CoveredAsync();
        (await _coordinator.PressAsync("Make a draft with this", ("Change", Twice(_coordinator.Now)))).Errors.ShouldBe(["This change breaks rules that block"]);
        _coordinator.Now.Main.ShouldContain("1. Ring ");
        foreach (var spoilt in new[] { "", "[]", "{\"gets\":[{\"person\":\"nobody\",\"demand\":\"nothing\",\"supervision\":[]}],\"loses\":[]}" })
        {
            (await _coordinator.PressAsync("Make a draft with this", ("Change", spoilt))).Errors.Count.ShouldBe(1, spoilt);
        }

        await _coordinator.PressAsync($"Make a draft without {name}");
        _coordinator.Now.Heading.ShouldContain($"Draft, the published rota with cover for {name}");
        (await _coordinator.GoAsync($"{_coordinator.Now.Path}/people/{person}/{date}")).Main.ShouldContain("Off: sick leave");
    }

    [Fact]
    public async Task A_supervisor_who_is_called_away_is_made_up_for_and_a_whole_rota_has_nothing_to_mend()
    {
        (await _coordinator.GoAsync($"{_board}/cover")).Main.ShouldContain("No duty that is still to come breaks a rule that blocks.");
        await TakeASupervisorAwayAsync();
        await _coordinator.GoAsync(_board);
        var before = Blocking();
        before.ShouldBeGreaterThan(0);
        await _coordinator.FollowAsync("Find how to mend it");
        _coordinator.Now.Heading.ShouldContain("How to mend this rota");
        _coordinator.Now.Main.ShouldContain("a rule:");
        _coordinator.Now.Main.ShouldContain("now supervised by");
        await _coordinator.PressAsync("Make a draft with this");
        _coordinator.Now.Heading.ShouldContain("Draft, the published rota, mended");
        Blocking().ShouldBeLessThan(before);
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_the_field_and_others_see_nothing()
    {
        var away = $"{_board}/away";
        await _coordinator.GoAsync(away);
        (await _coordinator.SendAsync(("Person", ""), ("Kind", ""), ("First.Day", "31"), ("First.Month", "2"), ("First.Year", "2027"), ("Last.Day", ""), ("Last.Month", ""), ("Last.Year", ""))).Errors
            .ShouldBe(["Select who is away", "Select why they are away", "First day away must be a real date", "Enter the last day away"]);
        var person = (await OnDutyAsync())[0].Person;
        foreach (var (first, last, error) in new[]
        {
            ("2026-12-10", "2026-12-09", "The last day, 9 December 2026, is before the first, 10 December 2026"),
            ("2027-01-10", "2027-01-10", "First day away must be in this rota, from 30 November 2026 to 27 December 2026"),
            ("2026-12-20", "2027-01-10", "Last day away must be in this rota, which ends on 27 December 2026; look at the next rota after it"),
            ("2026-12-01", "2026-12-02", "Last day away must be today or later"),
        })
        {
            await _coordinator.GoAsync(away);
            (await _coordinator.SendAsync(Days(person, first, last))).Errors.ShouldBe([error]);
        }

        (await _coordinator.GoAsync($"{_board}/cover?person={person}&kind=Sick&first=2026-12-10&last=2026-12-09")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await _coordinator.GoAsync(CoverOf(Guid.NewGuid().ToString(), "2026-12-10"))).Path.ShouldBe(_board);
        var associate = await _site.SignedInAsync("associate");
        (await associate.GoAsync(away)).Status.ShouldBe(HttpStatusCode.Forbidden);
        await SecondEmployer.AddAsync(_site);
        var stranger = await _site.SignedInAsync("officer", "otherplace.example");
        (await stranger.GoAsync(away)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GoAsync($"{_board}/cover")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_engine_that_gives_no_answer_is_said_and_the_shift_can_still_be_kept_open()
    {
        var (person, date) = (await OnDutyAsync())[0];
        // The engine refuses to begin.
        _site.Services.GetRequiredService<RotaOptions>().Threads = 0;
        await _coordinator.GoAsync(CoverOf(person, date));
        _coordinator.Now.Main.ShouldContain("The search gave no answer");
        await _coordinator.PressAsync("Make a draft without");
        _coordinator.Now.Heading.ShouldContain("Draft");
    }

    /// <summary>Somebody on duty on Wednesday 9 December or later, with whom the page is open that says who could take over.</summary>
    private async Task<(string Person, string Date, string Name)> CoveredAsync()
    {
        foreach (var (person, date) in await OnDutyAsync())
        {
            await _coordinator.GoAsync(CoverOf(person, date));
            if (_coordinator.Now.Has("input[name=Change]") && _coordinator.Now.Main.Contains("1. Ring ", StringComparison.Ordinal))
            {
                return (person, date, _coordinator.Now.Heading[_coordinator.Now.Text("h1 span").Length..].Split(" is away")[0].Trim());
            }
        }

        throw new InvalidOperationException("Nobody on this rota can be covered.");
    }

    private async Task<IReadOnlyList<(string Person, string Date)>> OnDutyAsync()
    {
        await _coordinator.GoAsync(_board);
        return
        [
            .. from link in _coordinator.Now.Page.QuerySelectorAll("a.preceptor-board__cell--day")
               let words = link.GetAttribute("href")!.Split('/')
               where string.CompareOrdinal(words[^1], "2026-12-09") >= 0
               select (words[^2], words[^1]),
        ];
    }

    private string CoverOf(string person, string date) => $"{_board}/cover?person={person}&kind=Sick&first={date}&last={date}";

    /// <summary>"2 findings block this rota." at the top of a board.</summary>
    private int Blocking() => int.TryParse(_coordinator.Now.Text(".preceptor-verdict--must strong").Split(' ')[0], out var count) ? count : 0;

    /// <summary>A doctor does not come on a date, and another takes the session; the page is open that says whom that doctor supervises now.</summary>
    private async Task TakeASupervisorAwayAsync()
    {
        await using var platform = _site.Open(Actor.Anonymous);
        await using var db = _site.Open(Actor.Job("test", (await platform.Set<Employer>().SingleAsync()).Id));
        var patterns = await db.Set<Pattern>().ToListAsync();
        var ahead = NodaTime.Instant.FromUtc(2026, 12, 9, 0, 0);
        foreach (var (doctor, date) in (await db.Set<AssignedSupervision>().Where(span => span.From > ahead).OrderBy(span => span.From).ToListAsync()).Select(span => (span.SupervisorId, UkTime.DateOf(span.From))).Distinct())
        {
            var cancelled = new Cancellation { EmployerId = db.Actor.RequiredEmployer, Id = Id.New<CancellationId>(), SupervisorId = doctor, Date = date };
            var theirs = patterns.First(pattern => pattern.SupervisorId == doctor && pattern.Weekday == date.DayOfWeek.ToIsoDayOfWeek());
            var other = patterns.Where(pattern => pattern.SupervisorId != doctor && pattern.Specialty == theirs.Specialty).GroupBy(pattern => pattern.SupervisorId)
                .MinBy(each => each.Count(pattern => pattern.Weekday == theirs.Weekday))!.Key;
            var instead = new DatedSession { EmployerId = cancelled.EmployerId, Id = Id.New<SessionId>(), Date = date, Replaces = Replaces.Nothing };
            instead.Take(theirs.ToTerms() with { Supervisor = other });
            db.AddRange(cancelled, instead);
            await db.SaveChangesAsync();
            if ((await _coordinator.GoAsync($"{_board}/cover")).Main.Contains("now supervised by", StringComparison.Ordinal))
            {
                return;
            }

            db.RemoveRange(cancelled, instead);
            await db.SaveChangesAsync();
        }

        throw new InvalidOperationException("No doctor of this rota can be made up for by another.");
    }

    /// <summary>The way that the page offers first, with the duty given to the same person once more.</summary>
    private static string Twice(Seen page)
    {
        var change = JsonNode.Parse(page.Page.QuerySelector("input[name=Change]")!.GetAttribute("value")!)!;
        change["gets"]!.AsArray().Add(change["gets"]![0]!.DeepClone());
        return change.ToJsonString();
    }

    private static (string Name, string Value)[] Days(string person, string first, string last) =>
    [
        ("Person", person), ("Kind", "Sick"), ("First.Day", first[8..]), ("First.Month", first[5..7]), ("First.Year", first[..4]), ("Last.Day", last[8..]), ("Last.Month", last[5..7]), ("Last.Year", last[..4]),
    ];
}
