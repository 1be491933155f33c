namespace Preceptor.Browser.Tests.Hands;

/// <summary>A way to use a page, so that the same journey can be walked by keyboard alone and without scripts.</summary>
internal interface IHands
{
    Window Window { get; }

    Task FollowAsync(string link);

    Task PressAsync(string button);

    Task WriteAsync(string label, string text);

    /// <summary>Chooses a radio button or ticks a box.</summary>
    Task ChooseAsync(string label);

    Task AttachAsync(string label, string file);
}
