using System.CommandLine;
using Preceptor.Cli.Solving;
using Preceptor.RotaSolver.Prices;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor rota price</c>: what each limit costs.</summary>
internal static class RotaPrice
{
    private static readonly Argument<FileInfo> Problem = new("file") { Description = "The roster problem." };

    private static readonly Option<int> Seconds = RotaCommands.Whole("--seconds", "The most seconds of all searches together.", 1, () => 60);

    private static readonly Option<int> Threads = RotaCommands.Whole("--threads", "The most threads.", 1, () => Environment.ProcessorCount);

    public static Command Make()
    {
        var price = new Command("price", "Eases each limit by one step, searches again, and lists what it gains: 'proven' when both rosters are known to be the best, else 'found'. Also where one more supervising session would be worth most.")
        {
            Problem, Seconds, Threads, RotaCommands.Json,
        };
        price.SetAction(RunAsync);
        return price;
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        var file = call.GetRequiredValue(Problem);
        if (WholeProblem.Read(file) is not { } problem)
        {
            return ExitCodes.BadInput;
        }

        var settings = new SolveSettings(call.GetValue(Seconds), call.GetValue(Threads), 1);
        var (prices, none) = await Task.Run(() => Pricing.Find(problem, settings, cancel), CancellationToken.None);
        if (prices is null)
        {
            Installation.Say(none!);
            return ExitCodes.NoSolution;
        }

        Console.Out.WriteLine(call.GetValue(RotaCommands.Json) ? WholeProblem.Json(prices) : string.Join('\n', Lines(prices)));
        return cancel.IsCancellationRequested ? ExitCodes.Stopped : ExitCodes.Done;
    }

    private static IEnumerable<string> Lines(PriceList prices)
    {
        yield return $"objective={prices.Objective} {Word(prices.Proven)}";
        foreach (var price in prices.Prices)
        {
            yield return $"{price.Code}: gain={price.Gain} {Word(price.Proven)} with {price.Text}{string.Concat(price.Terms.Select(term => $" {term.Code}={term.Cost:+0;-0;0}"))}";
        }
    }

    private static string Word(bool proven) => proven ? "proven" : "found";
}
