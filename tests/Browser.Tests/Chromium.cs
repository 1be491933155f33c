using Microsoft.Playwright;
using Preceptor.Browser.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Preceptor.Browser.Tests;

/// <summary>The one browser of the run. It ends with the run, because its driver waits on our end of a pipe.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Programs = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Programs.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("Chromium is not installed. Run tools/setup, or: apt-get install chromium"),
            ChromiumSandbox = false,
            Args = ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
