using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Preceptor.Bench;

/// <summary>Asks a running site for pages at a steady rate, whatever it takes to answer, so that a slow answer does not slow the asking.</summary>
internal static partial class PageBench
{
    private const int ASecond = 20;

    public static async Task<int> RunAsync(Uri site, (string Email, string Password) who, string[] rest)
    {
        var seconds = rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 30;
        var paths = rest.Length > 1 ? rest[1..] : ["/", "/rota", "/people", "/clearance", "/supervision"];
        using var handler = new HttpClientHandler { CookieContainer = new CookieContainer(), MaxConnectionsPerServer = 100 };
        using var http = new HttpClient(handler) { BaseAddress = site };
        await LogInAsync(http, who);
        foreach (var path in paths)
        {
            (await http.GetAsync(path)).EnsureSuccessStatusCode();
        }

        var took = new ConcurrentBag<(string Path, double Milliseconds)>();
        var waiting = new List<Task>();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(1000.0 / ASecond));
        for (var asked = 0; asked < seconds * ASecond && await timer.WaitForNextTickAsync(); asked++)
        {
            waiting.Add(AskAsync(http, paths[asked % paths.Length], took));
        }

        await Task.WhenAll(waiting);
        Print(took.GroupBy(each => each.Path, each => each.Milliseconds).Append(took.Select(each => ("all", each.Milliseconds)).GroupBy(each => each.Item1, each => each.Milliseconds).Single()));
        return 0;
    }

    private static async Task LogInAsync(HttpClient http, (string Email, string Password) who)
    {
        var token = Token().Match(await http.GetStringAsync("/account/log-in")).Groups["token"].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["Email"] = who.Email, ["Password"] = who.Password, ["__RequestVerificationToken"] = token });
        (await http.PostAsync("/account/log-in", form)).EnsureSuccessStatusCode();
    }

    private static async Task AskAsync(HttpClient http, string path, ConcurrentBag<(string, double)> took)
    {
        var clock = Stopwatch.StartNew();
        using var response = await http.GetAsync(path);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
        took.Add((path, clock.Elapsed.TotalMilliseconds));
    }

    private static void Print(IEnumerable<IGrouping<string, double>> groups)
    {
        Console.WriteLine("| page | n | p50 ms | p95 ms | most ms |");
        Console.WriteLine("|--|--|--|--|--|");
        foreach (var group in groups)
        {
            var sorted = group.Order().ToList();
            Console.WriteLine($"| {group.Key} | {sorted.Count} | {At(sorted, 0.5):0.0} | {At(sorted, 0.95):0.0} | {sorted[^1]:0.0} |");
        }
    }

    private static double At(List<double> sorted, double part) => sorted[Math.Min(sorted.Count - 1, (int)Math.Ceiling(sorted.Count * part) - 1)];

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="(?<token>[^"]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
