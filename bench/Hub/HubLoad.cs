using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Preceptor.HubBench;

/// <summary>Asks a running hub as fast as it answers, over so many connections at once, one kind of page after another.</summary>
internal static partial class HubLoad
{
    private const int Connections = 16;
    private const int Pages = 10_000;
    private const int Seed = 2;

    public static async Task<int> RunAsync(Uri site, int seconds)
    {
        var chatter = new Chatter(Seed);
        using var open = Client(site);
        // Whoever sends a cookie is shown no page that was made for somebody else.
        using var bare = Client(site, withCookies: false);
        bare.DefaultRequestHeaders.Add("Cookie", "anything=1");
        using var member = Client(site);
        await LogInAsync(member);
        var discussion = await LongDiscussionAsync(open);
        Console.WriteLine("| what | asked | a second | p50 ms | p95 ms | p99 ms |");
        Console.WriteLine("|--|--|--|--|--|--|");
        (string What, HttpClient Http, Func<string> Path)[] kinds =
        [
            ("any public page, made anew", bare, () => $"/learn/pages/page-{Below(chatter, Pages)}"),
            ("one public page, kept", open, () => "/learn/pages/page-7"),
            ("search", open, () => $"/learn/search?q={Uri.EscapeDataString(Words(chatter))}"),
            ("autocomplete", open, () => $"/learn/suggest?q={Uri.EscapeDataString(Words(chatter)[..4])}"),
            ("discussion of 500", open, () => $"{discussion}?page={Below(chatter, 10) + 1}"),
            ("dashboard", member, () => "/"),
        ];
        foreach (var (what, http, path) in kinds)
        {
            await AskAsync(http, path, 2);
            Print(what, await AskAsync(http, path, seconds), seconds);
        }

        return 0;
    }

    private static HttpClient Client(Uri site, bool withCookies = true) => new(new SocketsHttpHandler { MaxConnectionsPerServer = Connections, CookieContainer = new CookieContainer(), UseCookies = withCookies, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = site };

    private static int Below(Chatter chatter, int most)
    {
        lock (chatter)
        {
            return chatter.Below(most);
        }
    }

    private static string Words(Chatter chatter)
    {
        lock (chatter)
        {
            return $"{chatter.Word()} {chatter.Word()}";
        }
    }

    private static async Task<IReadOnlyList<double>> AskAsync(HttpClient http, Func<string> path, int seconds)
    {
        var clock = Stopwatch.StartNew();
        var took = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            var mine = new List<double>();
            while (clock.Elapsed.TotalSeconds < seconds)
            {
                var start = clock.Elapsed;
                using var response = await http.GetAsync(path());
                response.EnsureSuccessStatusCode();
                await response.Content.ReadAsByteArrayAsync();
                mine.Add((clock.Elapsed - start).TotalMilliseconds);
            }

            return mine;
        }));
        return [.. took.SelectMany(each => each).Order()];
    }

    private static async Task LogInAsync(HttpClient http)
    {
        var token = Token().Match(await http.GetStringAsync("/account/log-in")).Groups["token"].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["Email"] = HubWorld.Email, ["Password"] = HubWorld.Password, ["__RequestVerificationToken"] = token });
        (await http.PostAsync("/account/log-in", form)).EnsureSuccessStatusCode();
    }

    private static async Task<string> LongDiscussionAsync(HttpClient http)
    {
        var found = await http.GetStringAsync($"/talking-points?q={Uri.EscapeDataString(HubWorld.LongDiscussion)}");
        return Discussion().Match(found) is { Success: true } match ? match.Groups["path"].Value : throw new InvalidOperationException("The long discussion was not found; fill the database first.");
    }

    private static void Print(string what, IReadOnlyList<double> took, int seconds) =>
        Console.WriteLine($"| {what} | {took.Count} | {took.Count / (double)seconds:0} | {At(took, 0.5):0.0} | {At(took, 0.95):0.0} | {At(took, 0.99):0.0} |");

    private static double At(IReadOnlyList<double> sorted, double part) => sorted[Math.Min(sorted.Count - 1, (int)Math.Ceiling(sorted.Count * part) - 1)];

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="(?<token>[^"]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    [GeneratedRegex("""href="(?<path>/talking-points/[0-9a-f-]{36})[^"]*"[^>]*>[^<]*The long discussion""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Discussion();
}
