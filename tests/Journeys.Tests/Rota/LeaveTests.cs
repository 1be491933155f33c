using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Audit;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;
using Preceptor.Rota.Domain;
using Preceptor.TestKit;
using Shouldly;
using Xunit;
using Site = Preceptor.TestKit.Site;

namespace Preceptor.Journeys.Tests.Rota;

public sealed class LeaveTests : IAsyncLifetime
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
    public async Task Leave_is_listed_by_person_from_today_on()
    {
        var seen = await _coordinator.GoAsync("/rota/leave");
        seen.Rows().Select(row => row.Split(" | ")[0]).ShouldBe(["Joel Adeyemi", "Sunita Bellamy", "Amira Okafor", "Daniel Whitcombe"]);
        seen.Rows()[2].ShouldStartWith("Amira Okafor | Annual leave | 21 December 2026 | 27 December 2026 | None | Remove");
    }

    [Fact]
    public async Task Leave_is_added_and_removed_and_overlap_is_refused_with_the_days()
    {
        await _coordinator.GoAsync("/rota/leave/add");
        (await _coordinator.SendAsync(("First.Day", "31"), ("First.Month", "2"), ("First.Year", "2027"))).Errors.ShouldBe(
            ["Select who is on leave", "Select the kind of leave", "First day must be a real date"]);
        var amira = Person("Amira Okafor");
        await SendAsync(amira, "20", "21");
        _coordinator.Now.Errors.ShouldBe(["There is annual leave from 21 December 2026 to 27 December 2026 already. Choose other days, or remove that leave first"]);
        await SendAsync(amira, "28", "29");
        _coordinator.Now.Main.ShouldContain("Amira Okafor is on leave from 28 December 2026 to 29 December 2026.");
        await _coordinator.FollowAsync("Remove leave of Amira Okafor, 28 December 2026");
        _coordinator.Now.Main.ShouldContain("Study leave of Amira Okafor from 28 December 2026 to 29 December 2026.");
        await _coordinator.PressAsync("Remove it");
        _coordinator.Now.Main.ShouldContain("The leave is removed.");
        _coordinator.Now.Main.ShouldNotContain("28 December 2026");
        await using var db = await OpenAsync();
        (await db.Set<AuditEntry>().Where(line => line.Act.StartsWith("rota.leave")).OrderBy(line => line.Number).Select(line => line.Act).ToListAsync())
            .ShouldBe(["rota.leave-added", "rota.leave-removed"]);
    }

    [Fact]
    public async Task Only_associates_are_offered()
    {
        await _coordinator.GoAsync("/rota/leave/add");
        var offered = _coordinator.Now.Page.QuerySelectorAll("select[name=Person] option").Select(option => option.TextContent).ToList();
        offered.Count.ShouldBe(9);
        offered.ShouldNotContain(text => text.Contains("Marchetti", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Leave_over_a_published_duty_is_kept_and_says_which()
    {
        await PublishAsync("A001", new(2026, 12, 16));
        await _coordinator.GoAsync("/rota/leave/add");
        await SendAsync(Person("Amira Okafor"), "15", "16");
        _coordinator.Now.Main.ShouldContain("Amira Okafor is on leave from 15 December 2026 to 16 December 2026, over 1 published duty: change that rota.");
        _coordinator.Now.Main.ShouldContain("1 leave is over duties that are published.");
        _coordinator.Now.LinkTo("Long day on Wednesday 16 December").ShouldStartWith("/rota/rosters/");
    }

    private string Person(string name) => _coordinator.Now.Page.QuerySelectorAll("select[name=Person] option")
        .First(option => option.TextContent.StartsWith(name, StringComparison.Ordinal)).GetAttribute("value")!;

    private Task<Seen> SendAsync(string person, string first, string last) => _coordinator.SendAsync(
        ("Person", person), ("Kind", "Study"), ("First.Day", first), ("First.Month", "12"), ("First.Year", "2026"), ("Last.Day", last), ("Last.Month", "12"), ("Last.Year", "2026"));

    private async Task PublishAsync(string staffNumber, DateOnly date)
    {
        await using var db = await OpenAsync();
        var (employer, team) = (db.Actor.RequiredEmployer, await db.Set<Team>().FirstAsync(row => row.Name == "Theatres"));
        var person = await db.Set<Person>().SingleAsync(row => row.StaffNumber == staffNumber);
        var shift = await db.Set<ShiftType>().SingleAsync(row => row.Code == "LD");
        var roster = new Roster
        {
            EmployerId = employer, Id = Id.New<RosterId>(), TeamId = team.Id, StartsOn = date, EndsOn = date, Status = RosterStatus.Published, Origin = "made for a test",
            MadeAt = db.Now, PublishedAt = db.Now,
        };
        db.Add(roster);
        db.Add(new Assignment
        {
            EmployerId = employer, Id = Id.New<AssignmentId>(), RosterId = roster.Id, PersonId = person.Id, Date = date, ShiftCode = shift.Code, ShiftName = shift.Name,
            From = shift.FromOn(date), Until = shift.UntilOn(date), UnpaidBreak = shift.UnpaidBreak, SiteId = team.SiteId, Tags = [],
        });
        await db.SaveChangesAsync();
    }

    private async Task<PlatformDb> OpenAsync()
    {
        await using var platform = _site.Open(Actor.Anonymous);
        return _site.Open(Actor.Job("test", (await platform.Set<Employer>().SingleAsync()).Id));
    }
}
