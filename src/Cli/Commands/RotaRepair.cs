using System.CommandLine;
using Preceptor.Cli.Solving;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Repair;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor rota repair</c>: what instead, when somebody is away, a supervisor is called away, a line is open or two want to swap.</summary>
internal static class RotaRepair
{
    private static readonly Argument<FileInfo> Problem = new("file") { Description = "The roster problem." };

    private static readonly Argument<FileInfo> Roster = new("roster") { Description = "The roster that people know." };

    private static readonly Option<string?> Absent = new("--absent") { Description = "Who is away, from --from to --to.", HelpName = "PERSON" };

    private static readonly Option<string?> From = new("--from") { Description = "A date such as 2026-11-30, or an instant such as 2026-11-30T08:00Z.", HelpName = "T" };

    private static readonly Option<string?> To = new("--to") { Description = "The same; a date is counted to its end.", HelpName = "T" };

    private static readonly Option<string?> Session = new("--session") { Description = "A supervising session that does not take place.", HelpName = "SESSION" };

    private static readonly Option<string?> Line = new("--line") { Description = "A demand line that needs somebody more.", HelpName = "DEMAND" };

    private static readonly Option<string?> Swap = new("--swap") { Description = "Two duties to be swapped.", HelpName = "PERSON:DEMAND=PERSON:DEMAND" };

    private static readonly Option<int> Seconds = RotaCommands.Whole("--seconds", "The most seconds that the search takes.", 1, () => 2);

    private static readonly Option<FileInfo?> Out = new("--out") { Description = "The roster with the best repair, replaced whole or not at all.", HelpName = "FILE" };

    public static Command Make()
    {
        var repair = new Command("repair", "Ranked legal repairs with whom they disturb and what they cost, or the verdict on a swap. Exit code 1 when there is none.")
        {
            Problem, Roster, Absent, From, To, Session, Line, Swap, Seconds, Out, RotaCommands.Json,
        };
        repair.SetAction(Run);
        return repair;
    }

    private static int Run(ParseResult call)
    {
        var (file, rosterFile) = (call.GetRequiredValue(Problem), call.GetRequiredValue(Roster));
        if (WholeProblem.Read(file) is not { } problem || WholeFile.Read(rosterFile) is not { } bytes)
        {
            return ExitCodes.BadInput;
        }

        var (roster, wrong) = RosterReader.Read(bytes, problem);
        return roster is null ? RotaCommands.Refuse(rosterFile, wrong!)
            : call.GetValue(Swap) is { } swap ? Swapped(call, problem, roster, swap)
            : Repaired(call, problem, roster);
    }

    private static int Repaired(ParseResult call, RosterProblem problem, IReadOnlyList<Assignment> roster)
    {
        var (from, until) = (Moment.Read(problem, call.GetValue(From), isEnd: false), Moment.Read(problem, call.GetValue(To), isEnd: true));
        if (call.GetValue(Absent) is not null && (from is null || until is null))
        {
            return RotaCommands.Refuse(call.GetRequiredValue(Problem), "--absent needs --from and --to; write dates such as 2026-11-30 or instants such as 2026-11-30T08:00Z.");
        }

        var question = new RepairQuestion(call.GetValue(Absent), from ?? 0, until ?? 0, call.GetValue(Session), call.GetValue(Line), call.GetValue(Seconds));
        var (answer, refused) = Repairer.Repair(problem, roster, question);
        if (answer is null)
        {
            return RotaCommands.Refuse(call.GetRequiredValue(Problem), refused!);
        }

        if (call.GetValue(Out) is { } file && answer.Repairs.Count > 0)
        {
            WholeFile.Write(file, answer.Repairs[0].File(ProblemFile.HashOf(File.ReadAllBytes(call.GetRequiredValue(Problem).FullName))));
        }

        Console.Out.WriteLine(call.GetValue(RotaCommands.Json) ? WholeProblem.Json(answer) : string.Join('\n', RepairLines.Of(answer)));
        return answer.Repairs.Count > 0 ? ExitCodes.Done : ExitCodes.DoesNotHold;
    }

    private static int Swapped(ParseResult call, RosterProblem problem, IReadOnlyList<Assignment> roster, string swap)
    {
        var (verdict, refused) = Read(roster, swap) is { } question ? Swaps.Judge(problem, roster, question)
            : new(null, $"‘{swap}’ names no two duties of the roster; write PERSON:DEMAND=PERSON:DEMAND.");
        if (verdict is null)
        {
            return RotaCommands.Refuse(call.GetRequiredValue(Roster), refused!);
        }

        Console.Out.WriteLine(call.GetValue(RotaCommands.Json) ? WholeProblem.Json(verdict) : string.Join('\n', RepairLines.Of(verdict)));
        return verdict.Legal ? ExitCodes.Done : ExitCodes.DoesNotHold;
    }

    /// <summary>Ids may hold colons and equals signs themselves, so it is the roster that says where one ends.</summary>
    private static SwapQuestion? Read(IReadOnlyList<Assignment> roster, string swap)
    {
        foreach (var (i, _) in swap.Index().Where(each => each.Item == '='))
        {
            if (Duty(roster, swap[..i]) is { } first && Duty(roster, swap[(i + 1)..]) is { } second)
            {
                return new(first, second);
            }
        }

        return null;
    }

    private static Pair? Duty(IReadOnlyList<Assignment> roster, string text) =>
        roster.Where(each => $"{each.Person}:{each.Demand}" == text).Select(each => new Pair(each.Person, each.Demand)).FirstOrDefault();
}
