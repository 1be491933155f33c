using Preceptor.RosterJudges.Inrc;
using Preceptor.RotaSolver.Inrc;
using Preceptor.TestKit.Rosters;

namespace Preceptor.Rules.Tests.RotaSolver.Inrc;

/// <summary>Texts of the competition's format, for the engine's reader and for the judge's own.</summary>
internal static class Made
{
    public static InrcTexts Replace(this InrcTexts texts, string right, string wrong) =>
        new(texts.Scenario.Replace(right, wrong), texts.History.Replace(right, wrong), [.. texts.Weeks.Select(week => week.Replace(right, wrong))]);

    public static (InrcProblem? Problem, string? Wrong) Read(this InrcTexts texts)
    {
        var read = InrcFile.Read(new("Sc-made.txt", texts.Scenario), new("H0-made-0.txt", texts.History), [.. texts.Weeks.Select((week, i) => new InrcText($"WD-made-{i + 3}.txt", week))]);
        return (read.Value, read.Problem);
    }

    public static InrcJudgement Judge(this InrcTexts texts, Func<string, string?> solution) => InrcJudge.Judge(
        new(new("Sc-made.txt", texts.Scenario), new("H0-made-0.txt", texts.History), [.. texts.Weeks.Select((week, i) => new InrcPaper($"WD-made-{i + 3}.txt", week))]), solution);

    public static InrcJudgement Judge(this InrcTexts texts, InrcProblem problem, IReadOnlyList<InrcDuty> duties)
    {
        var files = InrcFile.Write(problem, new(Preceptor.RotaSolver.Roster.SolveStatus.Feasible, null, null, duties)).ToDictionary(file => file.Name, file => file.Text, StringComparer.Ordinal);
        return texts.Judge(files.GetValueOrDefault);
    }
}
