using System.CommandLine;
using System.Text;
using Preceptor.Cli.Solving;
using Preceptor.RosterJudges.Inrc;
using Preceptor.RotaSolver.Inrc;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.Cli.Commands.Formats;

/// <summary>The Second International Nurse Rostering Competition: docs/formats/inrc2.md.</summary>
internal static class InrcFormat
{
    public static readonly Option<FileInfo?> Scenario = new("--scenario") { Description = "inrc2: the scenario.", HelpName = "FILE" };

    public static readonly Option<FileInfo?> History = new("--history") { Description = "inrc2: the history before the first week.", HelpName = "FILE" };

    public static readonly Option<FileInfo[]> Weeks = new("--weeks")
    {
        Description = "inrc2: the data of each week, in their order.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true, Arity = ArgumentArity.OneOrMore,
    };

    private const string SolveUsage = "preceptor rota solve --format inrc2 --scenario FILE --history FILE --weeks FILE…";
    private const string CheckUsage = "preceptor rota check --format inrc2 --scenario FILE --history FILE --weeks FILE… FOLDER";

    private sealed record Files((string Name, string Text) Scenario, (string Name, string Text) History, IReadOnlyList<(string Name, string Text)> Weeks);

    public static async Task<Solved?> SolveAsync(ParseResult call, (FileInfo? File, FileInfo? From) named, SolveSettings settings, CancellationToken cancel)
    {
        if (named.File is { } file)
        {
            RotaFiles.Say($"{file.Name} is not an option's value; write '{SolveUsage}'.");
            return null;
        }

        if (Read(call, call.GetValue(Weeks) ?? [], SolveUsage) is not { } files)
        {
            return null;
        }

        static InrcText Text((string Name, string Text) file) => new(file.Name, file.Text);
        var (problem, wrong) = InrcFile.Read(Text(files.Scenario), Text(files.History), [.. files.Weeks.Select(Text)]);
        if (problem is null)
        {
            RotaFiles.Say(wrong!);
            return null;
        }

        var (begin, fault) = named.From is null ? new(null, null) : InrcRoster.Read(problem, name => Solution(named.From, name));
        if (fault is not null)
        {
            RotaFiles.Say(fault);
            return null;
        }

        var solution = await SolveProgress.ShowAsync(progress => InrcEngine.Solve(problem, settings, progress, cancel, begin));
        var roster = solution.HasRoster ? new RosterOfWeeks([.. InrcFile.Write(problem, solution).Select(week => (week.Name, week.Text))]) : null;
        return new(solution.Status, solution.Objective, solution.Bound, roster, Solved.WhyNone(solution.Status));
    }

    /// <param name="folder">None when it stands behind the weeks, whose option then takes it for one more.</param>
    public static Checked? Check(ParseResult call, FileInfo? folder)
    {
        var weeks = call.GetValue(Weeks) ?? [];
        if (folder is null && weeks is [.. var before, var last] && Directory.Exists(last.FullName))
        {
            (folder, weeks) = (last, before);
        }

        if (folder is null || !Directory.Exists(folder.FullName))
        {
            RotaFiles.Say(folder is null ? $"no folder of solutions was named; write '{CheckUsage}'." : $"{folder.FullName}: there is no such folder; name one that exists.");
            return null;
        }

        if (Read(call, weeks, CheckUsage) is not { } files)
        {
            return null;
        }

        static InrcPaper Paper((string Name, string Text) file) => new(file.Name, file.Text);
        var judged = InrcJudge.Judge(new(Paper(files.Scenario), Paper(files.History), [.. files.Weeks.Select(Paper)]), name => Solution(folder, name));
        if (judged.Problem is { } wrong)
        {
            RotaFiles.Say(wrong);
            return null;
        }

        return new(judged.Violations.Count, judged.Objective, judged.Violations, new OrderedDictionary<string, long>(judged.Costs.Select(cost => KeyValuePair.Create(cost.Name, cost.Cost))));
    }

    private static string? Solution(FileInfo folder, string name)
    {
        var path = Path.Combine(folder.FullName, name);
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }

    private static Files? Read(ParseResult call, FileInfo[] weeks, string usage)
    {
        FileInfo?[] named = [call.GetValue(Scenario), call.GetValue(History), .. weeks];
        if (weeks.Length == 0 || named.Contains(null))
        {
            RotaFiles.Say($"--scenario, --history and --weeks are all needed; write '{usage}'.");
            return null;
        }

        var read = new List<(string, string)>();
        foreach (var file in named)
        {
            if (WholeFile.Read(file!) is not { } bytes)
            {
                return null;
            }

            read.Add((file!.Name, Encoding.UTF8.GetString(bytes)));
        }

        return new(read[0], read[1], read[2..]);
    }
}
