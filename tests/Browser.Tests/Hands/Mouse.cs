using Microsoft.Playwright;

namespace Preceptor.Browser.Tests.Hands;

/// <summary>Points and clicks, in the page's main part.</summary>
internal sealed class Mouse(Window window) : IHands
{
    public Window Window => window;

    private ILocator Main => window.Page.GetByRole(AriaRole.Main);

    public Task FollowAsync(string link) => Main.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();

    public Task PressAsync(string button) => Main.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();

    public Task WriteAsync(string label, string text) => Main.GetByLabel(label, new() { Exact = true }).First.FillAsync(text);

    public Task ChooseAsync(string label) => Main.GetByLabel(label, new() { Exact = true }).CheckAsync();

    public Task AttachAsync(string label, string file) => Main.GetByLabel(label).SetInputFilesAsync(file);
}
