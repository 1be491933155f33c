using System.Text;
using Preceptor.Kernel.Sheets;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Rules;

namespace Preceptor.Rules.Tests.Planning.Rules;

public sealed class CountFileTests
{
    [Fact]
    public async Task Actuals_are_understood_in_any_usual_way_of_writing_months()
    {
        var (lines, problems) = await ReadAsync(CountKind.Actuals, "Role,Month,FTE,Heads\nPhysician associate,30/11/2026,2.80,3\nphysician-associate,2026-12,3,3\n");
        problems.ShouldBeEmpty();
        lines.Select(line => (line.Number, line.Role, line.Month, line.Fte, line.Heads)).ShouldBe(
            [(2, "physician-associate", new(2026, 11, 1), 2.8m, 3), (3, "physician-associate", new(2026, 12, 1), 3m, 3)]);
    }

    [Fact]
    public async Task Every_problem_is_told_by_line_and_column()
    {
        var (_, problems) = await ReadAsync(CountKind.Actuals, "Role,Month,FTE,Heads\nNurse,2026-13,x,-1\nphysician-associate,2026-11,4,3\nphysician-associate,2026-12,1,1\nphysician-associate,2026-12,1,1\n");
        problems.Select(problem => (problem.Line, problem.Column)).ShouldBe([(2, "Role"), (2, "Month"), (2, "FTE"), (2, "Heads"), (3, "FTE"), (5, null)]);
        problems[1].Text.ShouldBe("‘2026-13’ is not a month. Write it like 2026-11 or 30/11/2026.");
        problems[4].Text.ShouldBe("4 FTE are more than 3 heads. Correct one of them.");
        problems[5].Text.ShouldBe("Line 4 has the same role and month. Keep one of them.");
    }

    [Fact]
    public async Task Leavers_count_in_full_and_surveys_not_at_all_unless_somebody_says_so()
    {
        var (lines, problems) = await ReadAsync(CountKind.Evidence, "Role,Year to,Kind,Left,Of,Weight\nphysician-associate,2026-10,Leavers,3,28,\nphysician-associate,2026-10,Wellbeing survey,5,19,\nphysician-associate,2026-10,exit interviews,2,19,0.25\n");
        problems.ShouldBeEmpty();
        lines.Select(line => line.Weight).ShouldBe([1m, 0m, 0.25m]);
    }

    [Fact]
    public async Task More_leavers_than_people_cannot_be()
    {
        var (_, problems) = await ReadAsync(CountKind.Evidence, "Role,Year to,Kind,Left,Of\nphysician-associate,2026-10,leavers,9,8\nphysician-associate,2026-10,gossip,1,8\n");
        problems.Select(problem => problem.Text).ShouldBe(["9 of 8 cannot be. Write at most 8.", "‘gossip’ is not a kind. Write leavers, exit interviews or wellbeing survey."]);
    }

    private static async Task<(IReadOnlyList<CountLine> Lines, IReadOnlyList<SheetProblem> Problems)> ReadAsync(CountKind kind, string csv)
    {
        await using var content = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var sheet = await SheetReader.ReadAsync(content, "counts.csv", new SheetLimits(), CancellationToken.None);
        var columns = SheetColumns.Match(sheet, CountColumns.All(kind), out var faults);
        faults.ShouldBeEmpty();
        return CountFile.Read(kind, sheet, columns);
    }
}
