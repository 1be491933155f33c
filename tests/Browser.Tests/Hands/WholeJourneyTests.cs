using Microsoft.Playwright;
using Preceptor.Browser.Tests.Pages;
using Shouldly;
using Xunit;

namespace Preceptor.Browser.Tests.Hands;

/// <summary>The whole work of an officer by keyboard alone, and without scripts.</summary>
public sealed class WholeJourneyTests(Chromium chromium) : IAsyncLifetime
{
    private const string Staff = """
        Staff number,First name,Last name,Role,Grade,Hours a week,Start date,Site,Teams
        N1,Grace,Murray,physician-associate,,37.5,30/02/2024,Anyshire General Hospital,Theatres
        N2,Mary,Somerville,physician-associate,,37.5,2024-02-01,Anyshire General Hospital,Theatres
        """;

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"preceptor-staff-{Guid.NewGuid():N}.csv");
    private Served _served = null!;

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(_file, Staff);
        _served = await Served.WithAsync(chromium, "small-team");
    }

    public async ValueTask DisposeAsync()
    {
        File.Delete(_file);
        await _served.DisposeAsync();
    }

    [Theory]
    [InlineData("keyboard alone")]
    [InlineData("no scripts")]
    public async Task An_officer_logs_in_adds_a_person_and_puts_a_corrected_file_in(string way)
    {
        await using var window = await _served.OpenAsync(script: way != "no scripts");
        IHands hands = way == "no scripts" ? new Mouse(window) : new Keys(window);
        await hands.LogInAsync();
        await hands.AddPersonAsync();
        await hands.ImportAsync(_file);
        window.TakeFaults().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_stop_is_the_skip_link_and_it_leads_past_the_navigation()
    {
        await using var window = await _served.OpenAsync("officer@anyshire.example");
        var keys = new Keys(window);
        await window.Page.GotoAsync("/people");
        await window.Page.Keyboard.PressAsync("Tab");
        (await keys.HereAsync()).Name.ShouldBe("Skip to main content");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Keyboard.PressAsync("Tab");
        (await keys.HereAsync()).Name.ShouldBe("See them by team");
    }

    [Fact]
    public async Task The_error_summary_takes_the_focus_and_its_links_lead_to_the_fields()
    {
        await using var window = await _served.OpenAsync();
        var keys = new Keys(window);
        await window.Page.GotoAsync("/account/log-in");
        await keys.WriteAsync("Email address", "somebody@anyshire.example");
        await keys.PressAsync("Log in");
        await window.Page.WaitForErrorsAsync();
        await Assertions.Expect(window.Page.Locator(".nhsuk-error-summary")).ToBeFocusedAsync();
        await keys.FollowAsync("Enter your password");
        await Assertions.Expect(window.Page.GetByLabel("Password", new() { Exact = true })).ToBeFocusedAsync();
    }
}
