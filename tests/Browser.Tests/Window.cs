using Microsoft.Playwright;

namespace Preceptor.Browser.Tests;

/// <summary>A page of the browser, with what went wrong behind it: errors in its console, broken policy, requests to other hosts.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly List<string> _faults = [];

    private Window(IPage page, Uri address)
    {
        Page = page;
        page.Console += (_, message) => Note(message);
        page.PageError += (_, error) => Note($"script error: {error}");
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" or "ws" or "wss" } url && url.Authority != address.Authority)
            {
                Note($"request to another host: {request.Url}");
            }
        };
    }

    public IPage Page { get; }

    public static async Task<Window> OpenAsync(IBrowserContext context, Uri address)
    {
        context.SetDefaultTimeout(30_000);
        await context.AddInitScriptAsync("addEventListener('securitypolicyviolation', event => console.error('policy violated: ' + event.violatedDirective + ' by ' + event.blockedURI))");
        return new(await context.NewPageAsync(), address);
    }

    /// <summary>What went wrong since this was last asked.</summary>
    public IReadOnlyList<string> TakeFaults()
    {
        lock (_faults)
        {
            string[] taken = [.. _faults];
            _faults.Clear();
            return taken;
        }
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void Note(IConsoleMessage message)
    {
        // A page that says "not found" has that status, which the console reports as its error.
        var isPageItself = message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal) && message.Location.StartsWith(Page.Url, StringComparison.Ordinal);
        if (message.Type is "error" or "warning" && !isPageItself)
        {
            Note($"console: {message.Text} ({message.Location})");
        }
    }

    private void Note(string fault)
    {
        lock (_faults)
        {
            _faults.Add(fault);
        }
    }
}
