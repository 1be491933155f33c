using System.Net;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Walls;

/// <summary>What holds for every address of the site, read from its own route table.</summary>
public sealed class EveryFormTests : IAsyncLifetime
{
    private static readonly Dictionary<string, string> AnyValue = new(StringComparer.Ordinal)
    {
        ["line"] = "2", ["code"] = "404", ["kind"] = "staff", ["token"] = "x", ["step"] = "1",
    };

    private Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Site.WithAsync("small-team");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    [Trait("assures", "No other site can change anything in your name")]
    public async Task A_change_without_the_forms_token_is_refused()
    {
        var officer = await _site.SignedInAsync("officer");
        foreach (var route in Routes.Of(_site).Where(route => route.Method == "POST" && !route.Pattern.StartsWith("errors", StringComparison.Ordinal)))
        {
            using var nothing = new FormUrlEncodedContent([]);
            using var response = await officer.Http.PostAsync(Address(route), nothing);
            response.StatusCode.ShouldBeOneOf([HttpStatusCode.BadRequest, HttpStatusCode.Forbidden], route.ToString());
        }
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_asked_to_log_in_or_may_see_it()
    {
        var stranger = _site.Visitor();
        string[] open = ["", "Index", "account/log-in", "account/log-out", "account/forgotten", "account/register", "account/registration/{token}", "account/invitation/{token}", "account/reset/{account}", "calendar/{token}", "mailbox", "errors/{code:int}", "cookies", "accessibility", "members/{member}",
            "learn", "learn/search", "learn/suggest", "learn/types/{type}", "learn/topics/{topic}", "learn/pages/{slug}", "learn/pages/{slug}/data", "learn/pages/{slug}/useful", "learn/preview/{token}", "learn/shared/{token}",
            "talking-points", "talking-points/{discussion}", "talking-points/messages/{message}/history", "talking-points/messages/{message}/report", "talking-points/reports/{token}",
            "talking-points/transparency", "talking-points/closed"];
        foreach (var route in Routes.Of(_site).Where(route => route.Method == "GET" && !open.Contains(route.Pattern)))
        {
            using var response = await stranger.Http.GetAsync(Address(route));
            response.StatusCode.ShouldBe(HttpStatusCode.Redirect, route.ToString());
            response.Headers.Location!.ToString().ShouldContain("/account/log-in", Case.Insensitive, route.ToString());
        }
    }

    [Fact]
    public async Task An_associate_may_open_only_their_own_pages()
    {
        var associate = await _site.SignedInAsync("associate");
        foreach (var path in new[] { "/people", "/people/add", "/teams", "/teams/add", "/sites/add", "/establishment", "/establishment/add", "/imports/start", "/imports/upload/staff", "/access", "/employers", "/employers/add" })
        {
            var seen = await associate.GoAsync(path);
            seen.Status.ShouldBe(HttpStatusCode.Forbidden, path);
            seen.Heading.ShouldBe("You may not open this page", path);
        }
    }

    [Fact]
    [Trait("assures", "Nothing is loaded from elsewhere and nothing runs inline")]
    public async Task Every_answer_carries_the_security_headers()
    {
        var visitor = _site.Visitor();
        foreach (var path in new[] { "/", "/account/log-in", "/no-such-page", "/people", "/app.css" })
        {
            using var response = await visitor.Http.GetAsync(path);
            var policy = response.Headers.GetValues("Content-Security-Policy").Single();
            policy.ShouldContain("default-src 'none'", Case.Sensitive, path);
            policy.ShouldNotContain("unsafe", Case.Insensitive, path);
            response.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff", path);
        }
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_is_not_found()
    {
        var seen = await _site.Visitor().GoAsync("/no-such-page");
        seen.Status.ShouldBe(HttpStatusCode.NotFound);
        seen.Heading.ShouldBe("Page not found");
    }

    [Fact]
    public async Task An_id_that_is_none_is_not_found()
    {
        var officer = await _site.SignedInAsync("officer");
        foreach (var path in new[] { "/people/1", "/teams/abc", "/establishment/..%2f", "/imports/0", "/access/%20" })
        {
            (await officer.GoAsync(path)).Status.ShouldBeOneOf([HttpStatusCode.NotFound, HttpStatusCode.BadRequest], path);
        }
    }

    private static string Address(Route route) =>
        route.With(route.Parameters.ToDictionary(name => name, name => AnyValue.GetValueOrDefault(name, Guid.CreateVersion7().ToString())));
}
