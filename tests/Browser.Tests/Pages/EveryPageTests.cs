using Microsoft.Extensions.DependencyInjection;
using Preceptor.TestKit;
using Preceptor.Ui;
using Shouldly;
using Xunit;

namespace Preceptor.Browser.Tests.Pages;

/// <summary>Every page of the route table, as whoever may open it sees it, and again after its form was sent empty.</summary>
public sealed class EveryPageTests(Chromium chromium) : IAsyncLifetime
{
    private const string Officer = "officer@anyshire.example";
    private const string Administrator = "admin@preceptor.example";
    private const string Coordinator = "coordinator@anyshire.example";
    private const string Associate = "associate@anyshire.example";
    private const string Editor = "editor@anyshire.example";
    private const string Moderator = "second-editor@anyshire.example";
    private const string BoardLead = "board@anyshire.example";
    private const string Planner = "planner@anyshire.example";

    /// <summary>Who opens the pages that the recruitment and HR officer does not; nobody in particular where it is empty.</summary>
    private static readonly Dictionary<string, string> Openers = new(StringComparer.Ordinal)
    {
        ["account/log-in"] = "", ["account/forgotten"] = "", ["account/register"] = "", ["account/registration/{token}"] = "", ["registrations"] = Moderator, ["account/invitation/{token}"] = "", ["account/reset/{account}"] = "",
        ["mailbox"] = "", ["cookies"] = "", ["accessibility"] = "", ["errors/{code:int}"] = "", ["employers"] = Administrator, ["employers/add"] = Administrator,
        ["supervision/sessions/add"] = Coordinator, ["supervision/sessions/{session}"] = Coordinator, ["supervision/sessions/import"] = Coordinator,
        ["supervision/sessions/import/{file}"] = Coordinator, ["supervision/patterns/add"] = Coordinator, ["supervision/patterns/{pattern}"] = Coordinator,
        ["supervision/patterns/{pattern}/date"] = Coordinator, ["supervision/policies/adopt"] = BoardLead, ["supervision/policies/adoptions/{adoption}/end"] = BoardLead,
        ["rota/bring-in"] = Coordinator, ["rota/make"] = Coordinator, ["rota/runs/{run}"] = Coordinator, ["rota/mine"] = Associate,
        ["rota/rosters/{roster}"] = Coordinator, ["rota/rosters/{roster}/findings"] = Coordinator, ["rota/rosters/{roster}/publish"] = Coordinator,
        ["rota/rosters/{roster}/certificate"] = Coordinator, ["rota/rosters/{roster}/people/{person}"] = Coordinator,
        ["rota/rosters/{roster}/people/{person}/{date}"] = Coordinator,
        ["rota/shifts"] = Coordinator, ["rota/shifts/add"] = Coordinator, ["rota/shifts/{shift}/change"] = Coordinator,
        ["rota/demand"] = Coordinator, ["rota/demand/{demand}/change"] = Coordinator, ["rota/demand/{demand}/remove"] = Coordinator,
        ["rota/leave"] = Coordinator, ["rota/leave/add"] = Coordinator, ["rota/leave/{leave}/remove"] = Coordinator,
        ["learn/desk"] = Editor, ["learn/desk/add"] = Editor, ["learn/desk/{pageId}"] = Editor, ["learn/desk/{pageId}/withdraw"] = Editor, ["learn/desk/{pageId}/address"] = Editor,
        ["learn/desk/versions/{versionId}"] = Editor, ["learn/desk/versions/{versionId}/write"] = Editor, ["learn/desk/versions/{versionId}/approve"] = Editor,
        ["learn/desk/versions/{versionId}/send-back"] = Editor, ["learn/desk/versions/{versionId}/compare"] = Editor, ["learn/moderation"] = Moderator, ["learn/desk/insight"] = Editor,
        ["talking-points/moderation"] = Moderator, ["talking-points/moderation/{caseId}"] = Moderator, ["talking-points/moderation/figures"] = Moderator, ["talking-points/moderation/experts"] = Moderator, ["talking-points/messages/{message}/expert"] = Moderator,
        ["talking-points/safety"] = Administrator, ["talking-points/safety/assessment"] = Administrator,
        ["plan"] = Planner, ["plan/add"] = Planner, ["plan/how-wrong"] = Planner, ["plan/counts/{about}"] = Planner, ["plan/{plan}"] = Planner, ["plan/{plan}/document"] = Planner,
        ["plan/{plan}/steps/{step:int}"] = Planner, ["plan/{plan}/scenarios/add"] = Planner, ["plan/{plan}/scenarios/bring-in"] = Planner, ["plan/scenarios/{scenario}"] = Planner,
        ["plan/scenarios/{scenario}/compare"] = Planner, ["plan/scenarios/{scenario}/reach"] = Planner, ["plan/scenarios/{scenario}/monitor"] = Planner,
        ["rota/requests"] = Coordinator, ["rota/requests/add"] = Coordinator, ["rota/requests/{request}/withdraw"] = Coordinator,
    };

