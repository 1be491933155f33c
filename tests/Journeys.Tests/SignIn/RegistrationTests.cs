using System.Net;
using System.Text.RegularExpressions;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.SignIn;

/// <summary>Register, confirm the address, domain rules and the queue of those who wait.</summary>
public sealed partial class RegistrationTests : IAsyncLifetime
{
    private const string NewPassword = "violet kettle marmalade";

    private Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Site.WithAsync("small-team");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Somebody_with_an_NHS_address_is_in_as_soon_as_it_is_confirmed()
    {
        var member = await RegisterAsync("asha.rao@anyshire.nhs.uk");
        member.Now.Heading.ShouldBe("Check your email");
        await member.GoAsync(await LinkAsync());
        member.Now.Heading.ShouldBe("Choose your password");
        await member.SendAsync(("Password", NewPassword));
        member.Now.Heading.ShouldContain("Asha Rao");
        (await member.GoAsync("/people")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await member.GoAsync("/learn/interests")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Another_address_needs_a_reason_and_waits_until_a_moderator_lets_it_in_with_one_click()
    {
        var member = await RegisterAsync("asha@uni.example");
        member.Now.Errors.ShouldBe(["Tell us who you work for and why you want to join: your address is not one of the NHS"]);
        member.Now.Page.QuerySelector("input[name=Name]")!.GetAttribute("value").ShouldBe("Asha Rao");
        await member.SendAsync(("Reason", "I lead the programme for physician associates at a university."));
        await member.GoAsync(await LinkAsync());
        (await member.SendAsync(("Password", NewPassword))).Heading.ShouldBe("Your address is confirmed");
        (await TryAsync(member)).Errors.ShouldBe(["Your registration waits for a moderator. We write to you as soon as it is decided"]);

        var moderator = await ModeratorAsync();
        (await moderator.GoAsync("/registrations")).Main.ShouldContain("I lead the programme");
        (await moderator.SendAsync(("Decision", "approve"))).Main.ShouldContain("Asha Rao can log in.");
        moderator.Now.Main.ShouldContain("Nobody waits.");
        (await member.GoAsync("/mailbox")).Main.ShouldContain("Your registration is approved");
        (await TryAsync(member)).Heading.ShouldContain("Dashboard");
    }

    [Fact]
    public async Task Who_is_declined_is_told_and_their_account_is_gone()
    {
        var member = await RegisterAsync("asha@uni.example", "I am curious.");
        await member.GoAsync(await LinkAsync());
        await member.SendAsync(("Password", NewPassword));
        var moderator = await ModeratorAsync();
        await moderator.GoAsync("/registrations");
        (await moderator.SendAsync(("Decision", "decline"))).Main.ShouldContain("Asha Rao is declined.");
        (await member.GoAsync("/mailbox")).Main.ShouldContain("We could not approve your registration");
        (await TryAsync(member)).Errors.Single().ShouldStartWith("Enter the email address and password");
    }

    [Fact]
    [Trait("assures", "Who has an account cannot be found out by registering")]
    public async Task An_address_with_an_account_is_answered_the_same_and_its_owner_is_told_by_letter()
    {
        var (known, unknown) = (await RegisterAsync("officer@anyshire.example", "x"), await RegisterAsync("nobody@anyshire.example", "x"));
        known.Now.Main.Replace("officer@", "nobody@", StringComparison.Ordinal).ShouldBe(unknown.Now.Main);
        (await known.GoAsync("/mailbox")).Main.ShouldContain("You have an account with Preceptor already");
    }

    [Fact]
    public async Task A_link_works_once_and_for_7_days()
    {
        var member = await RegisterAsync("asha.rao@anyshire.nhs.uk");
        var link = await LinkAsync();
        await member.GoAsync(link);
        (await member.SendAsync(("Password", "short"))).Errors.ShouldBe(["Password must be between 12 and 200 characters"]);
        await member.SendAsync(("Password", NewPassword));
        (await _site.Visitor().GoAsync(link)).Heading.ShouldBe("This link no longer works");
        await RegisterAsync("ben@anyshire.nhs.uk");
        link = await LinkAsync();
        _site.Clock.Advance(TimeSpan.FromDays(7));
        (await _site.Visitor().GoAsync(link)).Heading.ShouldBe("This link no longer works");
    }

    [Fact]
    [Trait("assures", "A registration that nobody decides ends after a set time, and its owner is told")]
    public async Task Row_12_A_registration_that_nobody_decides_ends_and_its_owner_may_register_again()
    {
        var member = await RegisterAsync("asha@uni.example", "I lead a programme.");
        await member.GoAsync(await LinkAsync());
        await member.SendAsync(("Password", NewPassword));
        (await (await ModeratorAsync()).GoAsync("/registrations")).Main.ShouldContain("6 January 2027 at 9am");
        _site.Clock.Advance(TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        await _site.DailyAsync(CancellationToken.None);
        (await (await ModeratorAsync()).GoAsync("/registrations")).Main.ShouldContain("I lead a programme.");
        _site.Clock.Advance(TimeSpan.FromSeconds(1));
        await _site.DailyAsync(CancellationToken.None);
        await _site.DailyAsync(CancellationToken.None);
        (await (await ModeratorAsync()).GoAsync("/registrations")).Main.ShouldContain("Nobody waits.");
        (await TryAsync(member)).Errors.Single().ShouldStartWith("Enter the email address and password");
        Regex.Count((await member.GoAsync("/mailbox")).Main, "Your registration for Preceptor has ended").ShouldBe(1);
        (await RegisterAsync("asha@uni.example", "I still lead it.")).Now.Heading.ShouldBe("Check your email");
        await member.GoAsync(await LinkAsync());
        (await member.SendAsync(("Password", NewPassword))).Heading.ShouldBe("Your address is confirmed");
    }

    [Fact]
    public async Task Only_those_who_may_decide_see_who_waits()
    {
        var officer = await _site.SignedInAsync("officer");
        (await officer.GoAsync("/registrations")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await _site.Visitor().GoAsync("/registrations")).Heading.ShouldBe("Log in");
    }

    private async Task<Visitor> RegisterAsync(string email, string reason = "")
    {
        var visitor = _site.Visitor();
        await visitor.GoAsync("/account/register");
        await visitor.SendAsync(("Name", "Asha Rao"), ("Email", email), ("Reason", reason));
        return visitor;
    }

    private async Task<Seen> TryAsync(Visitor member)
    {
        await member.GoAsync("/account/log-in");
        return await member.SendAsync(("Email", "asha@uni.example"), ("Password", NewPassword));
    }

    private Task<Visitor> ModeratorAsync() => _site.SignedInAsync("second-editor");

    private async Task<string> LinkAsync()
    {
        var mailbox = (await _site.Visitor().GoAsync("/mailbox")).Main;
        return new Uri(Link().Match(mailbox).Value).AbsolutePath;
    }

    [GeneratedRegex(@"http://\S+/account/registration/\S+", RegexOptions.None, 500)]
    private static partial Regex Link();
}
