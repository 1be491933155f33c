using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Walls;

/// <summary>What a browser is told about every address, and how often an address may be tried. Source: OWASP ASVS 5.0, V3 and V6.</summary>
public sealed class SecurityTests : IAsyncLifetime
{
    private static readonly Dictionary<string, string> AnyValue = new(StringComparer.Ordinal)
    {
        ["line"] = "2", ["code"] = "404", ["kind"] = "staff", ["token"] = "x", ["step"] = "1", ["slug"] = "physician-associate", ["topic"] = "supervision", ["type"] = "role", ["format"] = "json", ["about"] = "actuals", ["field"] = "about",
    };

    /// <summary>Headers of every answer, and what each must say.</summary>
    private static readonly Dictionary<string, string> Headers = new(StringComparer.Ordinal)
    {
        ["X-Content-Type-Options"] = "nosniff", ["X-Frame-Options"] = "DENY", ["Referrer-Policy"] = "same-origin", ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin", ["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    };

    private static readonly string[] Directives =
    [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
        "require-trusted-types-for 'script'", "trusted-types preceptor-worker",
    ];

    private Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Site.WithAsync("small-team");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [Trait("assures", "Nothing is loaded from elsewhere and nothing runs inline")]
    [InlineData(null)]
    [InlineData("officer")]
    [InlineData("coordinator")]
    [InlineData("editor")]
    public async Task Row_50_Every_address_says_what_the_browser_may_do_and_nothing_runs_inline(string? who)
    {
        var visitor = who is null ? _site.Visitor() : await _site.SignedInAsync(who);
        var tried = 0;
        foreach (var route in Routes.Of(_site).Where(route => route is { Method: "GET" }))
        {
            using var response = await visitor.Http.GetAsync(Address(route));
            Check(response, route.ToString());
            if (response.Content.Headers.ContentType?.MediaType == "text/html")
            {
                CheckMarkup(await response.Content.ReadAsStringAsync(), route.ToString());
            }

            tried++;
        }

        tried.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task Row_50_Files_faults_and_refused_forms_say_it_too()
    {
        var visitor = _site.Visitor();
        foreach (var path in new[] { "/app.js", "/app.css", "/no-such-page", "/people", "/errors/500" })
        {
            using var response = await visitor.Http.GetAsync(path);
            Check(response, path);
        }

        using var nothing = new FormUrlEncodedContent([]);
        using var refused = await visitor.Http.PostAsync("/account/log-in", nothing);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Check(refused, "a form without its token");
    }

    [Fact]
    public async Task Row_50_Over_HTTPS_a_browser_is_told_to_stay_there()
    {
        using var http = _site.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://preceptor.example") });
        using var response = await http.GetAsync("/account/log-in");
        response.Headers.GetValues("Strict-Transport-Security").ShouldBe(["max-age=63072000; includeSubDomains"]);
    }

    [Fact]
    [Trait("assures", "Secrets in links cannot be tried out")]
    public async Task Row_50_A_page_that_opens_by_a_secret_link_may_be_asked_for_only_so_often()
    {
        var visitor = _site.Visitor();
        string[] others = ["account/reset/{account}"];
        var routes = Routes.Of(_site).Where(route => route.Method == "GET" && (route.Parameters.Contains("token") || others.Contains(route.Pattern))).ToList();
        routes.Select(route => route.Pattern).ShouldContain("learn/preview/{token}");
        routes.Select(route => route.Pattern).ShouldContain("learn/shared/{token}");
        foreach (var route in routes)
        {
            for (var time = 0; time < 120; time++)
            {
                (await StatusAsync(visitor, Address(route))).ShouldNotBe(HttpStatusCode.TooManyRequests, route.ToString());
            }

            var seen = await visitor.GoAsync(Address(route));
            seen.Status.ShouldBe(HttpStatusCode.TooManyRequests, route.ToString());
            seen.Heading.ShouldBe("Too many people ask at once");
            seen.Response.Headers.RetryAfter!.ToString().ShouldBe("60");
        }

        (await StatusAsync(visitor, "/account/log-in")).ShouldBe(HttpStatusCode.OK, "other pages are not touched");
        _site.Clock.Advance(TimeSpan.FromMinutes(1));
        foreach (var route in routes)
        {
            (await StatusAsync(visitor, Address(route))).ShouldNotBe(HttpStatusCode.TooManyRequests, route.ToString());
        }
    }

    [Theory]
    [Trait("assures", "Nothing can be tried without end")]
    [InlineData("/account/log-in", "Password", "not-the-password", "There were too many attempts to log in. Wait 5 minutes, then try again")]
    [InlineData("/account/register", "Name", "Asha Rao", "There were too many registrations. Wait 5 minutes, then try again")]
    public async Task Row_50_Forms_that_anybody_may_send_count(string path, string field, string value, string refusal)
    {
        var visitor = _site.Visitor();
        for (var time = 0; time < 5; time++)
        {
            await visitor.GoAsync(path);
            (await visitor.SendAsync(("Email", "asha.rao@anyshire.nhs.uk"), (field, value))).Errors.ShouldNotContain(refusal);
        }

        await visitor.GoAsync(path);
        (await visitor.SendAsync(("Email", "asha.rao@anyshire.nhs.uk"), (field, value))).Errors.ShouldBe([refusal]);
    }

    private static async Task<HttpStatusCode> StatusAsync(Visitor visitor, string address)
    {
        using var response = await visitor.Http.GetAsync(address);
        return response.StatusCode;
    }

    private static void Check(HttpResponseMessage response, string where)
    {
        var policy = response.Headers.GetValues("Content-Security-Policy").Single().Split(';', StringSplitOptions.TrimEntries);
        Directives.ShouldAllBe(directive => policy.Contains(directive), where);
        policy.ShouldAllBe(directive => !directive.Contains("unsafe", StringComparison.OrdinalIgnoreCase) && !directive.Contains('*'), where);
        foreach (var (name, value) in Headers)
        {
            response.Headers.GetValues(name).ShouldBe([value], $"{name} of {where}");
        }

        response.Headers.Contains("Server").ShouldBeFalse(where);
        response.Headers.Contains("X-Powered-By").ShouldBeFalse(where);
    }

    private static void CheckMarkup(string html, string where)
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        page.QuerySelectorAll("script:not([src]), style, [style], base, iframe, object, embed").Select(element => element.OuterHtml).ShouldBeEmpty(where);
        page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(where);
        page.QuerySelectorAll("[href^='javascript:'], [src^='http:'], [src^='https:']").Select(element => element.OuterHtml).ShouldBeEmpty(where);
    }

    private static string Address(Route route) =>
        route.With(route.Parameters.ToDictionary(name => name, name => AnyValue.GetValueOrDefault(name, Guid.CreateVersion7().ToString())));
}
