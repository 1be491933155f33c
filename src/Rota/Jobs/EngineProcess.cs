using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Preceptor.Rota.Jobs;

/// <summary>What the engine says on one line.</summary>
/// <param name="Kind">progress or done.</param>
internal sealed record EngineWord(string Kind, double Seconds, long? Objective, long? Bound, string? Status, string? Text);

/// <param name="ExitCode">0 done, 2 bad input, 3 no solution; anything else is a crash.</param>
internal sealed record EngineEnd(int ExitCode, EngineWord? Last, string Complaint);

/// <summary>
/// The engine as a child process: problem file in, lines of progress and the best roster file out. It ends when told to, when its time is up,
/// when it takes too much memory, and when this process dies, since its standard input ends then.
/// </summary>
internal sealed class EngineProcess(RotaOptions options)
{
    private const string Program = "Preceptor.RotaSolver.dll";

    /// <summary>How much longer than its time the engine may take before it is killed.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <param name="heard">Called for each line of progress.</param>
    /// <param name="stop">Ask the engine to stop and keep the best. It is called about twice a second.</param>
    public async Task<EngineEnd> RunAsync(EngineOrder order, Func<EngineWord, Task> heard, Func<Task<bool>> stop, CancellationToken cancel)
    {
        using var process = Start(order);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        over.CancelAfter(TimeSpan.FromSeconds(order.Seconds) + Grace);
        EngineWord? last = null;
        var listening = ListenAsync(process, async word =>
        {
            last = word;
            await heard(word);
        });
        var complaint = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var complaints = "";
        try
        {
            complaints = await WatchAsync(process, stop, over.Token);
            await process.WaitForExitAsync(over.Token);
        }
        catch (Exception fault)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            if (fault is not OperationCanceledException || cancel.IsCancellationRequested)
            {
                throw;
            }

            complaints = "The engine did not end in its time.";
        }

        await listening;
        return new(process.ExitCode, last, complaints.Length > 0 ? complaints : (await complaint).Trim());
    }

    private Process Start(EngineOrder order)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        string[] arguments =
        [
            "exec", Path.Combine(AppContext.BaseDirectory, Program), order.ProblemFile, order.RosterFile, "--seconds", Text(order.Seconds), "--threads", Text(options.Threads), "--seed", Text(order.Seed),
        ];
        string[] mend = order.Mend is { } known ? ["--from", known, "--mend"] : [];
        string[] away = order.Away is { } absence ? ["--away", absence.Person, "--away-from", Text(absence.First), "--away-until", Text(absence.Last)] : [];
        foreach (var argument in (string[])[.. arguments, .. mend, .. away])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private async Task<string> WatchAsync(Process process, Func<Task<bool>> stop, CancellationToken cancel)
    {
        using var timer = new PeriodicTimer(Look);
        var told = false;
        while (!process.HasExited && await timer.WaitForNextTickAsync(cancel))
        {
            process.Refresh();
            if (!process.HasExited && process.WorkingSet64 > options.MemoryMegabytes * 1024L * 1024L)
            {
                process.Kill(entireProcessTree: true);
                return $"The engine took more than {options.MemoryMegabytes} MB of memory.";
            }

            if (!told && await stop())
            {
                told = true;
                await TellAsync(process);
            }
        }

        return "";
    }

    private static async Task TellAsync(Process process)
    {
        try
        {
            await process.StandardInput.WriteLineAsync("stop");
            await process.StandardInput.FlushAsync();
        }
        catch (IOException)
        {
            // It has just ended by itself.
        }
    }

    private static async Task ListenAsync(Process process, Func<EngineWord, Task> heard)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith('{') && JsonSerializer.Deserialize<EngineWord>(line, Json) is { } word)
            {
                await heard(word);
            }
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <param name="RosterFile">Where the best roster is written, or the repairs.</param>
/// <param name="Mend">The file of a roster to repair; none to make one.</param>
/// <param name="Away">Who is away from it; none when it is only broken.</param>
internal sealed record EngineOrder(string ProblemFile, string RosterFile, int Seconds, int Seed, string? Mend = null, EngineAbsence? Away = null);

/// <param name="Person">As the problem's file calls them.</param>
/// <param name="Last">Inclusive.</param>
internal sealed record EngineAbsence(string Person, DateOnly First, DateOnly Last);
