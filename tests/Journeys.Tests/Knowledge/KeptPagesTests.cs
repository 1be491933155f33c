using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Knowledge.Data;
using Preceptor.TestKit;
using Preceptor.Ui.Caching;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Knowledge;

/// <summary>A page that was made for one reader is shown to the next, and to nobody who should see another one.</summary>
public sealed class KeptPagesTests : IAsyncLifetime
{
    private const string Page = "/learn/pages/supervise-every-minute";

    private Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Site.WithAsync("small-team");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("/learn")]
    [InlineData("/learn/types/guidance")]
    [InlineData("/learn/topics/supervision")]
    [InlineData(Page)]
    [InlineData($"{Page}/data")]
    public async Task The_second_reader_is_shown_the_page_of_the_first(string path)
    {
        (await ReadAsync(path)).Headers.Age.ShouldBeNull();
        var again = await ReadAsync(path);
        again.Headers.Age.ShouldNotBeNull();
        again.Headers.Contains("Set-Cookie").ShouldBeFalse();
        again.Headers.CacheControl!.NoStore.ShouldBeTrue();
        again.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
    }

    [Fact]
    public async Task Whoever_may_be_somebody_gets_a_page_of_their_own()
    {
        await ReadAsync(Page);
        var member = await _site.SignedInAsync("associate");
        (await member.GoAsync(Page)).Response.Headers.Age.ShouldBeNull();
        (await ReadAsync(Page)).Headers.Age.ShouldBeNull("somebody logged in, which was sent to the site");
        (await (await ReadAsync(Page)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("Log out");
        using var cookie = new HttpRequestMessage(HttpMethod.Get, Page) { Headers = { { "Cookie", "anything=1" } } };
        (await _site.CreateClient().SendAsync(cookie, TestContext.Current.CancellationToken)).Headers.Age.ShouldBeNull();
    }

    [Fact]
    public async Task What_is_sent_to_the_site_shows_at_once_and_what_the_clock_brings_within_a_quarter_of_a_minute()
    {
        (await ReadAsync(Page)).Headers.Age.ShouldBeNull();
        var reader = _site.Visitor();
        await reader.GoAsync(Page);
        await reader.PressAsync("Yes", ("answer", "yes"));
        (await ReadAsync(Page)).Headers.Age.ShouldBeNull();
        (await ReadAsync(Page)).Headers.Age.ShouldNotBeNull();
        _site.Clock.Advance(PublicPages.Keeps);
        (await ReadAsync(Page)).Headers.Age.ShouldBeNull();
    }

    [Fact]
    public async Task Each_reader_is_sent_the_packing_that_they_read()
    {
        var plain = await (await ReadAsync(Page)).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        foreach (var (coding, unpack) in new (string, Func<Stream, Stream>)[]
        {
            ("br", packed => new BrotliStream(packed, CompressionMode.Decompress)), ("gzip", packed => new GZipStream(packed, CompressionMode.Decompress)),
        })
        {
            foreach (var isKept in new[] { false, true })
            {
                using var asked = new HttpRequestMessage(HttpMethod.Get, Page) { Headers = { { "Accept-Encoding", coding } } };
                var answer = await _site.Visitor().Http.SendAsync(asked, TestContext.Current.CancellationToken);
                (answer.Headers.Age is not null).ShouldBe(isKept, coding);
                answer.Content.Headers.ContentEncoding.ShouldBe([coding]);
                answer.Headers.Vary.ShouldContain("Accept-Encoding");
                var packed = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
                packed.Length.ShouldBeLessThan(plain.Length / 2);
                using var unpacked = new MemoryStream();
                await using var reading = unpack(new MemoryStream(packed));
                await reading.CopyToAsync(unpacked, TestContext.Current.CancellationToken);
                unpacked.ToArray().ShouldBe(plain);
            }
        }

        (await ReadAsync(Page)).Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    /// <summary>The length of a packed page could give away what is on it.</summary>
    [Fact]
    public async Task A_page_of_ones_own_is_not_packed()
    {
        var member = await _site.SignedInAsync("associate");
        using var asked = new HttpRequestMessage(HttpMethod.Get, Page) { Headers = { { "Accept-Encoding", "br, gzip" } } };
        (await member.Http.SendAsync(asked, TestContext.Current.CancellationToken)).Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    [Fact]
    public async Task Row_45_A_reader_who_is_shown_a_kept_page_is_counted_too()
    {
        for (var i = 0; i < 6; i++)
        {
            await ReadAsync(Page);
        }

        await _site.Services.GetRequiredService<ViewCounts>().KeepAsync(TestContext.Current.CancellationToken);
        var editor = await _site.SignedInAsync(Editors.First);
        (await editor.Http.GetStringAsync("/learn/desk/insight.csv", TestContext.Current.CancellationToken)).ShouldContain("Supervise every minute,/learn/pages/supervise-every-minute,6,6,");
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    public async Task An_answer_that_another_site_sends_is_refused(string header, string value)
    {
        using var answer = new HttpRequestMessage(HttpMethod.Post, $"{Page}/useful") { Content = new FormUrlEncodedContent([new("answer", "no")]), Headers = { { header, value } } };
        (await _site.CreateClient().SendAsync(answer, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    /// <summary>As a browser that was never here.</summary>
    private async Task<HttpResponseMessage> ReadAsync(string path)
    {
        var response = await _site.Visitor().Http.GetAsync(path, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return response;
    }
}
