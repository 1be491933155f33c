using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Time;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Credentials;

public sealed class ClearancePageTests : IAsyncLifetime
{
    private TestKit.Site _site = null!;
    private Visitor _officer = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestKit.Site.WithAsync("small-team", services => services.AddSingleton<IRosteredDuties, NightsOfSunita>());
        _officer = await _site.SignedInAsync("officer");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    [Trait("assures", "Nobody unregistered is cleared from 13 December 2026")]
    public async Task On_the_12th_of_December_2026_all_are_cleared_and_on_the_13th_one_is_not()
    {
        await ShowAsync("12", "12", "2026");
        _officer.Now.Heading.ShouldBe("Who is not cleared on 12 December 2026");
        _officer.Now.Main.ShouldContain("All 8 associates may practise on this day");
        _officer.Now.Main.ShouldContain("Cleared with conditions: not for theatre");
        await ShowAsync("13", "12", "2026");
        _officer.Now.Main.ShouldContain("1 associate of 8 may not practise on this day");
        Rows().ShouldHaveSingleItem().ShouldContain("Sunita Bellamy may not practise: there is no GMC registration on record. Until It is put right");
    }

    [Fact]
    public async Task Shifts_are_counted_that_touch_a_day_without_clearance()
    {
        // One night runs over midnight into the 13th, one begins on it; that of the 11th ends on the 12th.
        await ShowAsync("13", "12", "2026");
        Rows().Single().ShouldEndWith(" 2");
        await ShowAsync("14", "12", "2026");
        Rows().Single().ShouldEndWith(" 1");
    }

    [Fact]
    public async Task The_list_is_downloaded_for_a_spreadsheet()
    {
        await ShowAsync("17", "12", "2026");
        var csv = await _officer.Http.GetStringAsync(_officer.Now.LinkTo("Download this list"));
        var lines = csv.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldBe("Staff number,Name,Role,Not cleared on,Why,Until,Shifts affected");
        lines[1].ShouldStartWith("A007,Sunita Bellamy,Physician assistant,2026-12-17,");
        lines[2].ShouldBe("A003,Priya Hartley,Physician assistant in anaesthesia,2026-12-17,Priya Hartley's right to work ended on 16 December 2026.,,0");
        lines.Length.ShouldBe(3);
        (await _officer.GoAsync("/clearance.csv?on=tomorrow")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_day_that_is_none_is_refused_and_stays()
    {
        await ShowAsync("31", "2", "2026");
        _officer.Now.Errors.ShouldBe(["The day must be a real date"]);
        _officer.Now.Page.QuerySelector("input[name='Day.Day']")!.GetAttribute("value").ShouldBe("31");
    }

    [Fact]
    public async Task The_dashboard_says_who_lapses_soon()
    {
        var main = (await _officer.GoAsync("/")).Main;
        main.ShouldContain("Every associate is cleared today. 2 clearances lapse within 90 days.");
        main.ShouldContain("Sunita Bellamy: until 12 December 2026");
        main.ShouldContain("Priya Hartley: until 16 December 2026");
        (await (await _site.SignedInAsync("coordinator")).GoAsync("/")).Main.ShouldNotContain("Clearance to practise");
    }

    [Fact]
    public async Task A_persons_page_says_it_in_a_line_and_leads_to_the_credentials()
    {
        await _officer.GoAsync("/people?q=ferreira");
        await _officer.FollowAsync("Ferreira");
        _officer.Now.Main.ShouldContain("Cleared to practise. See the credentials of Callum Ferreira");
        await _officer.GoAsync("/people?q=bellamy");
        await _officer.FollowAsync("Bellamy");
        _officer.Now.Main.ShouldContain("Cleared to practise until 12 December 2026.");
        await _officer.FollowAsync("See the credentials");
        _officer.Now.Heading.ShouldBe("Sunita Bellamy, physician assistant Cleared to practise until 12 December 2026");
        _officer.Now.Main.ShouldContain("Sunita Bellamy may not practise: there is no GMC registration on record.");
        await _officer.SendAsync(("Day.Day", "13"), ("Day.Month", "12"), ("Day.Year", "2026"));
        _officer.Now.Heading.ShouldEndWith("Not cleared to practise");
    }

    [Fact]
    public async Task An_associate_may_not_see_it()
    {
        var associate = await _site.SignedInAsync("associate");
        foreach (var path in new[] { "/clearance", "/clearance.csv", "/clearance/imports/upload", "/clearance/imports/template" })
        {
            (await associate.GoAsync(path)).Status.ShouldBe(HttpStatusCode.Forbidden, path);
        }
    }

    private async Task ShowAsync(string day, string month, string year)
    {
        await _officer.GoAsync("/clearance");
        await _officer.SendAsync(("Day.Day", day), ("Day.Month", month), ("Day.Year", year));
    }

    private List<string> Rows() =>
        [.. _officer.Now.Page.QuerySelector("table")!.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    /// <summary>Published nights of one person, 8pm to 8am, on 11, 12 and 13 December.</summary>
    private sealed class NightsOfSunita(IStaff staff) : IRosteredDuties
    {
        public async Task<IReadOnlyList<RosteredDuty>> ForAsync(Actor actor, IReadOnlyCollection<PersonId> people, DateOnly from, DateOnly until, CancellationToken cancel)
        {
            var sunita = (await staff.PeopleAsync(actor, new(from, until), cancel)).Single(person => person.StaffNumber == "A007").Id;
            return
            [
                .. Enumerable.Range(11, 3).Select(day => new DateOnly(2026, 12, day))
                    .Select(day => new RosteredDuty(Id.New<RosterId>(), sunita, "Night", UkTime.At(day, new(20, 0)), UkTime.At(day.AddDays(1), new(8, 0))))
                    .Where(duty => people.Contains(duty.Person) && duty.From < UkTime.StartOf(until.AddDays(1)) && duty.Until > UkTime.StartOf(from) + Duration.Zero),
            ];
        }
    }
}
