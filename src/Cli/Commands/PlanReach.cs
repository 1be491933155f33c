using System.CommandLine;
using Preceptor.WorkforceModel.Inverse;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor plan reach</c>: which intake or exit rate reaches a target.</summary>
internal static class PlanReach
{
    private static readonly Argument<FileInfo> File = new("scenario") { Description = "The scenario: its stock at the outset, and what is not given below." };

    private static readonly Option<double> Target = PlanCommands.Number<double>("--target", "Full-time equivalents to be reached.", number => number is > 0 and < 1e12, "a number above 0");

    private static readonly Option<Month?> By = new("--by")
    {
        Description = "When, such as 2036-12 or 2036-12-31.",
        HelpName = "DATE",
        Required = true,
        CustomParser = result =>
        {
            var month = Month.TryParse(result.Tokens[0].Value);
            if (month is null)
            {
                result.AddError($"'{result.Tokens[0].Value}' is not a date for --by; write it as 2036-12 or 2036-12-31.");
            }

            return month;
        },
    };

    private static readonly Option<string> Solve = Word("--solve", "What is looked for.", null, "intake", "exit");

    private static readonly Option<double?> Intake = Optional("--intake", "Graduates a year; when the intake is looked for, the most that there can be.", double.MaxValue, "a number from 0");

    private static readonly Option<double?> Exit = Optional("--exit", "The share that leaves in a year, such as 0.1; when the exit is looked for, the least that it can be.", 1, "a share from 0 to 1");

    private static readonly Option<string> Steps = Word("--steps", "annual: graduates join at the year's end; monthly: evenly.", "annual", "annual", "monthly");

    public static Command Make()
    {
        Target.Required = true;
        var reach = new Command("reach", "Finds the intake or the exit rate that reaches a target; exit code 3 when none does, with the ceiling.") { File, Target, By, Solve, Intake, Exit, Steps, PlanCommands.Json };
        reach.SetAction(Run);
        return reach;
    }

    private static int Run(ParseResult call)
    {
        var file = call.GetRequiredValue(File);
        if (PlanCommands.Scenario(file) is not { } scenario)
        {
            return ExitCodes.BadInput;
        }

        var question = new ReachQuestion(
            call.GetValue(Target), call.GetValue(By)!.Value, call.GetValue(Solve) == "exit" ? Unknown.Exit : Unknown.Intake,
            call.GetValue(Steps) == "monthly" ? WorkforceModel.Inverse.Steps.Monthly : WorkforceModel.Inverse.Steps.Annual, call.GetValue(Intake), call.GetValue(Exit));
        var (answer, wrong) = Reach.Answer(scenario, question);
        if (answer is null)
        {
            return PlanCommands.Refuse(file, wrong!);
        }

        PlanCommands.Tell(call, answer,
        [
            $"solve={answer.Solve} value={(answer.Value is { } value ? value.ToString("0.######") : "none")} ceiling={(answer.Ceiling is { } ceiling ? ceiling.ToString("0.###") : "none")} never={(answer.Never ? "yes" : "no")}",
            answer.Text,
            $"Convention: {answer.Convention}.",
        ]);
        return answer.Value is null ? ExitCodes.NoSolution : ExitCodes.Done;
    }

    private static Option<string> Word(string name, string description, string? usual, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, Required = usual is null };
        if (usual is not null)
        {
            option.DefaultValueFactory = _ => usual;
        }

        option.AcceptOnlyFromAmong(words);
        return option;
    }

    private static Option<double?> Optional(string name, string description, double most, string what) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[0].Value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= 0 && number <= most)
            {
                return number;
            }

            result.AddError($"'{result.Tokens[0].Value}' is not {what} for {name}; write one.");
            return null;
        },
    };
}
