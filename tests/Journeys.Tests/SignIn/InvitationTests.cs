using System.Net;
using System.Text.RegularExpressions;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.SignIn;

public sealed partial class InvitationTests : IAsyncLifetime
{
    private const string NewPassword = "violet kettle marmalade";

    private Site _site = null!;
    private Visitor _officer = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _officer = await _site.SignedInAsync("officer");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task An_invited_person_chooses_a_password_and_is_logged_in()
    {
        var link = await InviteAsync("Lindqvist");
        var invited = _site.Visitor();
        (await invited.GoAsync(link)).Heading.ShouldBe("Choose your password");
        await invited.SendAsync(("Password", NewPassword));
        invited.Now.Heading.ShouldContain("Dashboard");
        invited.Now.Heading.ShouldContain("Tomasz Lindqvist");
    }

    [Fact]
    public async Task A_link_works_once()
    {
        var link = await InviteAsync("Lindqvist");
        await AcceptAsync(link);
        (await _site.Visitor().GoAsync(link)).Heading.ShouldBe("This link no longer works");
    }

    [Fact]
    public async Task A_link_ends_after_7_days()
    {
        var link = await InviteAsync("Lindqvist");
        _site.Clock.Advance(TimeSpan.FromDays(7));
        (await _site.Visitor().GoAsync(link)).Heading.ShouldBe("This link no longer works");
    }

    [Fact]
    public async Task A_newer_invitation_replaces_an_older_one()
    {
        var older = await InviteAsync("Lindqvist");
        var newer = await InviteAsync("Lindqvist");
        (await _site.Visitor().GoAsync(older)).Heading.ShouldBe("This link no longer works");
        (await _site.Visitor().GoAsync(newer)).Heading.ShouldBe("Choose your password");
    }

    [Theory]
    [InlineData("short", "Password must be between 12 and 200 characters")]
    [InlineData("password1234", "Choose a password that is harder to guess. Three unrelated words work well")]
    [InlineData("Tomasz.Lindqvist1", "Choose a password that is harder to guess. Three unrelated words work well")]
    public async Task A_weak_password_is_refused_and_the_link_still_works(string password, string problem)
    {
        var link = await InviteAsync("Lindqvist");
        var invited = _site.Visitor();
        await invited.GoAsync(link);
        (await invited.SendAsync(("Password", password))).Errors.ShouldBe([problem]);
        (await invited.SendAsync(("Password", NewPassword))).Heading.ShouldContain("Dashboard");
    }

    [Fact]
    public async Task An_address_with_an_account_joins_the_second_employer_by_its_own_password()
    {
        await SecondEmployer.AddAsync(_site);
        var elsewhere = _site.Visitor();
        await elsewhere.LogInAsync(SecondEmployer.Officer);
        var link = await InviteAsync("Lindqvist", SecondEmployer.Officer);
        var doctor = _site.Visitor();
        (await doctor.GoAsync(link)).Heading.ShouldBe("Enter your password");
        (await doctor.SendAsync(("Password", "not-the-password"))).Errors.Single().ShouldContain("has an account already");
        await doctor.SendAsync(("Password", Visitor.Password));
        doctor.Now.Heading.ShouldContain("Tomasz Lindqvist");
        // From now on the log-in asks which employer it is for.
        var again = _site.Visitor();
        await again.GoAsync("/account/log-in");
        await again.SendAsync(("Email", SecondEmployer.Officer), ("Password", Visitor.Password));
        again.Now.Heading.ShouldBe("Who do you work for now?");
        (await again.SendAsync()).Errors.ShouldBe(["Select the employer you work for now"]);
    }

    [Fact]
    public async Task The_form_keeps_what_was_typed_and_names_each_problem()
    {
        await OpenInviteAsync("Lindqvist");
        var seen = await _officer.SendAsync(("Email", "not an address"), ("Trades", "king"));
        seen.Errors.ShouldBe(["Enter an email address in the correct format, like name@example.nhs.uk", "Select at least one thing that this person does"]);
        seen.Page.QuerySelector("input[name=Email]")!.GetAttribute("value").ShouldBe("not an address");
    }