    /// <summary>Addresses that answer with a file or lead on.</summary>
    private static readonly string[] NotPages =
    [
        "account/log-out", "account/code", "account/provider", "account/provider/start", "account/provider/link", "account/data/file", "imports/template/{kind}", "clearance.csv", "clearance/imports/template", "supervision/sessions/import/template",
        "rota/bring-in/template", "rota/demand/template", "rota/demand/add", "rota/demand/import", "rota/make/check", "rota/rosters/{roster}/away", "rota/rosters/{roster}/cover", "rota/runs/{run}/problem", "rota/rosters/{roster}/certificate/file", "calendar/{token}",
        "learn/suggest", "learn/pages/{slug}/data", "learn/pages/{slug}/useful", "learn/desk/reviews.csv", "learn/desk/insight.csv", "plan/counts/{about}/template", "plan/scenarios/{scenario}/file", "learn/bookmarks/export/{format}", "learn/bookmarks/add", "learn/highlights/file", "learn/bookmarks/folders/{folder}/book",
        "talking-points/closed", "talking-points/messages/{message}/react", "talking-points/messages/{message}/answer", "talking-points/{discussion}/watch", "talking-points/moderation/decisions.csv",
    ];

    /// <summary>Forms whose answers may all be left out. What can be wrong with them is in <see cref="StateTests"/>.</summary>
    private static readonly string[] MayBeEmpty =
        ["account/reset/{account}", "account/sessions", "people/drafts/{draft}/teams", "people/drafts/{draft}/contact", "learn/interests", "learn/bookmarks/{bookmark}", "learn/highlights/{highlight}"];

    /// <summary>Pages that open with what is wrong, since that is what they are for.</summary>
    private static readonly string[] WrongFromTheStart = ["imports/{import}/lines/{line:int}"];

    private Served _served = null!;

    public async ValueTask InitializeAsync()
    {
        _served = await Served.WithAsync(chromium, "small-team");
        await _served.Site.DrawAsync(CancellationToken.None);
    }

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact]
    public async Task Every_page_holds_at_both_widths_and_when_its_form_is_sent_empty()
    {
        var any = await ValuesAsync();
        var drafts = await DraftsAsync(any["person"]);
        var inspection = new Inspection();
        foreach (var route in Routes.Of(_served.Site).Where(route => route is { Method: "GET", Handler: null } && !NotPages.Contains(route.Pattern)))
        {
            var values = drafts.TryGetValue(route.Pattern.Split('/')[0], out var draft) ? new Dictionary<string, string>(any, StringComparer.Ordinal) { ["draft"] = draft } : any;
            route.Parameters.ShouldAllBe(name => values.ContainsKey(name), $"{route} has a parameter without a value here");
            await using var window = await _served.OpenAsync(Openers.GetValueOrDefault(route.Pattern, Officer) is { Length: > 0 } who ? who : null);
            var response = await window.Page.GotoAsync(route.With(values));
            response!.Status.ShouldBe(route.Pattern == "errors/{code:int}" ? 404 : 200, route.ToString());
            new Uri(window.Page.Url).AbsolutePath.ShouldBe(route.With(values), route.ToString());
            await inspection.LookAsync(window, "/" + route.Pattern, WrongFromTheStart.Contains(route.Pattern));
            if (!MayBeEmpty.Contains(route.Pattern) && await window.Page.SendEmptyAsync())
            {
                await inspection.LookAsync(window, $"/{route.Pattern} sent empty", wrong: true);
            }
        }

        inspection.Faults.ShouldBeEmpty();
        inspection.Cookies.ShouldBeSubsetOf(_served.Site.Services.GetServices<SiteCookie>().Select(cookie => cookie.Name), "every cookie is on the page of cookies");
        LastCheck.ShouldTell(inspection);
        TestContext.Current.SendDiagnosticMessage($"{inspection.Pages} pages");
    }

    /// <summary>A value for every parameter of an address.</summary>
    private async Task<IReadOnlyDictionary<string, string>> ValuesAsync()
    {
        return new Dictionary<string, string>(await SecondEmployer.IdsAsync(_served.Site, "ZZ9"), StringComparer.Ordinal)
        {
            ["line"] = "2", ["code"] = "404", ["kind"] = "staff", ["token"] = "x", ["account"] = Guid.CreateVersion7().ToString(),
            ["slug"] = "anaesthesia-associate", ["topic"] = "supervision", ["type"] = "case-study", ["step"] = "1", ["field"] = "about", ["member"] = await OfficerIdAsync(), ["about"] = "actuals",
        };
    }

    private async Task<string> OfficerIdAsync()
    {
        await using var window = await _served.OpenAsync(Officer);
        await window.Page.GotoAsync("/account/profile");
        return (await window.Page.GetByText("See your page as other members see it").GetAttributeAsync("href"))!.Split('/')[^1];
    }

    /// <summary>A journey's answers up to its check page, by the first word of its address.</summary>
    private async Task<IReadOnlyDictionary<string, string>> DraftsAsync(string person)
    {
        await using var window = await _served.OpenAsync(Officer);
        await window.Page.AddUpToTheCheckAsync();
        var people = window.Page.Url.Split('/')[^2];
        await window.Page.RecordUpToTheCheckAsync(person);
        return new Dictionary<string, string>(StringComparer.Ordinal) { ["people"] = people, ["credentials"] = window.Page.Url.Split('/')[^2] };
    }
}
