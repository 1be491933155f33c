namespace Preceptor.People.Domain;

/// <summary>What a person calls their browser, from what it says of itself. Enough to tell one's own sessions apart; nothing more is kept.</summary>
internal static class BrowserName
{
    // The first that is found counts: browsers name those that they descend from, too.
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Mark, string Name)[] Devices =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Macintosh", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux")];

    public static string Of(string? userAgent)
    {
        var (browser, device) = (Find(Browsers, userAgent), Find(Devices, userAgent));
        return (browser, device) switch
        {
            (null, null) => "A browser that says nothing of itself",
            (null, _) => $"A browser on {device}",
            (_, null) => browser,
            _ => $"{browser} on {device}",
        };
    }

    private static string? Find((string Mark, string Name)[] known, string? userAgent) =>
        known.FirstOrDefault(one => userAgent?.Contains(one.Mark, StringComparison.Ordinal) == true).Name;
}
