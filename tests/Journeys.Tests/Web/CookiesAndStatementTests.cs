using System.Net;
using Preceptor.Journeys.Tests.Rota;
using Preceptor.Kernel.Time;
using Preceptor.Kernel.Worlds;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Web;

/// <summary>What the site says of itself: which cookies it needs, and how accessible it is.</summary>
public sealed class CookiesAndStatementTests : IAsyncLifetime
{
    private Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Site.WithAsync("small-team");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    [Trait("assures", "The site sets no cookie but those that it lists")]
    public async Task Row_49_A_whole_visit_leaves_no_cookie_but_those_that_the_page_lists_and_asks_for_no_consent()
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
        using var http = new HttpClient(handler) { BaseAddress = _site.Serve() };
        var visitor = new Visitor(http);
        await visitor.LogInAsync("officer@anyshire.example");
        foreach (var path in (string[])["/", "/learn", "/learn/search?q=supervision", "/learn/pages/supervise-every-minute", "/learn/bookmarks", "/talking-points", "/account", "/account/passkeys", "/people", "/accessibility"])
        {
            var seen = await visitor.GoAsync(path);
            seen.Status.ShouldBe(HttpStatusCode.OK, path);
            seen.Has("[class*=cookie-banner]").ShouldBeFalse(path);
        }

        await visitor.GoAsync("/cookies");
        await visitor.PressAsync("Do not count what I read", ("count", "no"));
        var listed = visitor.Now.Rows().Select(row => row.Split(" | ")[0]).ToList();
        var left = handler.CookieContainer.GetAllCookies().Select(cookie => cookie.Name).ToList();
        left.ShouldContain("preceptor", "the log-in");
        left.ShouldContain("preceptor-uncounted", "the objection");
        left.ShouldBeSubsetOf(listed);
    }

    [Fact]
    public async Task Row_49_The_statement_shows_the_last_check_of_every_page()
    {
        var check = (await ReferenceTable.ReadAsync("accessibility-check.csv"))[0];
        var statement = (await _site.Visitor().GoAsync("/accessibility")).Main;
        statement.ShouldContain($"axe-core {check[1]}");
        statement.ShouldContain($"{check[2]} pages");
        statement.ShouldContain("What is not accessible");
        statement.ShouldContain(UkWords.Date(ReferenceTable.Date(check[0])!.Value));
    }
}
