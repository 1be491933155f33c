using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Browser.Tests;

/// <summary>The picture in the README. tools/screenshot makes it anew.</summary>
public sealed class PictureTests(Chromium chromium)
{
    private const int MostBytes = 200 * 1024;

    private static readonly string Picture = Path.Combine(Checkout.Root, "docs", "images", "dashboard.png");

    [Fact]
    public async Task The_readme_shows_the_dashboard_of_an_officer()
    {
        if (Environment.GetEnvironmentVariable("PRECEPTOR_WRITE_DOCS") == "1")
        {
            await using var served = await Served.WithAsync(chromium, "small-team");
            await using var window = await served.OpenAsync("officer@anyshire.example");
            await window.Page.GotoAsync("/");
            await window.Page.ScreenshotAsync(new() { Path = Picture, FullPage = true });
        }

        File.Exists(Picture).ShouldBeTrue("make it with tools/screenshot");
        new FileInfo(Picture).Length.ShouldBeInRange(1_000, MostBytes);
    }
}
