using Preceptor.RotaSolver.Roster;
using Spectre.Console;

namespace Preceptor.Cli.Solving;

/// <summary>Shows on standard error how far a search is: one live line on a terminal, otherwise a plain line every few seconds.</summary>
internal static class SolveProgress
{
    private const double PlainSeconds = 5;

    public static async Task<T> ShowAsync<T>(Func<IProgress<Improvement>, T> solve)
    {
        if (Console.IsErrorRedirected)
        {
            var last = 0.0;
            return await Task.Run(() => solve(new Each(step =>
            {
                if (step.Seconds - last >= PlainSeconds)
                {
                    last = step.Seconds;
                    Installation.Say(LineOf(step));
                }
            })));
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Status().StartAsync("searching", context => Task.Run(() => solve(new Each(step => context.Status(Markup.Escape(LineOf(step)))))));
    }

    private static string LineOf(Improvement step) =>
        $"best {step.Objective?.ToString() ?? "none"}, bound {step.Bound?.ToString() ?? "none"}, gap {Figures.Gap(step.Objective, step.Bound)}, {step.Seconds:0} s: {step.Text}";

    /// <summary>Reports where it is called, so that lines come in order.</summary>
    private sealed class Each(Action<Improvement> show) : IProgress<Improvement>
    {
        public void Report(Improvement value) => show(value);
    }
}
