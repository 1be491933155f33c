using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Preceptor.Kernel;
using Preceptor.TestKit;

namespace Preceptor.Browser.Tests;

/// <summary>The site, served for the run's browser, and who has logged in to it so far.</summary>
public sealed class Served : IAsyncDisposable
{
    private readonly Chromium _chromium;
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _logIns = new(StringComparer.Ordinal);

    private Served(Chromium chromium, Site site) => (_chromium, Site, Address) = (chromium, site, site.Serve());

    public Site Site { get; }

    public Uri Address { get; }

    public static async Task<Served> WithAsync(Chromium chromium, string world, Action<IServiceCollection>? change = null, IReadOnlyDictionary<string, string>? settings = null) =>
        new(chromium, await Site.WithAsync(world, change, settings));

    /// <summary>The same address by this machine's name, to which a passkey can be tied; it cannot be to a number.</summary>
    public Uri Named => new UriBuilder(Address) { Host = "localhost" }.Uri;

    /// <summary>A window at the machine's name, in which nobody is logged in.</summary>
    public async Task<Window> OpenNamedAsync()
    {
        Site.Services.GetRequiredService<SiteOptions>().BaseUrl = Named.GetLeftPart(UriPartial.Authority);
        var context = await _chromium.Browser.NewContextAsync(new() { BaseURL = Named.ToString(), Locale = "en-GB", ViewportSize = new() { Width = 1280, Height = 900 } });
        return await Window.OpenAsync(context, Named);
    }

    /// <summary>A window of its own, for somebody by their address, or for nobody in particular.</summary>
    public async Task<Window> OpenAsync(string? email = null, bool script = true)
    {
        var context = await _chromium.Browser.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            JavaScriptEnabled = script,
            Locale = "en-GB",
            ViewportSize = new() { Width = 1280, Height = 900 },
            StorageState = email is null ? null : await _logIns.GetOrAdd(email, who => new(() => LogInAsync(who))).Value,
        });
        return await Window.OpenAsync(context, Address);
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    private async Task<string> LogInAsync(string email)
    {
        await using var window = await OpenAsync();
        await window.Page.GotoAsync("/account/log-in");
        await window.Page.GetByLabel("Email address").FillAsync(email);
        await window.Page.GetByLabel("Password", new() { Exact = true }).FillAsync(Visitor.Password);
        await window.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Log in" }).ClickAsync();
        try
        {
            await window.Page.WaitForURLAsync("**/");
        }
        catch (TimeoutException late)
        {
            throw new InvalidOperationException($"{email} did not get in: {window.Page.Url} shows '{await window.Page.TitleAsync()}'. {string.Join(' ', window.TakeFaults())}", late);
        }

        return await window.Page.Context.StorageStateAsync();
    }
}
