using Preceptor.RosterJudges;

namespace Preceptor.Rules.Tests.RosterJudges;

/// <summary>Rosters made by hand, each of which breaks one published rule.</summary>
public sealed class CurtoisJudgeTests
{
    /// <summary>
    /// Two weeks, an early and a late. A may work nearly everything, B has no late. Nobody is wanted but an early on day 1 (under 100, over 1);
    /// A would like the early on day 1 (2) and B no early on day 3 (3).
    /// </summary>
    private const string Instance = """
        SECTION_HORIZON
        14

        SECTION_SHIFTS
        E,480,
        L,480,E

        SECTION_STAFF
        # ID, MaxShifts, MaxTotalMinutes, MinTotalMinutes, MaxConsecutiveShifts, MinConsecutiveShifts, MinConsecutiveDaysOff, MaxWeekends
        A,E=14|L=3,2880,480,3,2,2,1
        B,E=14|L=0,2880,0,3,2,2,1

        SECTION_DAYS_OFF
        A,9
        B,0,4

        SECTION_SHIFT_ON_REQUESTS
        A,1,E,2

        SECTION_SHIFT_OFF_REQUESTS
        B,3,E,3

        SECTION_COVER
        1,E,1,100,1
        """;

    [Theory]
    [InlineData("A1E A2E", 0, 0)]
    [InlineData("A0E A1E", 0, 0)]
    [InlineData("A1E A2E B1E B2E", 0, 1)]
    [InlineData("A1E A2E B2E B3E", 0, 3)]
    [InlineData("A2E A3E", 0, 102)]
    [InlineData("A1L A2L", 0, 102)]
    [InlineData("A13E", 0, 102)]
    [InlineData("A0E", 0, 102)]
    [InlineData("", 1, 102)] // A's least minutes
    [InlineData("A1E A2E A3E A7E A8E A11E A12E", 1, 0)] // A's most minutes
    [InlineData("A0E A1E A2E A3E", 1, 0)] // four in a row
    [InlineData("A1E A2E A4E A5E", 1, 0)] // one day off between
    [InlineData("A1E", 1, 0)] // a run of one
    [InlineData("A5E A6E A12E A13E", 1, 102)] // two weekends
    [InlineData("A1E A2E A8E A9E", 1, 0)] // day off worked
    [InlineData("A1L A2E", 1, 102)] // early after late
    [InlineData("A1E A1L A2E", 2, 0)] // two shifts on one day, and the late is followed by an early
    [InlineData("A1E A2L A2L", 1, 0)] // the same shift twice
    [InlineData("A1E A2E B1L B2L", 1, 0)] // B is not qualified
    [InlineData("A0L A1L A5L A6L", 1, 102)] // four lates of three
    [InlineData("A1E A2E C1E", 1, 0)] // nobody called C
    [InlineData("A1E A2E A3X", 1, 0)] // no shift X
    [InlineData("A1E A2E A14E", 1, 0)] // no day 14
    [InlineData("A1E A2E B4E B5E", 1, 0)] // B's day off
    [InlineData("A11E A12E A13E A0E A1E A2E A3E", 2, 0)] // most minutes, four in a row
    public void A_roster_gets_its_count_and_price(string duties, int hard, long objective)
    {
        var judged = CurtoisJudge.Judge(Instance, Csv(duties));
        judged.Problem.ShouldBeNull();
        judged.Violations.Count.ShouldBe(hard, string.Join('\n', judged.Violations));
        judged.Objective.ShouldBe(objective);
    }

    [Theory]
    [InlineData("employee;day;shift\n", "Line 1")]
    [InlineData("employee,day,shift\nA,1\n", "Line 2")]
    [InlineData("employee,day,shift\nA,one,E\n", "Line 2")]
    public void What_is_no_roster_is_told_with_its_line(string roster, string line) =>
        CurtoisJudge.Judge(Instance, roster).Problem.ShouldNotBeNull().ShouldContain(line);

    [Fact]
    public void What_is_no_instance_is_told_with_its_line() =>
        CurtoisJudge.Judge(Instance.Replace("A,1,E,2", "D,1,E,2"), Csv("")).Problem.ShouldNotBeNull().ShouldContain("‘D’");

    private static string Csv(string duties) => "employee,day,shift\n" + string.Concat(
        duties.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(duty => $"{duty[0]},{duty[1..^1]},{duty[^1]}\n"));
}