    [Fact]
    [Trait("assures", "A leaver is out at the next click")]
    public async Task Ending_access_ends_the_open_session_at_the_next_click()
    {
        var coordinator = await _site.SignedInAsync("coordinator");
        (await coordinator.GoAsync("/people")).Heading.ShouldBe("People");
        await _officer.GoAsync("/access");
        await _officer.FollowAsync("Nadia Sorensen");
        await _officer.PressAsync("End access");
        _officer.Now.Main.ShouldContain("Nadia Sorensen can no longer sign in.");
        (await coordinator.GoAsync("/people")).Heading.ShouldBe("Log in");
    }

    [Fact]
    public async Task A_changed_trade_holds_from_the_next_click()
    {
        var planner = await _site.SignedInAsync("planner");
        (await planner.GoAsync("/establishment")).Status.ShouldBe(HttpStatusCode.OK);
        await _officer.GoAsync("/access");
        await _officer.FollowAsync("Peter Abara");
        await _officer.PressAsync("Save", ("Trades", "associate"));
        (await planner.GoAsync("/establishment")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    [Trait("assures", "Nobody is locked out of their own employer")]
    public async Task The_last_officer_cannot_lock_everybody_out()
    {
        await _officer.GoAsync("/access");
        await _officer.FollowAsync("Lorna Quigley");
        (await _officer.PressAsync("End access")).Errors.ShouldBe(["This is the last person who decides who can sign in. Give that to somebody else first"]);
        (await _officer.GoAsync("/access")).Heading.ShouldBe("Who can sign in");
    }

    [Fact]
    public async Task A_forgotten_password_is_replaced_by_a_mailed_link_and_ends_other_sessions()
    {
        var lost = _site.Visitor();
        await lost.GoAsync("/account/forgotten");
        (await lost.SendAsync(("Email", "officer@anyshire.example"))).Heading.ShouldBe("Check your email");
        var link = await LastLinkAsync();
        await lost.GoAsync(link);
        (await lost.SendAsync(("Password", "password1234"))).Errors.Single().ShouldContain("harder to guess");
        (await lost.SendAsync(("Password", NewPassword))).Heading.ShouldBe("Log in");
        (await _officer.GoAsync("/people")).Heading.ShouldBe("Log in");
        await lost.SendAsync(("Email", "officer@anyshire.example"), ("Password", NewPassword));
        lost.Now.Heading.ShouldContain("Dashboard");
        await lost.GoAsync(link);
        (await lost.SendAsync(("Password", NewPassword + "!"))).Heading.ShouldBe("This link no longer works");
    }

    [Fact]
    public async Task An_unknown_address_is_told_the_same_and_gets_no_mail()
    {
        var stranger = _site.Visitor();
        await stranger.GoAsync("/account/forgotten");
        (await stranger.SendAsync(("Email", "nobody@anyshire.example"))).Heading.ShouldBe("Check your email");
        (await stranger.GoAsync("/mailbox")).Main.ShouldContain("There is no message yet");
    }

    [Fact]
    public async Task A_person_changes_their_own_password()
    {
        await _officer.GoAsync("/account");
        (await _officer.SendAsync(("Current", "wrong"), ("Password", NewPassword))).Errors.ShouldBe(["This is not your current password"]);
        await _officer.SendAsync(("Current", Visitor.Password), ("Password", NewPassword));
        _officer.Now.Main.ShouldContain("Your password is changed");
        (await _officer.GoAsync("/people")).Heading.ShouldBe("People");
    }

    private async Task AcceptAsync(string link)
    {
        var invited = _site.Visitor();
        await invited.GoAsync(link);
        await invited.SendAsync(("Password", NewPassword));
    }

    private async Task<string> InviteAsync(string familyName, string? email = null)
    {
        await OpenInviteAsync(familyName);
        await _officer.SendAsync(email is null ? [] : [("Email", email)]);
        _officer.Now.Main.ShouldContain("is invited");
        return await LastLinkAsync();
    }

    private async Task OpenInviteAsync(string familyName)
    {
        await _officer.GoAsync($"/people?q={familyName}");
        await _officer.FollowAsync(familyName);
        await _officer.FollowAsync("Invite");
    }

    private async Task<string> LastLinkAsync()
    {
        var mail = await _site.Visitor().GoAsync("/mailbox");
        return new Uri(Link().Match(mail.Main).Value).PathAndQuery;
    }

    [GeneratedRegex(@"http://\S+", RegexOptions.None, 500)]
    private static partial Regex Link();
}
