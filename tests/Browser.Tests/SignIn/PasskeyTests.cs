using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Preceptor.Browser.Tests.Pages;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.People;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Browser.Tests.SignIn;

/// <summary>Passkeys, with a device that the browser plays itself.</summary>
public sealed class PasskeyTests(Chromium chromium) : IAsyncLifetime
{
    private const string Officer = "officer@anyshire.example";
    private const string Planner = "planner@anyshire.example";
    private const string Refused = "You are not logged in with a passkey. Try again, or log in with your email address and password";

    private Served _served = null!;
    private Window _window = null!;
    private Device _device = null!;

    private IPage Page => _window.Page;

    public async ValueTask InitializeAsync()
    {
        _served = await Served.WithAsync(chromium, "small-team", services => services.AddSingleton(new PeopleOptions { SecureCookies = false, TwoStepTrades = [Trades.HrOfficer] }));
        _window = await _served.OpenNamedAsync();
        _device = await Device.PlugInAsync(Page);
    }

    public async ValueTask DisposeAsync()
    {
        await _window.DisposeAsync();
        await _served.DisposeAsync();
    }

    [Fact]
    [Trait("assures", "A passkey logs its owner in, as both steps, and nobody else")]
    public async Task Row_14_A_passkey_is_added_logs_in_as_both_steps_and_is_removed()
    {
        var inspection = new Inspection();
        await LogInAsync(Officer, "Log in with two steps");
        await Page.GotoAsync("/account/passkeys");
        await inspection.LookAsync(_window, "passkeys: none");
        await AddAsync("work laptop");
        await inspection.LookAsync(_window, "passkeys: one");
        (await _device.PasskeysAsync()).Count.ShouldBe(1);
        await Page.GotoAsync("/people");
        await Page.WaitForHeadingAsync("People");
        await LogOutAsync();
        await inspection.LookAsync(_window, "log in with a passkey");
        await Page.GotoAsync("/people");
        await Page.SubmitAsync("Log in with a passkey", "People");
        await LogOutAsync();
        await LogInAsync(Officer, "Log in with two steps");
        await Page.GotoAsync("/account/passkeys");
        (await Page.Locator("tbody").InnerTextAsync()).ShouldContain("7 December 2026 at 9am");
        await Page.SubmitAsync("Remove", "Passkeys");
        (await Page.GetByRole(AriaRole.Main).InnerTextAsync()).ShouldContain("The passkey “work laptop” is removed.");
        await LogOutAsync();
        await RefusedAsync(Refused);
        await inspection.LookAsync(_window, "log in with a removed passkey", wrong: true);
        await Page.GotoAsync("/mailbox");
        var letters = await Page.GetByRole(AriaRole.Main).InnerTextAsync();
        letters.ShouldContain("The passkey “work laptop” was added to your account");
        letters.ShouldContain("A passkey was removed from your Preceptor account");
        inspection.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Row_14_Several_passkeys_each_with_a_name_and_one_of_each_device()
    {
        await LogInAsync(Planner, "Dashboard");
        await Page.GotoAsync("/account/passkeys");
        await Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Page.WaitForErrorsAsync();
        (await ErrorsAsync()).ShouldContain("Give the passkey a name by which you will know it");
        await AddAsync("laptop");
        await TryAddAsync("the same laptop");
        (await ErrorsAsync()).ShouldContain("your device holds one for this account already");
        await _device.UnplugAsync();
        _device = await Device.PlugInAsync(Page);
        await AddAsync("phone");
        (await Page.Locator("tbody tr").CountAsync()).ShouldBe(2);
    }

    [Fact]
    [Trait("assures", "A passkey logs its owner in, as both steps, and nobody else")]
    public async Task Row_14_An_answer_works_once_and_only_for_its_owner()
    {
        await LogInAsync(Planner, "Dashboard");
        await Page.GotoAsync("/account/passkeys");
        await AddAsync("laptop");
        await LogOutAsync();
        var (form, cookies) = await CaughtAsync();
        var tampered = JsonNode.Parse(form["Credential"])!;
        tampered["response"]!["userHandle"] = await AnothersHandleAsync();
        (await SendAsync(new(form, StringComparer.Ordinal) { ["Credential"] = tampered.ToJsonString() }, cookies)).ShouldBe(HttpStatusCode.OK);
        tampered = JsonNode.Parse(form["Credential"])!;
        tampered["response"]!["signature"] = tampered["response"]!["userHandle"]!.GetValue<string>();
        (await SendAsync(new(form, StringComparer.Ordinal) { ["Credential"] = tampered.ToJsonString() }, cookies)).ShouldBe(HttpStatusCode.OK);
        (await SendAsync(form, [.. cookies.Where(cookie => cookie.Name != "preceptor-passkey")])).ShouldBe(HttpStatusCode.OK);
        await Page.GotoAsync("/account/log-in");
        (form, cookies) = await CaughtAsync(arrives: true);
        await Page.WaitForHeadingAsync("Dashboard");
        (await SendAsync(form, cookies)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Row_14_An_answer_from_another_origin_or_too_late_or_without_the_owner_is_refused()
    {
        await LogInAsync(Planner, "Dashboard");
        await Page.GotoAsync("/account/passkeys");
        await AddAsync("laptop");
        await LogOutAsync();
        var options = _served.Site.Services.GetRequiredService<SiteOptions>();
        var own = options.BaseUrl;
        // The site is elsewhere as far as it knows, so the browser's own origin is another one.
        options.BaseUrl = "http://localhost:9";
        await RefusedAsync(Refused);
        options.BaseUrl = own;
        await _device.KnowsOwnerAsync(false);
        await RefusedAsync(Refused);
        await _device.KnowsOwnerAsync(true);
        var (form, cookies) = await CaughtAsync();
        _served.Site.Clock.Advance(TimeSpan.FromMinutes(6));
        (await SendAsync(form, cookies)).ShouldBe(HttpStatusCode.OK);
        await Page.GotoAsync("/account/log-in");
        await Page.SubmitAsync("Log in with a passkey", "Dashboard");
    }

    [Fact]
    public async Task Row_14_Long_after_the_log_in_nothing_is_changed()
    {
        await LogInAsync(Planner, "Dashboard");
        await Page.GotoAsync("/account/passkeys");
        await AddAsync("laptop");
        _served.Site.Clock.Advance(TimeSpan.FromMinutes(16));
        await TryAddAsync("phone");
        (await ErrorsAsync()).ShouldContain("It is more than 15 minutes since you logged in.");
        (await Page.GetByRole(AriaRole.Main).InnerTextAsync()).ShouldContain("Log in again first");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Log in again" }).ClickAsync();
        await Page.SubmitAsync("Log in with a passkey", "Passkeys");
        await Page.SubmitAsync("Remove", "Passkeys");
        (await Page.GetByRole(AriaRole.Main).InnerTextAsync()).ShouldContain("is removed.");
    }

    [Fact]
    public async Task Row_14_Without_script_there_is_no_button_and_the_password_does()
    {
        await using var window = await _served.OpenAsync(script: false);
        await window.Page.GotoAsync("/account/log-in");
        (await window.Page.GetByRole(AriaRole.Button, new() { Name = "Log in with a passkey" }).CountAsync()).ShouldBe(0);
        await window.Page.EnterAsync("Email address", Planner);
        await window.Page.EnterAsync("Password", Visitor.Password);
        await window.Page.SubmitAsync("Log in", "Dashboard");
    }

    private async Task LogInAsync(string email, string heading)
    {
        await Page.GotoAsync("/account/log-in");
        await Page.EnterAsync("Email address", email);
        await Page.EnterAsync("Password", Visitor.Password);
        await Page.SubmitAsync("Log in", heading);
    }

    private async Task LogOutAsync()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Log out" }).ClickAsync();
        await Page.WaitForURLAsync(_served.Named.ToString());
        // The next page is for nobody, and its form's token too.
        await Page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = "Log in" }).WaitForAsync();
        await Page.GotoAsync("/account/log-in");
        await Page.WaitForHeadingAsync("Log in");
    }

