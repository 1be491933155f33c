using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using OtpNet;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.SignIn;

/// <summary>Logging in by another site, against a provider of the tests' own that really signs and really refuses.</summary>
public sealed partial class ProviderTests : IAsyncLifetime
{
    private const string Button = "Log in with Care Identity";
    private const string Refused = "You are not logged in with Care Identity. Try again, or log in another way";

    private FakeProvider _provider = null!;
    private Site _site = null!;

    public async ValueTask InitializeAsync()
    {
        _provider = await FakeProvider.StartAsync();
        _site = await SiteAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task Row_13_Somebody_new_registers_at_once_and_is_logged_in_the_next_time()
    {
        var member = await ArriveAsync();
        member.Now.Heading.ShouldBe("You are new here with Care Identity");
        member.Now.Main.ShouldContain("Your email address is asha.rao@anyshire.nhs.uk: Care Identity has confirmed it.");
        (await member.PressAsync("Register", ("Name", ""))).Errors.ShouldBe(["Enter your name"]);
        (await member.PressAsync("Register", ("Name", "Asha Rao"))).Heading.ShouldContain("Asha Rao");
        (await member.GoAsync("/account")).Main.ShouldContain("You have no password.");
        var again = _site.Visitor();
        await again.GoAsync("/account/log-in?returnUrl=/account/sessions");
        (await again.FollowAsync(Button)).Heading.ShouldBe("Where you are logged in");
        (await again.GoAsync("/account/data")).Main.ShouldContain("Other sites that log you in");
    }

    [Fact]
    public async Task Row_13_Another_domain_still_waits_for_a_moderator()
    {
        _provider.Claims["email"] = "asha@uni.example";
        var member = await ArriveAsync();
        (await member.PressAsync("Register", ("Name", "Asha Rao"))).Errors.Single().ShouldStartWith("Tell us who you work for");
        (await member.PressAsync("Register", ("Reason", "I lead a programme."))).Main.ShouldContain("A moderator now reads your registration");
        (await ArriveAsync()).Now.Main.ShouldContain("Your registration waits for a moderator.");
        (await member.GoAsync("/account")).Heading.ShouldBe("Log in");
        var moderator = await _site.SignedInAsync("second-editor");
        await moderator.GoAsync("/registrations");
        await moderator.SendAsync(("Decision", "approve"));
        (await ArriveAsync()).Now.Heading.ShouldContain("Dashboard");
    }

    [Fact]
    public async Task Row_13_An_address_that_the_provider_does_not_vouch_for_is_confirmed_by_letter()
    {
        _provider.Claims["email_verified"] = false;
        var member = await ArriveAsync();
        member.Now.Page.QuerySelector("input[name=Email]")!.GetAttribute("value").ShouldBe("asha.rao@anyshire.nhs.uk");
        (await member.PressAsync("Register", ("Name", "Asha Rao"))).Main.ShouldContain("We have sent a letter to asha.rao@anyshire.nhs.uk.");
        (await member.GoAsync("/account")).Heading.ShouldBe("Log in");
        Letter().IsMatch((await member.GoAsync("/mailbox")).Main).ShouldBeTrue();
    }

    [Theory]
    [Trait("assures", "Another site's word alone never opens an account that is there already")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Row_13_The_address_of_somebody_elses_account_does_not_log_in_as_them(bool verified)
    {
        (_provider.Claims["email"], _provider.Claims["email_verified"]) = ("officer@anyshire.example", verified);
        var stranger = await ArriveAsync();
        stranger.Now.Heading.ShouldBe("You are new here with Care Identity");
        stranger.Now.Main.Contains("has an account with Preceptor already", StringComparison.Ordinal).ShouldBe(verified, "what is not vouched for finds nothing out");
        (await stranger.GoAsync("/people")).Heading.ShouldBe("Log in");
        (await stranger.GoAsync("/account/provider/link")).Heading.ShouldBe("Log in");
        (await ArriveAsync()).Now.Heading.ShouldBe("You are new here with Care Identity");
    }

    [Fact]
    [Trait("assures", "Another site's word alone never opens an account that is there already")]
    public async Task Row_13_An_account_is_linked_once_both_are_proven_and_unlinked_again()
    {
        _provider.Claims["email"] = "officer@anyshire.example";
        var officer = await ArriveAsync();
        await officer.FollowAsync("Log in to link it");
        await officer.SendAsync(("Email", "officer@anyshire.example"), ("Password", Visitor.Password));
        officer.Now.Main.ShouldContain("whoever logs in with Care Identity as officer@anyshire.example is logged in to your account officer@anyshire.example");
        (await ArriveAsync()).Now.Heading.ShouldBe("You are new here with Care Identity", "the link is not kept before it is asked for");
        (await officer.PressAsync("Link your account")).Main.ShouldContain("Your account is linked");
        var elsewhere = await ArriveAsync();
        elsewhere.Now.Heading.ShouldContain("Dashboard");
        (await elsewhere.GoAsync("/people")).Heading.ShouldBe("People");
        await officer.GoAsync("/account/provider/link");
        (await officer.PressAsync("End the link")).Main.ShouldContain("Care Identity no longer logs you in.");
        (await ArriveAsync()).Now.Heading.ShouldBe("You are new here with Care Identity");
        var letters = (await officer.GoAsync("/mailbox")).Main;
        letters.ShouldContain("You can log in to Preceptor with Care Identity");
        letters.ShouldContain("Care Identity no longer logs you in to Preceptor");
    }

    [Fact]
    public async Task Row_13_The_only_way_in_is_not_unlinked_and_nothing_is_long_after_the_log_in()
    {
        var member = await ArriveAsync();
        await member.PressAsync("Register", ("Name", "Asha Rao"));
        await member.GoAsync("/account/provider/link");
        (await member.PressAsync("End the link")).Errors.ShouldBe(["Care Identity is the only way to log in to your account. Add a passkey or choose a password first"]);
        _site.Clock.Advance(TimeSpan.FromMinutes(16));
        (await member.PressAsync("End the link")).Errors.Single().ShouldStartWith("It is more than 15 minutes since you logged in.");
        await member.GoAsync("/account/close");
        (await member.PressAsync("Close my account", ("Texts", "go"))).Errors.Single().ShouldStartWith("It is more than 15 minutes since you logged in.");
        member = await ArriveAsync();
        await member.GoAsync("/account/close");
        (await member.PressAsync("Close my account", ("Texts", "go"))).Main.ShouldContain("Your account is closed.");
        (await ArriveAsync()).Now.Heading.ShouldBe("You are new here with Care Identity");
    }

    [Fact]
    public async Task Row_13_Whose_login_belongs_to_another_account_is_not_linked()
    {
        await (await ArriveAsync()).PressAsync("Register", ("Name", "Asha Rao"));
        var officer = await _site.SignedInAsync("officer");
        await officer.GoAsync("/account/provider/link");
        (await officer.FollowAsync("Go to Care Identity")).Main.ShouldContain("as asha.rao@anyshire.nhs.uk is logged in to your account");
        (await officer.PressAsync("Link your account")).Errors.ShouldBe(["This Care Identity log-in, or your account, is linked already. Unlink it first"]);
    }

    [Fact]
    public async Task Row_13_The_second_step_is_ours_unless_the_provider_is_trusted_with_it()
    {
        var secret = await LinkedWithTwoStepsAsync();
        _provider.Claims["amr"] = new[] { "pwd", "mfa" };
        var officer = await ArriveAsync();
        officer.Now.Heading.ShouldBe("Enter your code");
        (await officer.GoAsync("/people")).Heading.ShouldBe("Log in");
        await officer.FollowAsync(Button);
        _site.Clock.Advance(TimeSpan.FromSeconds(30));
        (await officer.SendAsync(("Code", new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(_site.Clock.GetUtcNow().UtcDateTime)))).Heading.ShouldBe("People");
    }

    [Theory]
    [InlineData(true, "Dashboard")]
    [InlineData(false, "Enter your code")]
    public async Task Row_13_A_trusted_provider_that_says_so_stands_for_both_steps(bool says, string heading)
    {
        await _site.DisposeAsync();
        _site = await SiteAsync(("People:Provider:TwoStepValues:0", "mfa"));
        await LinkedWithTwoStepsAsync();
        _provider.Claims["amr"] = says ? new[] { "pwd", "mfa" } : ["pwd"];
        (await ArriveAsync()).Now.Heading.ShouldContain(heading);
    }

    [Theory]
    [Trait("assures", "An answer of another site that is not what was asked for logs nobody in")]
    [InlineData("nonce")]
    [InlineData("no nonce")]
    [InlineData("audience")]
    [InlineData("expired")]
    [InlineData("issuer")]
    [InlineData("signature")]
    [InlineData("state")]
    public async Task Row_13_An_answer_that_is_not_what_was_asked_for_logs_nobody_in(string wrong)
    {
        await (await ArriveAsync()).PressAsync("Register", ("Name", "Asha Rao"));
        Spoil(wrong);
        var member = await ArriveAsync();
        member.Now.Errors.ShouldBe([Refused]);
        (await member.GoAsync("/account")).Heading.ShouldBe("Log in");
        (await member.GoAsync("/account/provider")).Heading.ShouldBe("Log in");
        Spoil("");
        (await ArriveAsync()).Now.Heading.ShouldContain("Dashboard");
    }

    [Fact]
    public async Task Row_13_The_provider_wants_PKCE_and_the_site_does_it()
    {
        var visitor = _site.Visitor();
        var asked = await AskedAsync(visitor);
        var query = QueryHelpers.ParseQuery(asked.Query);
        query["code_challenge_method"].ToString().ShouldBe("S256");
        query["response_type"].ToString().ShouldBe("code");
        query["nonce"].ToString().ShouldNotBeEmpty();
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var without = await http.GetAsync(QueryHelpers.AddQueryString(asked.GetLeftPart(UriPartial.Path), query.Where(field => field.Key != "code_challenge").ToDictionary(field => field.Key, field => (string?)field.Value)));
        without.StatusCode.ShouldBe(System.Net.HttpStatusCode.BadRequest);
        _provider.Refusals.ShouldContain("no code challenge");
    }

    [Fact]
    [Trait("assures", "An answer of another site that is not what was asked for logs nobody in")]
    public async Task Row_13_An_answer_works_once_and_only_in_the_browser_that_asked()
    {
        await (await ArriveAsync()).PressAsync("Register", ("Name", "Asha Rao"));
        var member = _site.Visitor();
        var asked = await AskedAsync(member);
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answer = await http.GetAsync(asked);
        var back = answer.Headers.Location!.PathAndQuery;
        (await _site.Visitor().GoAsync(back)).Errors.ShouldBe([Refused]);
        (await member.GoAsync(back)).Heading.ShouldContain("Dashboard");
        (await member.GoAsync(back)).Errors.ShouldBe([Refused]);
    }

    [Fact]
    public async Task Row_13_A_provider_that_does_not_answer_is_said_and_one_that_is_not_there_is_not_shown()
    {
        await _provider.DisposeAsync();
        (await ArriveAsync()).Now.Errors.ShouldBe(["Care Identity does not answer now. Log in another way, or try again later"]);
        await using var without = await Site.WithAsync("small-team");
        (await without.Visitor().GoAsync("/account/log-in")).Main.ShouldNotContain("Care Identity");
        (await (await without.SignedInAsync("officer")).GoAsync("/account/provider/link")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    private Task<Site> SiteAsync(params (string Name, string Value)[] settings) =>
        Site.WithAsync("small-team", settings: _provider.Settings.Concat(settings.Select(setting => KeyValuePair.Create(setting.Name, setting.Value))).ToDictionary(StringComparer.Ordinal));

    /// <summary>Somebody who has just come back from the provider.</summary>
    private async Task<Visitor> ArriveAsync()
    {
        var visitor = _site.Visitor();
        await visitor.GoAsync("/account/log-in");
        await visitor.FollowAsync(Button);
        return visitor;
    }

    /// <summary>Where the site sends a browser that wants to log in by the provider.</summary>
    private static async Task<Uri> AskedAsync(Visitor visitor)
    {
        using var response = await visitor.Http.GetAsync("/account/provider/start");
        return response.Headers.Location!;
    }

    /// <returns>The secret of the officer's authenticator app.</returns>
    private async Task<string> LinkedWithTwoStepsAsync()
    {
        var officer = await _site.SignedInAsync("officer");
        await officer.GoAsync("/account/provider/link");
        await officer.FollowAsync("Go to Care Identity");
        await officer.PressAsync("Link your account");
        await officer.GoAsync("/account/two-step");
        var secret = officer.Now.Text("main code").Replace(" ", "", StringComparison.Ordinal);
        await officer.SendAsync(("Code", new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(_site.Clock.GetUtcNow().UtcDateTime)));
        return secret;
    }

    private void Spoil(string what)
    {
        var longAgo = TimeProvider.System.GetUtcNow().AddHours(-1).ToUnixTimeSeconds();
        _provider.SignsWithAnotherKey = what == "signature";
        _provider.SpoilState = state => what == "state" ? $"{state}x" : state;
        _provider.SpoilToken = token =>
        {
            switch (what)
            {
                case "nonce":
                    token["nonce"] = "another";
                    break;
                case "no nonce":
                    token.Remove("nonce");
                    break;
                case "audience":
                    token["aud"] = "another-site";
                    break;
                case "expired":
                    (token["iat"], token["exp"]) = (longAgo, longAgo + 300);
                    break;
                case "issuer":
                    token["iss"] = "https://elsewhere.example";
                    break;
            }
        };
    }

    [GeneratedRegex(@"http://\S+/account/registration/\S+", RegexOptions.None, 500)]
    private static partial Regex Letter();
}
