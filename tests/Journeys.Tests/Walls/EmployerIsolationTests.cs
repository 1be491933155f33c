using System.Net;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Walls;

/// <summary>Another employer's officer, with every trade, gets "not found" for each of this employer's addresses.</summary>
public sealed class EmployerIsolationTests : IAsyncLifetime
{
    private const string FirstEmployer = "ZZ9";
    private const string FirstCanary = "Anyshire";

    /// <summary>Route values that are not an employer's records, with a value to try, and why another employer's is no matter.</summary>
    private static readonly Dictionary<string, string> NotOwned = new(StringComparer.Ordinal)
    {
        ["line"] = "2", // a line of an import that is itself looked up first
        ["code"] = "404", // a status
        ["kind"] = "staff", // a word
        ["token"] = "no-such-token", // a secret that works for whoever holds it
        ["account"] = "01900000-0000-7000-8000-000000000000", // needs the mailed token too
        ["member"] = "01900000-0000-7000-8000-000000000000", // members of all employers see each other as each allows
        ["field"] = "region", // a word
        ["draft"] = "01900000-0000-7000-8000-000000000001", // replaced by a real one below
        ["slug"] = "physician-associate", // the hub's pages are for everybody
        ["topic"] = "supervision", // as are its topics
        ["type"] = "role", // a word
        ["format"] = "json", // a word
        ["step"] = "1", // a number of a plan that is itself looked up first
        ["about"] = "actuals", // a word
        ["page"] = "/", // the route value of Razor Pages itself
    };

    private Site _site = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        await SecondEmployer.AddAsync(_site);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    [Trait("assures", "Another employer's records are not found")]
    public async Task Every_route_has_a_fixture()
    {
        var known = (await SecondEmployer.IdsAsync(_site, FirstEmployer)).Keys.Concat(NotOwned.Keys).ToHashSet();
        var unknown = Routes.Of(_site).SelectMany(route => route.Parameters.Where(name => !known.Contains(name)).Select(name => $"{route}: {name}"));
        unknown.ShouldBeEmpty("Add an id of this kind to SecondEmployer.IdsAsync, or to NotOwned with the reason");
    }

    [Fact]
    [Trait("assures", "Another employer's records are not found")]
    public async Task Another_employers_records_are_not_found()
    {
        var owned = await SecondEmployer.IdsAsync(_site, FirstEmployer);
        var foreigner = _site.Visitor();
        await foreigner.LogInAsync(SecondEmployer.Officer);
        var token = await TokenAsync(foreigner);
        var values = owned.Concat(NotOwned.Where(pair => !owned.ContainsKey(pair.Key))).ToDictionary();
        var random = values.ToDictionary(pair => pair.Key, pair => owned.ContainsKey(pair.Key) ? Guid.CreateVersion7().ToString() : pair.Value);
        var tried = 0;
        foreach (var route in Routes.Of(_site).Where(route => route.Parameters.Any(owned.ContainsKey)))
        {
            var (foreign, missing) = (await AskAsync(foreigner, route, values, token), await AskAsync(foreigner, route, random, token));
            foreign.Status.ShouldBe(HttpStatusCode.NotFound, route.ToString());
            missing.Status.ShouldBe(HttpStatusCode.NotFound, route.ToString());
            foreign.Body.ShouldBe(missing.Body, $"{route} tells a foreign record from one that is not there");
            tried++;
        }

        tried.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task The_same_routes_open_for_their_own_employer()
    {
        var owned = await SecondEmployer.IdsAsync(_site, "ZZ8");
        var officer = _site.Visitor();
        await officer.LogInAsync(SecondEmployer.Officer);
        foreach (var route in Routes.Of(_site).Where(route => route is { Method: "GET" } && route.Parameters.Count > 0 && route.Parameters.All(name => owned.ContainsKey(name) || name == "line")))
        {
            var seen = await officer.GoAsync(route.With(owned.Concat(NotOwned).ToDictionary()));
            // Inviting is for those who cannot log in yet, so every page of a person opens.
            seen.Status.ShouldBe(HttpStatusCode.OK, route.ToString());
        }
    }

    [Fact]
    [Trait("assures", "Another employer's records are not found")]
    public async Task No_list_or_search_shows_another_employers_records()
    {
        var foreigner = _site.Visitor();
        await foreigner.LogInAsync(SecondEmployer.Officer);
        foreach (var route in Routes.Of(_site).Where(route => route is { Method: "GET", Parameters.Count: 0 } && route.Pattern != "mailbox"))
        {
            var seen = await foreigner.GoAsync(route.With(NotOwned));
            seen.Page.DocumentElement.OuterHtml.ShouldNotContain(FirstCanary, Case.Insensitive, route.ToString());
        }

        (await foreigner.GoAsync("/people?q=Amira")).Main.ShouldContain("Nobody matches");
    }

    private static async Task<string> TokenAsync(Visitor visitor) =>
        (await visitor.GoAsync("/account")).Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static async Task<(HttpStatusCode Status, string Body)> AskAsync(Visitor visitor, Route route, IReadOnlyDictionary<string, string> values, string token)
    {
        using var request = new HttpRequestMessage(new HttpMethod(route.Method), route.With(values));
        if (route.Method == "POST")
        {
            request.Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        }

        using var response = await visitor.Http.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, System.Text.RegularExpressions.Regex.Replace(body, "value=\"[^\"]{100,}\"", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
    }
}
