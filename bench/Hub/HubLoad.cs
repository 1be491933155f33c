using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Preceptor.HubBench;

/// <summary>Asks a running hub for one kind of page after another: as fast as it answers, over so many connections at once, and at a steady rate.</summary>
internal static partial class HubLoad
{
    private const int Connections = 16;
    private const int Pages = 10_000;
    private const int Seed = 2;

    /// <summary>A site that runs for days has its hot paths compiled; until then it takes two or three times as long.</summary>
    private const double WarmUp = 20;

    /// <summary>What is asked for a second when the rate is steady: far more than a hub of five thousand members sees.</summary>
    private const int Steady = 20;

    /// <param name="only">The beginning of what is asked for; empty for everything.</param>
    public static async Task<int> RunAsync(Uri site, double seconds, string only)
    {
        var chatter = new Chatter(Seed);
        var member = await LogInAsync(site);
        // Whoever sends a cookie is shown no page that was made for somebody else.
        (string What, string? Cookie, Func<string> Path)[] kinds =
        [
            ("public page, made anew", "anything=1", () => $"/learn/pages/page-{chatter.Below(Pages)}"),
            ("public page, kept", null, () => "/learn/pages/page-7"),
            ("search", null, () => $"/learn/search?q={Uri.EscapeDataString($"{chatter.Word()} {chatter.Word()}")}"),
            ("autocomplete", null, () => $"/learn/suggest?q={Uri.EscapeDataString(chatter.Word()[..4])}"),
            ("discussion of 500", null, () => $"/talking-points/{HubWorld.LongDiscussion}?p={chatter.Below(10) + 1}"),
            ("dashboard", member, () => "/"),
        ];
        Console.WriteLine("| what | how | a second | p50 ms | p95 ms | p99 ms |");
        Console.WriteLine("|--|--|--|--|--|--|");
        foreach (var (what, cookie, path) in kinds.Where(kind => kind.What.StartsWith(only, StringComparison.Ordinal)))
        {
            await AskAsync(new(site, cookie), path, WarmUp, null);
            Print(what, $"{Connections} connections", await AskAsync(new(site, cookie), path, seconds, null), seconds);
            Print(what, $"{Steady} a second", await AskAsync(new(site, cookie), path, seconds, Steady), seconds);
        }

        return 0;
    }

    private sealed record Target(Uri Site, string? Cookie);

    /// <param name="rate">So many a second in all; none for as fast as answers come.</param>
    /// <returns>Milliseconds of each answer, sorted. At a rate they count from when the question was due, so that a late one counts in full.</returns>
    private static async Task<IReadOnlyList<double>> AskAsync(Target target, Func<string> path, double seconds, int? rate)
    {
        var (clock, turn, asked) = (Stopwatch.StartNew(), new Lock(), 0);
        (string Path, TimeSpan Due) Next()
        {
            lock (turn)
            {
                return (path(), rate is { } each ? TimeSpan.FromSeconds((double)asked++ / each) : clock.Elapsed);
            }
        }

        var took = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            using var asker = new Asker(target.Site, target.Cookie);
            var mine = new List<double>();
            for (var (next, due) = Next(); due.TotalSeconds < seconds; (next, due) = Next())
            {
                if (due > clock.Elapsed)
                {
                    await Task.Delay(due - clock.Elapsed);
                }

                await asker.AskAsync(next);
                mine.Add((clock.Elapsed - due).TotalMilliseconds);
            }

            return mine;
        })));
        return [.. took.SelectMany(each => each).Order()];
    }

    /// <returns>The cookies of a member who is logged in.</returns>
    private static async Task<string> LogInAsync(Uri site)
    {
        var cookies = new CookieContainer();
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = site };
        var token = Token().Match(await http.GetStringAsync("/account/log-in")).Groups["token"].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["Email"] = HubWorld.Email, ["Password"] = HubWorld.Password, ["__RequestVerificationToken"] = token });
        (await http.PostAsync("/account/log-in", form)).EnsureSuccessStatusCode();
        return cookies.GetCookieHeader(site);
    }

    private static void Print(string what, string how, IReadOnlyList<double> took, double seconds) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {what} | {how} | {took.Count / seconds:0} | {At(took, 0.5):0.0} | {At(took, 0.95):0.0} | {At(took, 0.99):0.0} |"));

    private static double At(IReadOnlyList<double> sorted, double part) => sorted[Math.Min(sorted.Count - 1, (int)Math.Ceiling(sorted.Count * part) - 1)];

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="(?<token>[^"]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
