using Shouldly;
using Xunit;

namespace Preceptor.Browser.Tests.Pages;

/// <summary>A platform without an employer, and an employer without anybody but its first officer.</summary>
public sealed class EmptyTests(Chromium chromium) : IAsyncLifetime
{
    private Served _served = null!;

    public async ValueTask InitializeAsync() => _served = await Served.WithAsync(chromium, "empty");

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact]
    public async Task Empty_pages_hold_and_say_what_to_do_first()
    {
        var inspection = new Inspection();
        await using var administrator = await _served.OpenAsync("admin@preceptor.example");
        foreach (var address in new[] { "/", "/mailbox", "/account", "/employers" })
        {
            await administrator.Page.GotoAsync(address);
            await inspection.LookAsync(administrator, $"administrator: {address}");
        }

        await AddEmployerAsync(administrator);
        await inspection.LookAsync(administrator, "first employer added");
        await using var officer = await _served.OpenAsync();
        await officer.Page.GotoAsync("/mailbox");
        var link = await officer.Page.Locator("main a").First.GetAttributeAsync("href");
        await officer.Page.GotoAsync(new Uri(link!).PathAndQuery);
        await officer.Page.EnterAsync("Password", "violet kettle marmalade");
        await officer.Page.SubmitAsync("Save and log in", "Dashboard");
        await inspection.LookAsync(officer, "new employer: dashboard");
        foreach (var address in new[] { "/people", "/teams", "/teams/add", "/establishment", "/access", "/plan", "/plan/how-wrong", "/plan/counts/needed" })
        {
            await officer.Page.GotoAsync(address);
            await inspection.LookAsync(officer, $"new employer: {address}");
        }

        await officer.Page.StartAddingAsync("Ada", "Byron", "X100");
        await officer.Page.GotoAsync(officer.Page.Url.Replace("/role", "/teams", StringComparison.Ordinal));
        await inspection.LookAsync(officer, "new employer: no team to choose");
        inspection.Faults.ShouldBeEmpty();
    }

    private static async Task AddEmployerAsync(Window window)
    {
        await window.Page.GotoAsync("/employers/add");
        await window.Page.EnterAsync("Name", "Elsewhere Hospitals NHS Trust");
        await window.Page.EnterAsync("ODS code", "ZZ7");
        await window.Page.EnterAsync("First name", "Grace");
        await window.Page.EnterAsync("Last name", "Murray");
        await window.Page.EnterAsync("Email address", "grace.murray@elsewhere.example");
        await window.Page.SubmitAsync("Add and invite", "Employers");
    }
}
