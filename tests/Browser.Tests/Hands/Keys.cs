using System.Text.Json;
using Microsoft.Playwright;
using Shouldly;

namespace Preceptor.Browser.Tests.Hands;

/// <summary>The keyboard alone. Every stop on the way must be on the screen, look focused, and come after the one before it.</summary>
internal sealed class Keys(Window window) : IHands
{
    private const int MostStops = 80;

    private const string WhereAmI = """
        () => {
            const here = document.activeElement;
            const style = getComputedStyle(here);
            const box = here.getBoundingClientRect();
            const labels = [...(here.labels ?? [])].map(label => label.textContent);
            const before = window.previousStop;
            const follows = !before || before === here || !before.isConnected || !!(before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING);
            window.previousStop = here === document.body ? null : here;
            return {
                tag: here.tagName,
                type: here.type ?? '',
                name: (labels.join(' ') || here.textContent).replace(/\s+/g, ' ').trim(),
                follows,
                onScreen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.left < innerWidth,
                looksFocused: style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
                    || getComputedStyle(here, '::before').boxShadow !== 'none' || [...(here.labels ?? [])].some(label => getComputedStyle(label, '::before').boxShadow !== 'none'),
            };
        }
        """;

    public Window Window => window;

    private IKeyboard Keyboard => window.Page.Keyboard;

    public async Task FollowAsync(string link)
    {
        await StopAtAsync($"link {link}", stop => stop.Tag == "A" && stop.Name.Contains(link, StringComparison.Ordinal));
        await Keyboard.PressAsync("Enter");
    }

    public async Task PressAsync(string button)
    {
        await StopAtAsync($"button {button}", stop => (stop.Tag == "BUTTON" || stop.Tag == "A") && stop.Name.Contains(button, StringComparison.Ordinal));
        await Keyboard.PressAsync("Enter");
    }

    public async Task WriteAsync(string label, string text)
    {
        await StopAtAsync($"field {label}", stop => stop.Tag == "INPUT" && stop.Name == label);
        await Keyboard.PressAsync("Control+A");
        await Keyboard.TypeAsync(text);
    }

    public async Task ChooseAsync(string label)
    {
        var stop = await StopAtAsync($"choice {label}", stop => stop.Type == "radio" || stop.Name == label);
        for (var step = 0; stop.Type == "radio" && stop.Name != label; step++)
        {
            step.ShouldBeLessThan(MostStops, $"no choice {label}");
            // Space takes the first choice; an arrow takes the next one.
            await Keyboard.PressAsync("ArrowDown");
            stop = await HereAsync(mayGoBack: true);
        }

        if (!await window.Page.EvaluateAsync<bool>("() => document.activeElement.checked"))
        {
            await Keyboard.PressAsync("Space");
        }
    }

    public async Task AttachAsync(string label, string file)
    {
        await StopAtAsync($"file field {label}", stop => stop.Type == "file" && stop.Name.Contains(label, StringComparison.Ordinal));
        var chooser = await window.Page.RunAndWaitForFileChooserAsync(() => Keyboard.PressAsync("Space"));
        await chooser.SetFilesAsync(file);
    }

    public async Task<Stop> HereAsync(bool mayGoBack = false)
    {
        var here = (await window.Page.EvaluateAsync<JsonElement>(WhereAmI)).Deserialize<Stop>(JsonSerializerOptions.Web)!;
        if (here.Tag != "BODY")
        {
            here.OnScreen.ShouldBeTrue($"{here} is not on the screen");
            here.LooksFocused.ShouldBeTrue($"{here} does not look focused");
            (here.Follows || mayGoBack).ShouldBeTrue($"{here} comes before the stop before it");
        }

        return here;
    }

    private async Task<Stop> StopAtAsync(string what, Func<Stop, bool> isIt)
    {
        var seen = new List<string>();
        for (var steps = 0; steps < MostStops; steps++)
        {
            await Keyboard.PressAsync("Tab");
            var here = await HereAsync();
            if (isIt(here))
            {
                return here;
            }

            seen.Add(here.Name);
        }

        throw new InvalidOperationException($"No {what} at {window.Page.Url}; the stops were {string.Join(", ", seen)}");
    }

    internal sealed record Stop(string Tag, string Type, string Name, bool Follows, bool OnScreen, bool LooksFocused);
}
