using System.CommandLine;
using Preceptor.Cli.Solving;
using Preceptor.RotaSolver.Why;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor rota explain</c>: why no roster exists.</summary>
internal static class RotaExplain
{
    private static readonly Argument<FileInfo> Problem = new("file") { Description = "The roster problem." };

    private static readonly Option<string?> Line = new("--line") { Description = "Why this demand line cannot have its minimum.", HelpName = "DEMAND" };

    private static readonly Option<bool> Full = new("--full") { Description = "Why not every line can have its minimum." };

    private static readonly Option<int> Seconds = RotaCommands.Whole("--seconds", "The most seconds that the answer takes.", 1, () => 10);

    public static Command Make()
    {
        var explain = new Command("explain", "Says 'feasible', or the smallest set of people, facts and rules that conflict and the cheapest repairs. Exit code 3 when no roster exists, 1 when the time was too short.")
        {
            Problem, Line, Full, Seconds, RotaCommands.Json,
        };
        explain.SetAction(RunAsync);
        return explain;
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        var file = call.GetRequiredValue(Problem);
        if (WholeProblem.Read(file) is not { } problem)
        {
            return ExitCodes.BadInput;
        }

        var question = new ExplainQuestion(call.GetValue(Line), call.GetValue(Full), call.GetValue(Seconds));
        var (told, wrong) = await Task.Run(() => Explainer.Explain(problem, question, cancel), CancellationToken.None);
        if (told is null)
        {
            return RotaCommands.Refuse(file, wrong!);
        }

        Console.Out.WriteLine(call.GetValue(RotaCommands.Json) ? WholeProblem.Json(told) : string.Join('\n', Lines(told)));
        return cancel.IsCancellationRequested ? ExitCodes.Stopped
            : told.Status switch { ExplainStatus.Feasible => ExitCodes.Done, ExplainStatus.Conflict => ExitCodes.NoSolution, _ => ExitCodes.DoesNotHold };
    }

    private static IEnumerable<string> Lines(Explanation told)
    {
        yield return told.Text;
        foreach (var (i, conflict) in told.Conflicts.Index())
        {
            yield return $"conflict {i + 1}: {(conflict.Smallest ? "no conflict has fewer facts" : "none of these facts can be left out")}";
            foreach (var fact in conflict.Facts)
            {
                yield return $"  {fact.Code}: {fact.Text}";
            }
        }

        if (told.Others.Count > 0)
        {
            yield return $"also: {string.Join(", ", told.Others.Select(line => $"‘{line}’"))}";
        }

        foreach (var (i, repair) in told.Repairs.Index())
        {
            yield return $"repair {i + 1}: {string.Join(" And: ", repair.Steps)}";
        }
    }
}
