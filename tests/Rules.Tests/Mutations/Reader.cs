using System.Text;
using Preceptor.RosterJudges;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Rules.Roster;
using Preceptor.Rota.Rules.Score;
using Preceptor.RotaSolver;
using Preceptor.RotaSolver.Curtois;
using Preceptor.RotaSolver.Inrc;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;
using Preceptor.Rules.Tests.RotaSolver.Inrc;
using Preceptor.TestKit.Rosters;

namespace Preceptor.Rules.Tests.Mutations;

/// <summary>Something that reads files of others.</summary>
/// <param name="Files">Right ones, to be spoilt.</param>
/// <param name="Read">What is wrong with the bytes; none when they could be read.</param>
internal sealed record Reader(string Name, IReadOnlyList<byte[]> Files, Func<byte[], string?> Read)
{
    private const string Instance = """
        SECTION_HORIZON
        14
        SECTION_SHIFTS
        E,480,
        L,480,E|E
        SECTION_STAFF
        A,E=14|L=14,4800,2400,5,2,2,1
        B,E=14|L=0,4800,2400,5,2,2,1
        SECTION_DAYS_OFF
        A,3
        SECTION_SHIFT_ON_REQUESTS
        B,2,E,2
        SECTION_SHIFT_OFF_REQUESTS
        A,5,E,3
        SECTION_COVER
        0,E,1,100,1
        13,L,1,100,1
        """;

    private const string Sheet = "employee,day,shift\nA,0,E\nA,1,E\nB,5,L\nB,6,E\n";

    public static IReadOnlyList<Reader> All()
    {
        byte[][] problems = [.. Enumerable.Range(3, 4).Select(seed => RandomProblems.Make(seed, ProblemSize.Tiny))];
        var roster = problems.Select(problem => (Problem: problem, Solution: Engine.Solve(ProblemFile.Read(problem).Value!, new(5, 1, 1), new Progress<Improvement>(), CancellationToken.None)))
            .First(each => each.Solution.HasRoster);
        var texts = RandomInrc.Make(8);
        return
        [
            new("roster problem, by the engine", problems, bytes => ProblemFile.Read(bytes).Problem),
            new("roster problem, by the judge", problems, bytes => Judged(bytes, null)),
            new("roster", [RosterFile.Write(roster.Solution, ProblemFile.HashOf(roster.Problem))], bytes => Judged(roster.Problem, bytes)),
            new("instance of Curtois and Qu, by the engine", [Utf8(Instance)], bytes => CurtoisFile.Read(Text(bytes)).Problem),
            new("instance of Curtois and Qu, by the judge", [Utf8(Instance)], bytes => CurtoisJudge.Judge(Text(bytes), Sheet).Problem),
            new("roster of Curtois and Qu", [Utf8(Sheet)], bytes => CurtoisJudge.Judge(Instance, Text(bytes)).Problem),
            .. Competition("by the engine", texts, spoilt =>
            {
                var (problem, wrong) = spoilt.Read();
                _ = problem is null ? 0 : InrcPrice.Of(problem, []);
                return wrong;
            }),
            .. Competition("by the judge", texts, spoilt => spoilt.Judge(name => Solution(texts, name)).Problem),
            new("solution of the competition", [Utf8(Solution(texts, "0.txt"))], bytes => texts.Judge(name => name.EndsWith("-0.txt", StringComparison.Ordinal) ? Text(bytes) : Solution(texts, name)).Problem),
        ];
    }

    private static IEnumerable<Reader> Competition(string by, InrcTexts texts, Func<InrcTexts, string?> read) =>
    [
        new($"scenario, {by}", [Utf8(texts.Scenario)], bytes => read(texts with { Scenario = Text(bytes) })),
        new($"history, {by}", [Utf8(texts.History)], bytes => read(texts with { History = Text(bytes) })),
        new($"week data, {by}", [Utf8(texts.Weeks[0])], bytes => read(texts with { Weeks = [Text(bytes), .. texts.Weeks.Skip(1)] })),
    ];

    private static string Solution(InrcTexts texts, string name)
    {
        var problem = texts.Read().Problem!;
        var duties = problem.Nurses.SelectMany((nurse, place) => Enumerable.Range(0, problem.Days).Where(day => (day + place) % 3 > 0).Select(day => new InrcDuty(place, day, 0, nurse.Skills[0])));
        return InrcFile.Write(problem, new(SolveStatus.Feasible, null, null, [.. duties])).First(file => file.Name.EndsWith(name[^5..], StringComparison.Ordinal)).Text;
    }

    /// <summary>As the command line judges: what could be read goes through every rule and term.</summary>
    internal static string? Judged(byte[] problemFile, byte[]? rosterFile)
    {
        var (problem, wrong) = ProblemJson.Read<Problem>(problemFile, "problem");
        if ((wrong ?? ProblemFaults.In(problem!)) is { } sentence)
        {
            return sentence;
        }

        var (document, wrongRoster) = rosterFile is null ? (null, null) : ProblemJson.Read<RosterDocument>(rosterFile, "roster");
        if ((wrongRoster ?? (document is null ? null : ProblemFaults.In(problem!, document))) is { } fault)
        {
            return fault;
        }

        var judged = new JudgedRoster(problem!, document?.Assignments ?? []);
        RosterRules.Judge(judged).ShouldNotBeNull();
        RosterScore.Of(judged).ShouldNotBeNull();
        return null;
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
