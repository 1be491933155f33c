using System.Net;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.SignIn;

public sealed class LogInTests : IAsyncLifetime
{
    private Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Site.WithAsync("small-team");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_right_password_leads_to_the_page_that_was_asked_for()
    {
        var officer = _site.Visitor();
        (await officer.GoAsync("/people")).Heading.ShouldBe("Log in");
        await officer.SendAsync(("Email", "officer@anyshire.example"), ("Password", Visitor.Password));
        officer.Now.Heading.ShouldBe("People");
    }

    [Fact]
    public async Task A_link_to_elsewhere_is_not_followed_after_logging_in()
    {
        var officer = _site.Visitor();
        await officer.GoAsync("/account/log-in?returnUrl=https://elsewhere.example/");
        await officer.SendAsync(("Email", "officer@anyshire.example"), ("Password", Visitor.Password));
        officer.Now.Path.ShouldBe("/");
    }

    [Fact]
    [Trait("assures", "Who has an account cannot be found out by logging in")]
    public async Task A_wrong_password_and_an_unknown_address_answer_the_same()
    {
        var (wrong, unknown) = (await TryAsync("officer@anyshire.example", "not-the-password"), await TryAsync("nobody@anyshire.example", "not-the-password"));
        wrong.Errors.ShouldBe(unknown.Errors);
        wrong.Errors.ShouldBe(["Enter the email address and password of your account. One of them is not right"]);
        wrong.Status.ShouldBe(unknown.Status);
        wrong.Title.ShouldStartWith("Error: ");
    }

    [Fact]
    public async Task What_was_typed_is_kept_but_never_the_password()
    {
        var seen = await TryAsync("officer@anyshire.example", "not-the-password");
        seen.Page.QuerySelector("input[name=Email]")!.GetAttribute("value").ShouldBe("officer@anyshire.example");
        seen.Page.QuerySelector("input[name=Password]")!.GetAttribute("value").ShouldBeNullOrEmpty();
    }

    [Fact]
    public async Task Nothing_typed_says_so_beside_each_field()
    {
        var seen = await TryAsync("", "");
        seen.Errors.ShouldBe(["Enter your email address", "Enter your password"]);
        seen.Text("#Email-error").ShouldContain("Enter your email address");
    }

    [Theory]
    [Trait("assures", "Passwords cannot be tried without end")]
    [InlineData("officer@anyshire.example")]
    [InlineData("nobody@anyshire.example")]
    public async Task After_5_failures_a_name_waits_5_minutes_known_or_not(string email)
    {
        for (var failure = 0; failure < 5; failure++)
        {
            (await TryAsync(email, "not-the-password")).Errors.Single().ShouldContain("One of them is not right");
        }

        (await TryAsync(email, Visitor.Password)).Errors.Single().ShouldContain("too many attempts");
        _site.Clock.Advance(TimeSpan.FromMinutes(5));
        var after = await TryAsync(email, email.StartsWith("officer", StringComparison.Ordinal) ? Visitor.Password : "not-the-password");
        after.Errors.ShouldNotContain(error => error.Contains("too many attempts"));
    }

    [Fact]
    public async Task A_name_fails_at_most_10_times_an_hour()
    {
        for (var failure = 0; failure < 10; failure++)
        {
            await TryAsync("officer@anyshire.example", "not-the-password");
            _site.Clock.Advance(TimeSpan.FromMinutes(5));
        }

        (await TryAsync("officer@anyshire.example", Visitor.Password)).Errors.Single().ShouldContain("too many attempts");
    }

    [Fact]
    public async Task A_hospital_behind_one_address_may_log_in_as_often_as_it_likes()
    {
        for (var person = 0; person < 60; person++)
        {
            (await TryAsync("officer@anyshire.example", Visitor.Password)).Errors.ShouldBeEmpty();
        }
    }

    [Fact]
    [Trait("assures", "A leaver is out at the next click")]
    public async Task The_day_after_the_last_day_of_employment_the_session_is_over()
    {
        var officer = await _site.SignedInAsync("officer");
        await officer.GoAsync("/people?q=sorensen");
        await officer.FollowAsync("Sorensen");
        await officer.PressAsync("Change these details");
        await officer.FollowAsync("Change end date");
        await officer.SendAsync(("EndsOn.Day", "7"), ("EndsOn.Month", "12"), ("EndsOn.Year", "2026"));
        await officer.PressAsync("Save the changes");
        var coordinator = await _site.SignedInAsync("coordinator");
        _site.Clock.Set(new DateTimeOffset(2026, 12, 7, 23, 59, 59, TimeSpan.Zero));
        await coordinator.LogInAsync("coordinator@anyshire.example");
        (await coordinator.GoAsync("/people")).Heading.ShouldBe("People");
        _site.Clock.Advance(TimeSpan.FromSeconds(1));
        (await coordinator.GoAsync("/people")).Heading.ShouldBe("Log in");
    }

    [Fact]
    public async Task Logging_out_ends_the_session()
    {
        var officer = await _site.SignedInAsync("officer");
        await officer.GoAsync("/people");
        await officer.PressAsync("Log out");
        (await officer.GoAsync("/people")).Heading.ShouldBe("Log in");
    }

    [Fact]
    public async Task An_altered_cookie_signs_nobody_in()
    {
        var officer = await _site.SignedInAsync("officer");
        using var raw = _site.CreateDefaultClient();
        using var response = await raw.GetAsync("/account/log-in");
        foreach (var forged in new[] { "preceptor=", "preceptor=CfDJ8AAAA", "preceptor=%00" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/people");
            request.Headers.Add("Cookie", forged);
            using var answer = await raw.SendAsync(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        (await officer.GoAsync("/people")).Heading.ShouldBe("People");
    }

    private async Task<Seen> TryAsync(string email, string password)
    {
        var visitor = _site.Visitor();
        await visitor.GoAsync("/account/log-in");
        return await visitor.SendAsync(("Email", email), ("Password", password));
    }
}
