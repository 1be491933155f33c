using System.Text;
using Preceptor.RosterJudges;
using Preceptor.RotaSolver.Curtois;
using Preceptor.RotaSolver.Roster;
using Preceptor.TestKit.Rosters;

namespace Preceptor.Rules.Tests.RotaSolver;

/// <summary>Instances of the published format, made here; the judge that shares no code with the engine has the last word.</summary>
public sealed class CurtoisTests
{
    private const string Instance = """
        # Two people share one early and one late a day for two weeks.
        SECTION_HORIZON
        14
        SECTION_SHIFTS
        E,480,
        L,480,E
        SECTION_STAFF
        A,E=14|L=14,4800,2400,5,2,2,1
        B,E=14|L=14,4800,2400,5,2,2,1
        C,E=14|L=0,2400,960,4,1,1,2
        SECTION_DAYS_OFF
        A,3
        SECTION_SHIFT_ON_REQUESTS
        B,2,L,2
        SECTION_SHIFT_OFF_REQUESTS
        A,5,E,3
        SECTION_COVER
        0,E,1,100,1
        1,L,1,100,1
        2,E,1,100,1
        5,E,2,100,1
        6,E,1,100,1
        12,E,2,100,1
        13,L,1,100,1
        """;

    [Fact]
    public void The_best_roster_is_found_and_its_price_is_what_the_judge_says()
    {
        var problem = CurtoisFile.Read(Instance).Value.ShouldNotBeNull();
        var solution = CurtoisEngine.Solve(problem, new(20, 1, 1), new Progress<Improvement>(), CancellationToken.None);
        var judged = CurtoisJudge.Judge(Instance, Encoding.UTF8.GetString(CurtoisFile.Write(problem, solution)));
        solution.Status.ShouldBe(SolveStatus.Optimal);
        judged.Violations.ShouldBeEmpty();
        judged.Objective.ShouldBe(solution.Objective!.Value);
    }

    [Fact]
    public void One_thread_and_one_seed_give_the_same_bytes()
    {
        var problem = CurtoisFile.Read(Instance).Value.ShouldNotBeNull();
        byte[] Solve() => CurtoisFile.Write(problem, CurtoisEngine.Solve(problem, new(20, 1, 7), new Progress<Improvement>(), CancellationToken.None));
        Solve().ShouldBe(Solve());
    }

    [Fact]
    public void A_search_goes_on_from_a_roster_that_was_written()
    {
        var problem = CurtoisFile.Read(RandomCurtois.Make(11, 28, 12)).Value.ShouldNotBeNull();
        var first = CurtoisEngine.Solve(problem, new(1, 2, 1), new Progress<Improvement>(), CancellationToken.None);
        var read = CurtoisRoster.Read(problem, Encoding.UTF8.GetString(CurtoisFile.Write(problem, first))).Value.ShouldNotBeNull();
        read.Count.ShouldBe(first.Duties.Count);
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        CurtoisEngine.Solve(problem, new(60, 2, 2), new Progress<Improvement>(), stopped.Token, read).Objective.ShouldNotBeNull().ShouldBeLessThanOrEqualTo(first.Objective!.Value);
    }

    [Theory]
    [InlineData("A,0,E\nZ,1,E", "Line 2: there is no employee ‘Z’")]
    [InlineData("A,0,E\nA,14,E", "Line 2: ‘14’ is not a number for the day")]
    [InlineData("employee,day,shift\nA,0", "Line 2: it has 2 parts between commas")]
    [InlineData("A,0,E\nA,0,L", "The duties of ‘A’ break a rule")]
    [InlineData("A,3,E\nA,4,E", "The duties of ‘A’ break a rule")]
    public void A_roster_to_go_on_from_is_refused_with_its_fault(string csv, string sentence)
    {
        var problem = CurtoisFile.Read(Instance).Value.ShouldNotBeNull();
        CurtoisRoster.Read(problem, csv).Problem.ShouldNotBeNull().ShouldStartWith(sentence);
    }

    [Fact]
    public void What_cannot_be_rostered_is_said_to_be_so()
    {
        var problem = CurtoisFile.Read(Instance.Replace("C,E=14|L=0,2400,960", "C,E=14|L=0,2400,2880")).Value.ShouldNotBeNull();
        CurtoisEngine.Solve(problem, new(20, 1, 1), new Progress<Improvement>(), CancellationToken.None).Status.ShouldBe(SolveStatus.Infeasible);
    }

    [Theory]
    [InlineData("A,3\n", "D,3\n", "‘D’")]
    [InlineData("E,480,", "E,long,", "‘long’")]
    [InlineData("SECTION_COVER", "SECTION_COVERS", "‘SECTION_COVERS’")]
    [InlineData("13,L,1,100,1", "14,L,1,100,1", "day 14")]
    [InlineData("13,L,1,100,1", "13,L,1,100", "4 parts")]
    [InlineData("A,E=14|L=14", "A,E14|L=14", "‘E14’")]
    [InlineData("B,E=14", "A,E=14", "there already")]
    public void A_wrong_line_is_refused_with_its_number(string right, string wrong, string told)
    {
        var problem = CurtoisFile.Read(Instance.ReplaceLineEndings("\n").Replace(right, wrong)).Problem.ShouldNotBeNull();
        problem.ShouldStartWith("Line ");
        problem.ShouldContain(told);
    }
}
