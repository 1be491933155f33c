using System.Diagnostics;
using Spectre.Console;

namespace Preceptor.Cli.Planning;

/// <summary>Shows on standard error how many runs are done: one live line on a terminal, otherwise a plain line every few seconds.</summary>
internal static class RunProgress
{
    private const double PlainSeconds = 5;

    public static async Task<T> ShowAsync<T>(int runs, Func<IProgress<int>, T> run)
    {
        if (Console.IsErrorRedirected)
        {
            var (clock, gate, last) = (Stopwatch.StartNew(), new Lock(), 0.0);
            return await Task.Run(() => run(new Each(done =>
            {
                lock (gate)
                {
                    if (clock.Elapsed.TotalSeconds - last >= PlainSeconds)
                    {
                        last = clock.Elapsed.TotalSeconds;
                        Installation.Say($"{done} of {runs} runs");
                    }
                }
            })));
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Status().StartAsync("running", context => Task.Run(() => run(new Each(done => context.Status($"{done} of {runs} runs")))));
    }

    /// <summary>Reports where it is called, from any thread.</summary>
    private sealed class Each(Action<int> show) : IProgress<int>
    {
        public void Report(int value) => show(value);
    }
}
