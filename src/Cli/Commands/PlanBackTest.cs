using System.CommandLine;
using Preceptor.WorkforceModel.BackTest;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor plan backtest</c>: how wrong the model would have been.</summary>
internal static class PlanBackTest
{
    private static readonly Argument<FileInfo> File = new("series") { Description = "Published figures: CSV with series, date and value, and unit, source and confidence where known." };

    private static readonly Option<string?> Name = new("--series") { Description = "One series; otherwise all that can be tested.", HelpName = "NAME" };

    public static Command Make()
    {
        var test = new Command("backtest", "Foretells every published figure from those before it alone, and compares with ‘the last value stays’ and ‘the last change goes on’. Exit code 1 when these are better.")
        {
            File, Name, PlanCommands.Json,
        };
        test.SetAction(Run);
        return test;
    }

    private static int Run(ParseResult call)
    {
        var file = call.GetRequiredValue(File);
        if (PlanCommands.Read(file, SeriesFile.Read) is not { } set)
        {
            return ExitCodes.BadInput;
        }

        var (answer, wrong) = BackTesting.Run(set, call.GetValue(Name));
        if (answer is null)
        {
            return PlanCommands.Refuse(file, wrong!);
        }

        PlanCommands.Tell(call, answer,
        [
            .. answer.Conflicts,
            .. answer.Skipped.Select(sentence => $"Not tested: {sentence}"),
            .. answer.Series.Select(series => Line(series.Scores)),
            .. answer.Units.Select(Line),
            $"{Line(answer.Pooled)} beats={(answer.Beats ? "both" : "not both")} (as shares of the last known value)",
            .. answer.Findings,
        ]);
        return answer.Beats ? ExitCodes.Done : ExitCodes.DoesNotHold;
    }

    private static string Line(Scores scores) =>
        $"{scores.Name}: n={scores.N} crps={scores.Crps:0.####} last={scores.LastValue:0.####} drift={scores.Drift:0.####} mape={scores.Mape:0.0%} (last {scores.MapeLastValue:0.0%}, drift {scores.MapeDrift:0.0%}) band80={scores.Covered80:0%} band95={scores.Covered95:0%}";
}
