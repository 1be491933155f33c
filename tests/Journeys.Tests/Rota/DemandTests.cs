using System.Text;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Audit;
using Preceptor.People.Domain;
using Preceptor.Rota.Domain;
using Preceptor.TestKit;
using Shouldly;
using Xunit;
using Site = Preceptor.TestKit.Site;

namespace Preceptor.Journeys.Tests.Rota;

public sealed class DemandTests : IAsyncLifetime
{
    private const string Headings = "Date,Weekdays,Shift,Place,Roles,Marks,Minimum,Ideal,Maximum";

    private Site _site = null!;
    private Visitor _coordinator = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _coordinator = await _site.SignedInAsync("coordinator");
        await _coordinator.GoAsync("/rota/demand");
        await _coordinator.FollowAsync("Theatres");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_week_is_one_table_of_shifts_and_places_by_weekday()
    {
        var seen = _coordinator.Now;
        seen.Heading.ShouldBe("What Theatres needs");
        var longDay = seen.Page.QuerySelectorAll("tbody tr").First(row => row.TextContent.Contains("Long day", StringComparison.Ordinal));
        longDay.QuerySelectorAll("td a").Select(link => link.FirstChild!.TextContent).ShouldBe(["1", "1", "1", "1", "1", "0 to 1, 1 ideally"]);
        seen.Main.ShouldContain("Each week at least 10 duties, 16 ideally and 21 at most.");
        longDay.TextContent.ShouldContain("Main theatres");
        longDay.TextContent.ShouldContain("Anaesthesia associate");
        (await _coordinator.GoAsync("/rota/demand?team=01900000-0000-7000-8000-000000000000")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_weekly_line_is_added_changed_and_removed()
    {
        await _coordinator.FollowAsync("Add what is needed");
        (await _coordinator.SendAsync(("Shift", "N"), ("Marks", "?"), ("Minimum", "2"), ("Ideal", "1"))).Errors.ShouldBe(
            ["Give weekdays, or one date", "Select at least one role that may fill it", "‘?’ is not a mark. Use up to 30 letters, digits and hyphens, like theatre or asa3plus", "The ideal of 1 is below the minimum of 2"]);
        _coordinator.Now.Main.ShouldContain("Main theatres");
        await _coordinator.SendAsync(("Weekdays", "fr"), ("Weekdays", "sa"), ("Roles", "anaesthesia-associate"), ("Place", "main theatres"), ("Marks", "Theatre"), ("Minimum", "1"), ("Ideal", ""));
        _coordinator.Now.Main.ShouldContain("What Theatres needs is changed.");
        await _coordinator.FollowAsync("for Night, Main theatres, Friday and Saturday");
        _coordinator.Now.Page.QuerySelectorAll("input[name=Weekdays][checked]").Length.ShouldBe(2);
        await _coordinator.SendAsync(("Maximum", "2"));
        _coordinator.Now.Main.ShouldContain("1 to 2, 1 ideally for Night");
        await _coordinator.FollowAsync("for Night");
        await _coordinator.FollowAsync("Remove this line");
        _coordinator.Now.Main.ShouldContain("Each week, Friday and Saturday");
        await _coordinator.PressAsync("Remove it");
        _coordinator.Now.Main.ShouldContain("The line is removed.");
        _coordinator.Now.Main.ShouldNotContain("Night");
    }

    [Fact]
    public async Task A_second_line_for_the_same_shift_place_marks_and_day_is_refused()
    {
        await _coordinator.FollowAsync("Add what is needed");
        await _coordinator.SendAsync(("Shift", "LD"), ("Weekdays", "fr"), ("Roles", "anaesthesia-associate"), ("Place", "Main theatres"), ("Marks", "theatre"), ("Minimum", "1"));
        _coordinator.Now.Errors.ShouldBe(["There is a line for Long day, Main theatres and these marks on such a day already. Change that line, or give this one a mark of its own"]);
    }

    [Fact]
    public async Task A_date_has_a_line_of_its_own()
    {
        await _coordinator.FollowAsync("Add what is needed");
        (await _coordinator.SendAsync(("Shift", "LD"), ("Date", "25/12/2026"), ("Roles", "anaesthesia-associate"), ("Place", "Main theatres"), ("Marks", "theatre"), ("Minimum", "0")))
            .Errors.ShouldHaveSingleItem().ShouldStartWith("There is a line for Long day, Main theatres and these marks on such a day already.");
        await _coordinator.SendAsync(("Date", "24/12/2026"));
        _coordinator.Now.Rows().ShouldContain(row => row.StartsWith("24 December 2026", StringComparison.Ordinal) && row.EndsWith("Long day | Main theatres (theatre) | Anaesthesia associate | Nobody", StringComparison.Ordinal));
        var address = _coordinator.Now.Path;
        _site.Clock.Set(new(2026, 12, 25, 9, 0, 0, TimeSpan.Zero));
        await _coordinator.LogInAsync("coordinator@anyshire.example");
        (await _coordinator.GoAsync(address)).Main.ShouldNotContain("24 December 2026");
        _coordinator.Now.Main.ShouldContain("25 December 2026");
    }

    [Fact]
    public async Task A_file_takes_the_place_of_what_it_names_and_leaves_the_rest()
    {
        await _coordinator.FollowAsync("Bring in a file");
        await UploadAsync(",mo fr,LD,Main theatres,anaesthesia-associate,theatre,2,2,2", "24/12/2026,,LD,Main theatres,anaesthesia-associate,theatre,0,0,0", ",su,N,Main theatres,anaesthesia-associate,,1,,");
        _coordinator.Now.Main.ShouldContain("3 lines are in; 1 line that was here gave way to them.");
        var longDay = _coordinator.Now.Page.QuerySelectorAll("tbody tr").First(row => row.TextContent.Contains("Long day", StringComparison.Ordinal));
        longDay.QuerySelectorAll("td a").Select(link => link.FirstChild!.TextContent).ShouldBe(["2", "1", "1", "1", "2", "0 to 1, 1 ideally"]);
        _coordinator.Now.Main.ShouldContain("24 December 2026");
        _coordinator.Now.Main.ShouldContain("Surgical care practitioner");
        (await AuditAsync("rota.demand-brought-in")).ShouldHaveSingleItem().Detail.ShouldBe("added 3, changed 0, narrowed 1, removed 0");
    }

    [Fact]
    public async Task With_one_wrong_line_nothing_of_the_file_is_taken()
    {
        var before = await CountAsync();
        await _coordinator.FollowAsync("Bring in a file");
        await UploadAsync(",su,N,Main theatres,anaesthesia-associate,,1,,", ",xx,LD,,doctor,,1,,");
        _coordinator.Now.Errors.ShouldBe(["There are 2 problems in the file. Nothing was changed"]);
        _coordinator.Now.Main.ShouldContain("‘xx’ is not a weekday. Write weekdays like mo tu we, or Monday to Friday.");
        _coordinator.Now.Main.ShouldContain("‘doctor’ is not a role of associates");
        (await CountAsync()).ShouldBe(before);
        (await _coordinator.SendAsync()).Errors.ShouldBe(["Select a file"]);
    }

    [Fact]
    public async Task The_template_has_the_columns_that_a_file_needs()
    {
        using var response = await _coordinator.Http.GetAsync("/rota/demand/template");
        (await response.Content.ReadAsStringAsync()).ShouldBe("Date,Weekdays,Shift,Site,Place,Roles,Marks,Minimum,Ideal,Maximum\r\n");
    }

    private Task<Seen> UploadAsync(params string[] lines) => _coordinator.UploadAsync("demand.csv", Encoding.UTF8.GetBytes(string.Join('\n', lines.Prepend(Headings))));

    private async Task<int> CountAsync()
    {
        await using var db = _site.Open(Actor.Job("test", await EmployerAsync()));
        return await db.Set<Demand>().CountAsync();
    }

    private async Task<IReadOnlyList<AuditEntry>> AuditAsync(string act)
    {
        await using var db = _site.Open(Actor.Job("test", await EmployerAsync()));
        return await db.Set<AuditEntry>().Where(line => line.Act == act).ToListAsync();
    }

    private async Task<Preceptor.Kernel.EmployerId> EmployerAsync()
    {
        await using var platform = _site.Open(Actor.Anonymous);
        return (await platform.Set<Employer>().SingleAsync()).Id;
    }
}
