using Microsoft.Playwright;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Browser.Tests.Texts;

/// <summary>What people write never runs in the browser of who reads it, even if the page's policy did not stop it.</summary>
public sealed class HostileTextTests(Chromium chromium)
{
    private const int Seed = 20261128;
    private const int OnePage = 50;
    private const int OneDiscussion = 1_000;

    /// <summary>Elements, attributes and addresses that no text may bring to a page, and texts that come out as another when they are read once more.</summary>
    private const string Look = """
        () => {
            const texts = document.querySelectorAll('.preceptor-message__text, main div[lang]');
            const protocolOf = address => URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).protocol : '';
            const faults = top.runs ? [`ran ${top.runs} times`] : [];
            for (const text of texts) {
                for (const element of text.querySelectorAll('script, iframe, object, embed, svg, math, style, link, meta, base, template, noscript, video, audio, marquee'))
                    faults.push('element ' + element.outerHTML);
                for (const element of text.querySelectorAll('*'))
                    for (const attribute of element.attributes)
                        if (/^on/i.test(attribute.name) || /^(style|srcdoc|formaction|xlink:href)$/i.test(attribute.name)) faults.push('attribute ' + element.outerHTML);
                for (const element of text.querySelectorAll('[href], [src], [action]'))
                    if (!/^(https?:|mailto:|)$/.test(protocolOf(element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action')))) faults.push('address ' + element.outerHTML);
            }
            for (const text of texts) {
                const again = document.implementation.createHTMLDocument().createElement('div');
                again.innerHTML = text.innerHTML;
                if (again.innerHTML !== text.innerHTML) faults.push('changes: ' + text.innerHTML);
            }
            return texts.length > 0 ? faults : ['no text is shown'];
        }
        """;

    private static int Texts => Environment.GetEnvironmentVariable("PRECEPTOR_LONG") == "1" ? 100_000 : 2_000;

    [Fact]
    [Trait("assures", "What members write cannot run in the browser of who reads it")]
    public async Task Nothing_that_is_written_runs_where_it_is_read()
    {
        await using var site = await Site.WithAsync("small-team");
        var address = site.Serve();
        var reader = await ReaderAsync(address);
        foreach (var some in HostileTexts.Of(Texts, Seed).Chunk(OneDiscussion))
        {
            foreach (var path in (string[])[.. await HubTexts.AsMessagesAsync(site, some, OnePage), .. await HubTexts.AsGuidanceAsync(site, some, OnePage)])
            {
                var answer = await reader.GotoAsync(new Uri(address, path).ToString());
                answer!.Status.ShouldBe(200, path);
                (await reader.EvaluateAsync<string[]>(Look)).ShouldBeEmpty(path);
            }
        }

        await reader.Context.DisposeAsync();
    }

    [Fact]
    public async Task Each_known_text_would_run_on_a_page_that_lets_everything_through()
    {
        var reader = await ReaderAsync(new("http://127.0.0.1:1"));
        var harmless = new List<string>();
        foreach (var text in HostileTexts.Alive)
        {
            await reader.SetContentAsync($"<!doctype html><script>var runs = 0; function ran() {{ runs++; }}</script><main><div class=\"preceptor-message__text\">{text}</div></main>");
            try
            {
                await reader.WaitForFunctionAsync("() => runs > 0", null, new() { Timeout = 3_000 });
                (await reader.EvaluateAsync<string[]>(Look)).ShouldNotBeEmpty(text);
            }
            catch (TimeoutException)
            {
                harmless.Add(text);
            }
        }

        harmless.ShouldBeEmpty();

        await reader.Context.DisposeAsync();
    }

    private async Task<IPage> ReaderAsync(Uri address)
    {
        var context = await chromium.Browser.NewContextAsync(new() { BypassCSP = true });
        context.SetDefaultTimeout(30_000);
        // Nothing is asked of other hosts, whatever a text says.
        await context.RouteAsync(url => !url.StartsWith(address.ToString(), StringComparison.Ordinal), route => route.AbortAsync());
        await context.AddInitScriptAsync("window.ran = window.alert = () => { top.runs = (top.runs ?? 0) + 1; }");
        return await context.NewPageAsync();
    }
}