    private async Task AddAsync(string name)
    {
        await Page.EnterAsync("Name of the passkey", name);
        await Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Page.GetByText($"The passkey “{name}” is added.").WaitForAsync();
    }

    private async Task TryAddAsync(string name)
    {
        await Page.EnterAsync("Name of the passkey", name);
        await Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Page.WaitForErrorsAsync();
    }

    private async Task RefusedAsync(string error)
    {
        await Page.GotoAsync("/account/log-in");
        await Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Log in with a passkey" }).ClickAsync();
        await Page.WaitForErrorsAsync();
        (await ErrorsAsync()).ShouldContain(error);
    }

    private Task<string> ErrorsAsync() => Page.Locator(".nhsuk-error-summary").InnerTextAsync();

    /// <summary>What the browser sends to log in and its cookies then; kept from arriving, unless it is to be used.</summary>
    private async Task<(Dictionary<string, string> Form, IReadOnlyList<BrowserContextCookiesResult> Cookies)> CaughtAsync(bool arrives = false)
    {
        var caught = new TaskCompletionSource<(string Form, IReadOnlyList<BrowserContextCookiesResult> Cookies)>(TaskCreationOptions.RunContinuationsAsynchronously);
        await Page.RouteAsync("**/account/log-in?handler=Passkey", async route =>
        {
            var sent = (route.Request.PostData!, await Page.Context.CookiesAsync([_served.Named.ToString()]));
            // Said only when it went its way: a route that is taken away before then lets it through, or leaves it hanging.
            await (arrives ? route.ContinueAsync() : route.AbortAsync());
            caught.TrySetResult(sent);
        });
        await Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Log in with a passkey" }).ClickAsync();
        var (sent, cookies) = await caught.Task;
        var form = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(sent).ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);
        await Page.UnrouteAllAsync();
        return (form, cookies);
    }

    private async Task<HttpStatusCode> SendAsync(Dictionary<string, string> form, IReadOnlyList<BrowserContextCookiesResult> cookies)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_served.Named, "/account/log-in?handler=Passkey")) { Content = new FormUrlEncodedContent(form) };
        request.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Name}={cookie.Value}")));
        using var response = await http.SendAsync(request);
        return response.StatusCode;
    }

    private async Task<string> AnothersHandleAsync()
    {
        await using var window = await _served.OpenAsync("associate@anyshire.example");
        await window.Page.GotoAsync("/account/profile");
        var id = (await window.Page.GetByText("See your page as other members see it").GetAttributeAsync("href"))!.Split('/')[^1];
        return Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlEncode(System.Text.Encoding.UTF8.GetBytes(id));
    }
}
