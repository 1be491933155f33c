using System.CommandLine;
using System.Globalization;
using Preceptor.Cli.Solving;
using Preceptor.RotaSolver.Repair;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor rota fragile</c>: which absences a roster stands.</summary>
internal static class RotaFragile
{
    private static readonly Argument<FileInfo> Problem = new("file") { Description = "The roster problem." };

    private static readonly Argument<FileInfo> Roster = new("roster") { Description = "The roster that people know." };

    private static readonly Option<double> Rate = new("--rate")
    {
        Description = "The chance that somebody who is on duty on a date does not come, from 0 to 1.", HelpName = "CHANCE", DefaultValueFactory = _ => 0.03,
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) && rate <= 1)
            {
                return rate;
            }

            result.AddError($"'{result.Tokens[0].Value}' is not a chance for --rate; write a number from 0 to 1, such as 0.03.");
            return 0;
        },
    };

    private static readonly Option<int> Seconds = RotaCommands.Whole("--seconds", "The most seconds that the answer takes.", 1, () => 60);

    public static Command Make()
    {
        var fragile = new Command("fragile", "Repairs every absence of one person and of two on a date, lists those that leave minutes open, and tells the chance that none does. Exit code 1 when the time was too short for all.")
        {
            Problem, Roster, Rate, Seconds, RotaCommands.Json,
        };
        fragile.SetAction(RunAsync);
        return fragile;
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        var rosterFile = call.GetRequiredValue(Roster);
        if (WholeProblem.Read(call.GetRequiredValue(Problem)) is not { } problem || WholeFile.Read(rosterFile) is not { } bytes)
        {
            return ExitCodes.BadInput;
        }

        var (roster, wrong) = RosterReader.Read(bytes, problem);
        if (roster is null)
        {
            return RotaCommands.Refuse(rosterFile, wrong!);
        }

        var found = await Task.Run(() => Fragile.Enumerate(problem, roster, call.GetValue(Seconds), cancel), CancellationToken.None);
        var (least, most) = found.Survival(call.GetValue(Rate));
        Console.Out.WriteLine(call.GetValue(RotaCommands.Json) ? WholeProblem.Json(new Answer(call.GetValue(Rate), least, most, found)) : string.Join('\n', Lines(found, (least, most))));
        return cancel.IsCancellationRequested ? ExitCodes.Stopped : found.IsWhole ? ExitCodes.Done : ExitCodes.DoesNotHold;
    }

    private static IEnumerable<string> Lines(Fragility found, (double Least, double Most) chance)
    {
        var (singles, pairs) = (found.Singles.Where(each => each.After > 0).ToList(), found.Pairs.Where(each => each.After > 0).ToList());
        yield return string.Create(CultureInfo.InvariantCulture, $"singles={found.Singles.Count} breaking={singles.Count} pairs={found.Pairs.Count} breaking={pairs.Count} survives={chance.Least:0.0000}..{chance.Most:0.0000} whole={(found.IsWhole ? "yes" : "no")}");
        foreach (var loss in singles.OrderByDescending(each => each.After).Concat(pairs.OrderByDescending(each => each.After)))
        {
            yield return loss.Text;
        }
    }

    private sealed record Answer(double Rate, double SurvivesAtLeast, double SurvivesAtMost, Fragility Absences);
}
