using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Preceptor.Browser.Tests;

/// <summary>What must hold for every page as it stands on the screen, at the narrowest and at a usual width.</summary>
internal sealed class Inspection
{
    private static readonly int[] Widths = [320, 1280];

    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // The header puts what does not fit into its menu in the frames after a change of width.
    private const string HeaderFits = "() => new Promise(done => { let frames = 4; const next = () => frames-- > 0 ? requestAnimationFrame(next) : done(); next(); })";

    /// <summary>A folder for pictures of every page, when somebody wants to look at them.</summary>
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("PRECEPTOR_PICTURES");

    private readonly List<string> _faults = [];

    public static IReadOnlyList<int> AllWidths => Widths;

    public int Pages { get; private set; }

    /// <summary>The names of all cookies that were there.</summary>
    public HashSet<string> Cookies { get; } = new(StringComparer.Ordinal);

    public string AxeVersion { get; private set; } = "";

    public IReadOnlyList<string> Faults => _faults;

    /// <param name="name">What the page shows, for whoever reads the faults.</param>
    /// <param name="wrong">Whether the page says that something typed was wrong.</param>
    /// <param name="keeps">Whether somebody asked for pages to be kept on the device.</param>
    public async Task LookAsync(Window window, string name, bool wrong = false, bool keeps = false)
    {
        Pages++;
        _faults.AddRange(window.TakeFaults().Concat(await FrameAsync(window.Page, wrong, keeps)).Select(fault => $"{name}: {fault}"));
        Cookies.UnionWith((await window.Page.Context.CookiesAsync()).Select(cookie => cookie.Name));
        foreach (var width in Widths)
        {
            await window.Page.SetViewportSizeAsync(width, 900);
            await window.Page.EvaluateAsync(HeaderFits);
            _faults.AddRange((await AtWidthAsync(window.Page, width)).Select(fault => $"{name} at {width} px: {fault}"));
            if (Pictures is not null)
            {
                await window.Page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(Pictures, $"{string.Join('-', name.Split(['/', ' ', ':', '?'], StringSplitOptions.RemoveEmptyEntries))}-{width}.png") });
            }
        }

        AxeVersion = await window.Page.EvaluateAsync<string>("() => axe.version");
    }

    private static async Task<IReadOnlyList<string>> FrameAsync(IPage page, bool wrong, bool keeps)
    {
        var answer = await page.EvaluateAsync<JsonElement>("""
            async () => {
                const headings = [...document.querySelectorAll('h1')];
                const heading = headings[0]?.cloneNode(true);
                heading?.querySelectorAll('[class*=caption]').forEach(caption => caption.remove());
                return {
                    headings: headings.length,
                    heading: (heading?.textContent ?? '').replace(/\s+/g, ' ').trim(),
                    title: document.title,
                    language: document.documentElement.lang,
                    summaries: document.querySelectorAll('.nhsuk-error-summary').length,
                    stored: localStorage.length + sessionStorage.length,
                    kept: (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length,
                };
            }
            """);
        var frame = answer.Deserialize<Frame>(JsonSerializerOptions.Web)!;
        var title = $"{(wrong ? "Error: " : "")}{frame.Heading} – Preceptor";
        (bool IsFault, string Text)[] checks =
        [
            (frame.Headings != 1, $"{frame.Headings} first headings"),
            (frame.Title != title, $"the title is '{frame.Title}', not '{title}'"),
            (frame.Language != "en-GB", $"the language is '{frame.Language}'"),
            (frame.Stored != 0, "it keeps something in the browser beside its cookies"),
            ((frame.Kept != 0) != keeps, keeps ? "no page is kept on the device" : "it keeps pages on the device unasked"),
            (frame.Summaries != (wrong ? 1 : 0), wrong ? "no error summary" : "an error summary that nobody expects"),
        ];
        return [.. checks.Where(check => check.IsFault).Select(check => check.Text)];
    }

    /// <summary>The navigation folds what does not fit a frame or two after a change of width, so it is given that time.</summary>
    private static async Task<int> OverAsync(IPage page)
    {
        try
        {
            await page.WaitForFunctionAsync("() => document.documentElement.scrollWidth <= window.innerWidth", null, new() { Timeout = 1_000 });
            return 0;
        }
        catch (TimeoutException)
        {
            return await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth");
        }
    }

    private static async Task<IReadOnlyList<string>> AtWidthAsync(IPage page, int width)
    {
        List<string> faults = [];
        var over = await OverAsync(page);
        if (over > 0)
        {
            faults.Add($"it is {over} px too wide");
        }

        faults.AddRange(await AxeAsync(page));
        return faults;
    }

    /// <summary>The engine is put in once for each document, past the policy that lets no page do so, and sends back only what is wrong.</summary>
    private static async Task<string[]> AxeAsync(IPage page)
    {
        if (await page.EvaluateAsync<bool>("() => !window.axe"))
        {
            await page.EvaluateAsync(Axe);
        }

        return await page.EvaluateAsync<string[]>("""
            async rules => {
                const result = await axe.run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] });
                return result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`));
            }
            """, Rules);
    }

    private sealed record Frame(int Headings, string Heading, string Title, string Language, int Summaries, int Stored, int Kept);
}
