using Preceptor.Rules.Tests.RotaSolver.Inrc;
using Preceptor.TestKit.Rosters;

namespace Preceptor.Rules.Tests.RosterJudges.Inrc;

/// <summary>Rosters made by hand, each of which breaks one rule of the competition or touches what it leaves alone.</summary>
public sealed class InrcJudgeTests
{
    /// <summary>On Tuesday two nurses are wanted on E and one is needed; on Wednesday a head nurse is needed on E. N cannot be followed by E.</summary>
    private static readonly InrcTexts Texts = new(
        """
        SCENARIO = made
        WEEKS = 1
        SKILLS = 2
        H
        n
        SHIFT_TYPES = 2
        E (2,3)
        N (1,2)
        FORBIDDEN_SHIFT_TYPES_SUCCESSIONS
        E 0
        N 1 E
        CONTRACTS = 1
        Full (3,4) (2,3) (2,3) 1 1
        NURSES = 2
        A Full 2 H n
        B Full 1 n
        """,
        """
        HISTORY
        0 made
        NURSE_HISTORY
        A 0 0 None 0 0 1
        B 0 0 E 1 1 0
        """,
        [
            """
            WEEK_DATA
            made
            REQUIREMENTS
            E H (0,0) (0,0) (1,1) (0,0) (0,0) (0,0) (0,0)
            E n (0,0) (1,2) (0,0) (0,0) (0,0) (0,0) (0,0)
            N H (0,0) (0,0) (0,0) (0,0) (0,0) (0,0) (0,0)
            N n (0,0) (0,0) (0,0) (0,0) (0,0) (0,0) (0,0)
            SHIFT_OFF_REQUESTS = 3
            A Any Thu
            B E Wed
            B N Mon
            """,
        ]);

    /// <summary>A roster that breaks nothing and costs nothing.</summary>
    private static readonly string[] Free = ["A Tue E n", "A Wed E H", "A Sat E n", "A Sun E n", "B Mon E n", "B Tue E n", "B Sat N n", "B Sun N n"];

    [Theory]
    [InlineData("", "", 0, "0 0 0 0 0 0 0")]
    [InlineData("", "B Tue N n", 1, "0 0 0 0 0 0 0")] // H1: two duties on a day
    [InlineData("A Tue E n|B Tue E n", "", 1, "0 45 30 0 0 0 60")] // H2: nobody where one is needed
    [InlineData("A Wed E H", "A Wed E n", 1, "0 0 0 0 0 0 30")] // H2: not the skill that is needed
    [InlineData("B Mon E n", "B Mon N n", 1, "0 30 0 10 0 0 0")] // H3: E after N; S2: the run of E in the history ends, and one of E begins
    [InlineData("B Tue E n", "B Tue E H", 1, "0 0 0 0 0 0 30")] // H4: B is no head nurse
    [InlineData("B Tue E n", "", 0, "0 0 30 0 0 0 30")] // S1; S3: four days off
    [InlineData("", "B Fri N n", 0, "20 15 0 0 0 0 0")] // S2: three of N in a row; S6: five duties
    [InlineData("", "A Mon E n|A Thu E n", 0, "40 45 60 10 0 0 0")] // S2: four days in a row; S3: single days off; S4: any shift
    [InlineData("", "B Wed E n", 0, "20 45 0 10 0 0 0")] // S2 counts on from the history; S4: that shift
    [InlineData("B Sun N n", "", 0, "0 30 0 0 0 30 0")] // S2: one day; S5: half a weekend
    [InlineData("A Sat E n", "", 0, "0 0 0 0 0 30 0")] // a run that touches the end is not too short
    [InlineData("A Wed E H|A Sat E n|A Sun E n", "", 1, "40 45 60 0 0 0 30")] // S6: one duty where three are due
    [InlineData("B Mon E n|B Tue E n", "", 0, "20 45 60 0 0 0 30")] // runs of the history that end at once
    public void A_roster_gets_its_count_and_costs(string without, string with, int hard, string costs) => Judged(Texts, without, with, hard, costs);

    [Theory]
    [InlineData("A 0 0 None", "A 0 1 None", 0, "0 0 0 0 30 0 0")] // S7: one weekend before and one now
    [InlineData("A 0 0 None", "A 3 0 None", 0, "60 0 0 0 0 0 0")] // S6: seven duties with those before
    [InlineData("B 0 0 E 1 1 0", "B 0 0 N 1 1 0", 1, "0 0 0 0 0 0 0")] // H3: E on the first day after N on the last before
    [InlineData("B 0 0 E 1 1 0", "B 0 0 E 3 4 0", 0, "0 90 0 0 0 0 0")] // what was too long before is not counted again
    [InlineData("A 0 0 None 0 0 1", "A 0 0 None 0 0 5", 0, "0 0 30 0 0 0 0")] // the same for days off
    [InlineData("A 0 0 None 0 0 1", "A 0 0 None 0 0 0", 0, "0 0 30 0 0 0 0")] // nothing before: Monday off alone is too short
    [InlineData("(2,3) 1 1", "(2,3) 1 0", 0, "0 0 0 0 0 0 0")]
    [InlineData("(2,3) 1 1", "(2,3) 0 1", 0, "0 0 0 0 60 0 0")]
    public void What_was_before_and_what_the_contract_says_count(string right, string other, int hard, string costs) => Judged(Texts.Replace(right, other), "", "", hard, costs);

    [Theory]
    [InlineData("A Tue E n", "C Tue E n", "Sol-made-3-0.txt, line 4")]
    [InlineData("A Tue E n", "A Tue L n", "Sol-made-3-0.txt, line 4")]
    [InlineData("A Tue E n", "A Day E n", "Sol-made-3-0.txt, line 4")]
    [InlineData("A Tue E n", "A Tue E", "Sol-made-3-0.txt, line 4")]
    [InlineData("ASSIGNMENTS = 8", "ASSIGNMENTS = 7", "Sol-made-3-0.txt, line 11")]
    [InlineData("ASSIGNMENTS = 8", "ASSIGNMENTS = 9", "Sol-made-3-0.txt, line 12")]
    [InlineData("0 made", "1 made", "Sol-made-3-0.txt, line 2")]
    public void What_is_no_solution_is_told_with_its_line(string right, string wrong, string where) =>
        Texts.Judge(_ => Solution(Free).Replace(right, wrong)).Problem.ShouldNotBeNull().ShouldStartWith(where);

    [Fact]
    public void A_solution_that_is_not_there_is_told_by_its_name() => Texts.Judge(_ => null).Problem.ShouldNotBeNull().ShouldContain("Sol-made-3-0.txt");

    [Fact]
    public void What_a_solver_wrote_under_its_duties_is_left_alone() => Texts.Judge(_ => Solution(Free) + "\nViol: 0\nCost: 575\n").Objective.ShouldBe(0);

    private static void Judged(InrcTexts texts, string without, string with, int hard, string costs)
    {
        var judged = texts.Judge(_ => Solution([.. Free.Except(without.Split('|')), .. with.Split('|', StringSplitOptions.RemoveEmptyEntries)]));
        judged.Problem.ShouldBeNull();
        judged.Violations.Count.ShouldBe(hard, string.Join('\n', judged.Violations));
        string.Join(' ', judged.Costs.Select(cost => cost.Cost)).ShouldBe(costs);
    }

    private static string Solution(IReadOnlyList<string> duties) => $"SOLUTION\n0 made\nASSIGNMENTS = {duties.Count}\n{string.Join('\n', duties)}\n";
}
