using System.CommandLine;
using Preceptor.Cli.Solving;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Repair;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor rota whyme</c>: why somebody has a duty, and what would have to change for another to have it.</summary>
internal static class RotaWhyMe
{
    private static readonly Argument<FileInfo> Problem = new("file") { Description = "The roster problem." };

    private static readonly Argument<FileInfo> Roster = new("roster") { Description = "The roster that people know." };

    private static readonly Option<string> Person = new("--person") { Description = "Who asks.", HelpName = "PERSON", Required = true };

    private static readonly Option<string> Line = new("--line") { Description = "The duty's demand line.", HelpName = "DEMAND", Required = true };

    private static readonly Option<int> Seconds = RotaCommands.Whole("--seconds", "The most seconds that the answer takes.", 1, () => 10);

    public static Command Make()
    {
        var why = new Command("whyme", "Says for each other person whether they could have a duty, what it would cost, or what is against it.") { Problem, Roster, Person, Line, Seconds, RotaCommands.Json };
        why.SetAction(Run);
        return why;
    }

    private static int Run(ParseResult call)
    {
        var rosterFile = call.GetRequiredValue(Roster);
        if (WholeProblem.Read(call.GetRequiredValue(Problem)) is not { } problem || WholeFile.Read(rosterFile) is not { } bytes)
        {
            return ExitCodes.BadInput;
        }

        var (roster, wrong) = RosterReader.Read(bytes, problem);
        var (answer, refused) = roster is null ? new(null, wrong) : WhyMe.Ask(problem, roster, new Pair(call.GetRequiredValue(Person), call.GetRequiredValue(Line)), call.GetValue(Seconds));
        if (answer is null)
        {
            return RotaCommands.Refuse(rosterFile, refused!);
        }

        Console.Out.WriteLine(call.GetValue(RotaCommands.Json) ? WholeProblem.Json(answer) : string.Join('\n', answer.Others.SelectMany(Lines).Prepend(answer.Text)));
        return ExitCodes.Done;
    }

    private static IEnumerable<string> Lines(WhyOther other) => other.Steps.Skip(other.Could ? 1 : 0).Any() ? other.Steps.Select(step => $"    {step}").Prepend($"  {other.Text}") : [$"  {other.Text}"];
}
