using Microsoft.Playwright;
using Shouldly;

namespace Preceptor.Browser.Tests.Hands;

/// <summary>The keyboard alone. Every stop on the way must be on the screen, look focused, and come after the one before it.</summary>
internal sealed class Keys(Window window) : IHands
{
    /// <summary>More than the stops of any page: a board of a small team and four weeks has about two hundred.</summary>
    private const int MostStops = 400;

    public Window Window => window;

    private IKeyboard Keyboard => window.Page.Keyboard;

    public async Task FollowAsync(string link)
    {
        await StopAtAsync($"link {link}", stop => stop.Tag == "A" && stop.Name.Contains(link, StringComparison.Ordinal));
        await Keyboard.PressAsync("Enter");
    }

    public async Task PressAsync(string button)
    {
        await ReachAsync(button);
        await Keyboard.PressAsync("Enter");
    }

    /// <summary>Goes to a button and does not press it.</summary>
    public Task<Stop> ReachAsync(string button) =>
        StopAtAsync($"button {button}", stop => (stop.Tag == "BUTTON" || stop.Tag == "A") && stop.Name.Contains(button, StringComparison.Ordinal));

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
            stop = await MoveAsync("ArrowDown");
        }

        if (!await window.Page.EvaluateAsync<bool>("() => document.activeElement.checked"))
        {
            await Keyboard.PressAsync("Space");
        }
    }

    /// <summary>Goes to a list of options and takes one with the arrows, from the first on.</summary>
    public async Task PickAsync(string label, string option)
    {
        await StopAtAsync($"list {label}", stop => stop.Tag == "SELECT" && stop.Name.StartsWith(label, StringComparison.Ordinal));
        await Keyboard.PressAsync("Home");
        for (var step = 0; await window.Page.EvaluateAsync<string>("() => document.activeElement.selectedOptions[0].textContent.trim()") != option; step++)
        {
            step.ShouldBeLessThan(MostStops, $"no option {option}");
            await Keyboard.PressAsync("ArrowDown");
        }
    }

    public async Task AttachAsync(string label, string file)
    {
        await StopAtAsync($"file field {label}", stop => stop.Type == "file" && stop.Name.Contains(label, StringComparison.Ordinal));
        var chooser = await window.Page.RunAndWaitForFileChooserAsync(() => Keyboard.PressAsync("Space"));
        await chooser.SetFilesAsync(file);
    }

    /// <summary>Presses a key that moves within something, where back is as good as forth.</summary>
    public async Task<Stop> MoveAsync(string key)
    {
        await Keyboard.PressAsync(key);
        return await HereAsync(mayGoBack: true);
    }

    /// <summary>Presses Tab.</summary>
    public async Task<Stop> NextAsync()
    {
        await Keyboard.PressAsync("Tab");
        return await HereAsync();
    }

    public async Task<Stop> HereAsync(bool mayGoBack = false)
    {
        var here = await Stop.OnAsync(window.Page);
        here.ToldApart.ShouldBeTrue($"the stop before {here} looks the same without the focus");
        if (!here.IsPage)
        {
            here.OnScreen.ShouldBeTrue($"{here} is not on the screen");
            here.Above.ShouldBeEmpty($"{here} is covered");
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
            var here = await NextAsync();
            if (isIt(here))
            {
                return here;
            }

            seen.Add(here.Name);
        }

        throw new InvalidOperationException($"No {what} at {window.Page.Url}; the stops were {string.Join(", ", seen.Distinct(StringComparer.Ordinal))}");
    }
}
