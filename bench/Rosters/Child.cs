using System.Diagnostics;
using System.Text.Json;

namespace Preceptor.Bench.Rosters;

/// <summary>Runs one solve in a process of its own, so that CPU-seconds and memory are of that solve alone, and its crash is one failed run.</summary>
internal static class Child
{
    /// <summary>Beyond its limit, for reading, judging, and a search that ends late; then it is stopped.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(3);

    public static async Task<Solved> SolveAsync(Instance instance, Way way, (int Seconds, int Threads, int Seed) settings)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(Call(["solve", $"{instance.Form}", $"{way}", $"{settings.Seconds}", $"{settings.Threads}", $"{settings.Seed}", .. instance.Files]))
            ?? throw new InvalidOperationException("The program could not be started again.");
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(settings.Seconds) + Grace);
        try
        {
            var output = await process.StandardOutput.ReadToEndAsync(late.Token);
            await process.WaitForExitAsync(late.Token);
            return process.ExitCode == 0
                ? JsonSerializer.Deserialize<Solved>(output)!
                : Solved.Failed($"the solve ended with exit code {process.ExitCode}", clock.Elapsed.TotalSeconds);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return Solved.Failed($"the solve was stopped {Grace.TotalSeconds:0} seconds after its limit", clock.Elapsed.TotalSeconds);
        }
    }

    /// <summary>This program again. Under "dotnet Preceptor.Bench.dll" the host needs the library named.</summary>
    private static ProcessStartInfo Call(IEnumerable<string> words)
    {
        var self = Environment.ProcessPath!;
        var isHost = Path.GetFileNameWithoutExtension(self) == "dotnet";
        return new(self, isHost ? words.Prepend(Environment.GetCommandLineArgs()[0]) : words) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
    }
}
