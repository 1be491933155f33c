using Microsoft.Extensions.DependencyInjection;
using OtpNet;
using Preceptor.Kernel.Access;
using Preceptor.People;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.SignIn;

/// <summary>A code from an authenticator app, recovery codes, trades that must have them, and the list of sessions.</summary>
public sealed class TwoStepTests : IAsyncLifetime
{
    private const string Refused = "This code is not right, or it was used already. Enter the code that your app shows now, or a recovery code";

    private Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Site.WithAsync("small-team");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Once_set_up_a_code_is_asked_for_and_each_works_once()
    {
        var (_, secret, _) = await SetUpAsync();
        var officer = await PasswordAsync();
        officer.Now.Heading.ShouldBe("Enter your code");
        (await officer.GoAsync("/people")).Heading.ShouldBe("Log in");
        await PasswordAgainAsync(officer);
        (await officer.SendAsync(("Code", "123 456"))).Errors.ShouldBe([Refused]);
        _site.Clock.Advance(TimeSpan.FromSeconds(30));
        var code = CodeOf(secret);
        (await officer.SendAsync(("Code", code))).Heading.ShouldContain("Dashboard");
        var thief = await PasswordAsync();
        (await thief.SendAsync(("Code", code))).Errors.ShouldBe([Refused]);
    }

    [Fact]
    public async Task A_recovery_code_lets_in_once()
    {
        var (_, _, codes) = await SetUpAsync();
        codes.Count.ShouldBe(10);
        var officer = await PasswordAsync();
        (await officer.SendAsync(("Code", codes[3]))).Heading.ShouldContain("Dashboard");
        (await officer.GoAsync("/account/two-step")).Main.ShouldContain("9 recovery codes left");
        (await (await PasswordAsync()).SendAsync(("Code", codes[3]))).Errors.ShouldBe([Refused]);
    }

    [Fact]
    [Trait("assures", "Codes of the second step cannot be tried out")]
    public async Task After_5_wrong_codes_the_right_one_must_wait()
    {
        var (_, secret, _) = await SetUpAsync();
        var officer = await PasswordAsync();
        for (var i = 0; i < 5; i++)
        {
            await officer.SendAsync(("Code", "000000"));
        }

        _site.Clock.Advance(TimeSpan.FromSeconds(30));
        (await officer.SendAsync(("Code", CodeOf(secret)))).Errors.ShouldBe(["There were too many wrong codes. Wait 5 minutes, then try again"]);
    }

    [Fact]
    public async Task Turning_it_off_needs_the_password()
    {
        var (officer, _, _) = await SetUpAsync();
        await officer.GoAsync("/account/two-step");
        (await officer.PressAsync("Turn it off", ("Password", "not this one"))).Errors.ShouldBe(["This is not your password"]);
        await officer.PressAsync("Turn it off", ("Password", Visitor.Password));
        (await PasswordAsync()).Now.Heading.ShouldContain("Dashboard");
    }

    [Fact]
    [Trait("assures", "A trade that must log in with two steps opens nothing without them")]
    public async Task A_trade_that_must_have_it_opens_nothing_before()
    {
        await _site.DisposeAsync();
        _site = await Site.WithAsync("small-team", services => services.AddSingleton(new PeopleOptions { SecureCookies = false, TwoStepTrades = [Trades.HrOfficer] }));
        var officer = await PasswordAsync();
        officer.Now.Heading.ShouldBe("Log in with two steps");
        (await officer.GoAsync("/people")).Heading.ShouldBe("Log in with two steps");
        var secret = SecretOf(officer.Now);
        await officer.SendAsync(("Code", CodeOf(secret)));
        officer.Now.Heading.ShouldBe("Keep your recovery codes");
        (await officer.GoAsync("/people")).Heading.ShouldBe("People");
    }

    [Fact]
    public async Task A_session_elsewhere_is_listed_and_ended()
    {
        var (here, there) = (await _site.SignedInAsync("officer"), await _site.SignedInAsync("officer"));
        (await here.GoAsync("/account/sessions")).Page.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        (await here.PressAsync("End all others")).Main.ShouldContain("All other sessions have ended.");
        (await there.GoAsync("/people")).Heading.ShouldBe("Log in");
        (await here.GoAsync("/people")).Heading.ShouldBe("People");
    }

    [Fact]
    [Trait("assures", "Logging out ends the session itself, not the cookie alone")]
    public async Task Logging_out_ends_the_session_itself()
    {
        var officer = await _site.SignedInAsync("officer");
        var other = await _site.SignedInAsync("officer");
        await other.GoAsync("/account/sessions");
        await officer.GoAsync("/");
        await officer.PressAsync("Log out");
        (await other.GoAsync("/account/sessions")).Page.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
    }

    private async Task<(Visitor Officer, string Secret, IReadOnlyList<string> Codes)> SetUpAsync()
    {
        var officer = await _site.SignedInAsync("officer");
        await officer.GoAsync("/account/two-step");
        officer.Now.Has("svg").ShouldBeTrue();
        var secret = SecretOf(officer.Now);
        (await officer.SendAsync(("Code", "000000"))).Errors.ShouldBe(["Enter the code that your app shows now. It changes every 30 seconds"]);
        SecretOf(officer.Now).ShouldBe(secret);
        await officer.SendAsync(("Code", CodeOf(secret)));
        return (officer, secret, [.. officer.Now.Page.QuerySelectorAll("main li code").Select(code => code.TextContent)]);
    }

    private async Task<Visitor> PasswordAsync()
    {
        var officer = _site.Visitor();
        await PasswordAgainAsync(officer);
        return officer;
    }

    private static async Task PasswordAgainAsync(Visitor officer)
    {
        await officer.GoAsync("/account/log-in");
        await officer.SendAsync(("Email", "officer@anyshire.example"), ("Password", Visitor.Password));
    }

    private static string SecretOf(Seen seen) => seen.Text("main code").Replace(" ", "", StringComparison.Ordinal);

    private string CodeOf(string secret) => new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(_site.Clock.GetUtcNow().UtcDateTime);
}
