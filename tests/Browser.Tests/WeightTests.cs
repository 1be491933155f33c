using System.IO.Compression;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Preceptor.Browser.Tests;

/// <summary>What the first pages weigh, for readers with a slow line.</summary>
public sealed class WeightTests(Chromium chromium, ITestOutputHelper output) : IAsyncLifetime
{
    private const int MostFirst = 100 * 1024;
    private const int MostAgain = 15 * 1024;
    private const int MostRequests = 8;

    /// <summary>Brotli, as whoever serves many readers sends it.</summary>
    private const int MostScript = 15 * 1024;

    private Served _served = null!;

    public async ValueTask InitializeAsync() => _served = await Served.WithAsync(chromium, "small-team");

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Theory]
    [InlineData("/")]
    [InlineData("/account/log-in")]
    public async Task A_first_visit_is_light_and_the_next_one_lighter(string address)
    {
        await using var window = await _served.OpenAsync();
        await FirstAndAgainAsync(window.Page, address);
    }

    [Theory]
    [InlineData("/learn")]
    [InlineData("/learn/pages/anaesthesia-associate")]
    [InlineData("/talking-points")]
    public async Task The_hubs_public_pages_are_light_and_ask_no_other_host(string address)
    {
        await using var window = await _served.OpenAsync();
        await FirstAndAgainAsync(window.Page, address);
        window.TakeFaults().ShouldBeEmpty("nothing is asked of another host");
    }

    [Fact]
    public async Task The_sites_own_script_is_small()
    {
        using var http = new HttpClient { BaseAddress = _served.Address };
        var script = await http.GetByteArrayAsync("/app.js");
        using var packed = new MemoryStream();
        await using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            await brotli.WriteAsync(script);
        }

        output.WriteLine($"app.js: {packed.Length / 1024.0:0.0} KB");
        packed.Length.ShouldBeInRange(1_000, MostScript);
    }

    private async Task FirstAndAgainAsync(IPage page, string address)
    {
        var first = await VisitAsync(page, address);
        var again = await VisitAsync(page, address);
        output.WriteLine($"{address}: first {first.Bytes / 1024.0:0.0} KB in {first.Requests} requests, again {again.Bytes / 1024.0:0.0} KB in {again.Requests}");
        first.Requests.ShouldBeInRange(3, MostRequests);
        first.Bytes.ShouldBeInRange(10_000, MostFirst);
        again.Bytes.ShouldBeInRange(500, MostAgain);
    }

    /// <summary>Bytes on the wire, heads of answers included, as the browser itself counts them.</summary>
    private static async Task<(int Requests, double Bytes)> VisitAsync(IPage page, string address)
    {
        var network = await page.Context.NewCDPSessionAsync(page);
        var (requests, bytes) = (0, 0.0);
        network.Event("Network.requestWillBeSent").OnEvent += (_, _) => requests++;
        network.Event("Network.loadingFinished").OnEvent += (_, seen) => bytes += seen!.Value.GetProperty("encodedDataLength").GetDouble();
        await network.SendAsync("Network.enable");
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await network.DetachAsync();
        return (requests, bytes);
    }
}
