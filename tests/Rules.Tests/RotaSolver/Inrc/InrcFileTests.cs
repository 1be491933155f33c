using Preceptor.RotaSolver.Inrc;
using Preceptor.TestKit.Rosters;

namespace Preceptor.Rules.Tests.RotaSolver.Inrc;

/// <summary>The competition's files as they are read and written.</summary>
public sealed class InrcFileTests
{
    private static readonly InrcTexts Right = new(
        "SCENARIO = made\r\n\r\nWEEKS = 1\r\n\r\nSKILLS = 2\r\nHeadNurse\r\nNurse\r\n\nSHIFT_TYPES = 2\nEarly (2,5)\nNight (4,5)\n\nFORBIDDEN_SHIFT_TYPES_SUCCESSIONS\nEarly 0\nNight 1 Early\n\n"
            + "CONTRACTS = 1\nFull (15,22) (3,5) (2,3) 2 1\n\nNURSES = 2\nAda Full 2 HeadNurse Nurse \nBea Full 1 Nurse",
        "HISTORY\n0 made\n\nNURSE_HISTORY\nBea 1 0 Night 1 4 0\nAda 0 1 None 0 0 3\n",
        [
            "WEEK_DATA\nmade\n\nREQUIREMENTS\nEarly HeadNurse (0,0) (0,0) (1,1) (0,0) (1,1) (0,0) (0,0)\nEarly Nurse (1,1) (1,1) (0,1) (1,1) (0,1) (1,1) (1,1)\n"
                + "Night HeadNurse (0,0) (0,0) (0,0) (0,0) (0,0) (0,0) (0,0)\nNight Nurse (1,2) (1,1) (0,1) (1,1) (0,1) (1,1) (1,1)\n\nSHIFT_OFF_REQUESTS = 2\nBea Any Fri \nAda Night Sat \n",
        ]);

    [Fact]
    public void What_the_files_say_is_read()
    {
        var problem = Right.Read().Problem.ShouldNotBeNull(Right.Read().Wrong);
        (problem.Scenario, problem.Days, problem.Weeks[0]).ShouldBe(("made", 7, 3));
        problem.Shifts.Select(shift => (shift.Id, shift.Run)).ShouldBe([("Early", new(2, 5)), ("Night", new(4, 5))]);
        problem.Shifts[1].NotBefore.ShouldBe([0]);
        problem.Contracts[0].ShouldBe(new("Full", new(15, 22), new(3, 5), new(2, 3), 2, true));
        problem.Nurses[0].Skills.ShouldBe([0, 1]);
        problem.Nurses.Select(nurse => nurse.Before).ShouldBe([new(0, 1, null, 0, 0, 3), new(1, 0, 1, 1, 4, 0)]);
        problem.Cover.ShouldContain(new InrcCover(0, 1, 1, 1, 2));
        problem.Requests.ShouldBe([new(1, 4, null), new(0, 5, 1)]);
    }

    [Fact]
    public void A_week_is_written_as_the_competition_writes_it()
    {
        var problem = Right.Read().Problem.ShouldNotBeNull();
        var files = InrcFile.Write(problem, new(Preceptor.RotaSolver.Roster.SolveStatus.Feasible, 0, null, [new(1, 0, 1, 1), new(0, 6, 0, 0), new(0, 2, 0, 1)]));
        files.ShouldHaveSingleItem().ShouldBe(new("Sol-made-3-0.txt", "SOLUTION\n0 made\n\nASSIGNMENTS = 3\nAda Wed Early Nurse\nAda Sun Early HeadNurse\nBea Mon Night Nurse\n\n"));
    }

    [Theory]
    [InlineData("SCENARIO = made", "SCENARIO = ../made", "Sc-made.txt, line 1", "‘../made’")]
    [InlineData("SCENARIO = made", "SCENARY = made", "Sc-made.txt, line 1", "‘SCENARIO = …’")]
    [InlineData("WEEKS = 1", "WEEKS = 2", "Sc-made.txt", "2 weeks, and 1 were named")]
    [InlineData("WEEKS = 1", "WEEKS = 2000000000", "Sc-made.txt, line 3", "from 1 to 52")]
    [InlineData("SKILLS = 2", "SKILLS = 3", "Sc-made.txt, line 9", "‘SHIFT_TYPES = 2’ has 3 words")]
    [InlineData("SKILLS = 2", "SKILLS = -2", "Sc-made.txt, line 5", "‘-2’")]
    [InlineData("\r\nNurse\r\n", "\r\nHeadNurse\r\n", "Sc-made.txt, line 7", "there already")]
    [InlineData("Early (2,5)", "Early (5,2)", "Sc-made.txt, line 10", "begins above its end")]
    [InlineData("Early (2,5)", "Early 2,5", "Sc-made.txt, line 10", "write it as (2,5)")]
    [InlineData("Early (2,5)", "Early (2,99999999999)", "Sc-made.txt, line 10", "from 0 to 1000")]
    [InlineData("Early (2,5)", "None (2,5)", "Sc-made.txt, line 10", "a meaning of its own")]
    [InlineData("Night 1 Early", "Night 2 Early", "Sc-made.txt, line 15", "names 1 shifts and says 2")]
    [InlineData("Night 1 Early", "Night 1 Late", "Sc-made.txt, line 15", "no shift ‘Late’")]
    [InlineData("Night 1 Early", "Early 1 Early", "Sc-made.txt, line 15", "has its line already")]
    [InlineData("(2,3) 2 1", "(2,3) 2", "Sc-made.txt, line 18", "has 5 words")]
    [InlineData("(2,3) 2 1", "(2,3) 2 yes", "Sc-made.txt, line 18", "‘yes’")]
    [InlineData("Ada Full", "Ada Half", "Sc-made.txt, line 21", "no contract ‘Half’")]
    [InlineData("Bea Full 1 Nurse", "Bea Full 0", "Sc-made.txt, line 22", "has 3 words")]
    [InlineData("NURSES = 2", "NURSES = 1", "Sc-made.txt, line 22", "left over")]
    [InlineData("NURSES = 2", "NURSES = 3", "Sc-made.txt, line 22", "the file ends")]
    [InlineData("0 made", "1 made", "H0-made-0.txt, line 2", "of week 1")]
    [InlineData("0 made", "0 other", "H0-made-0.txt, line 2", "‘other’")]
    [InlineData("Night 1 4 0", "Late 1 4 0", "H0-made-0.txt, line 5", "no shift ‘Late’")]
    [InlineData("Night 1 4 0", "Night 1 4 2", "H0-made-0.txt, line 5", "contradicts itself")]
    [InlineData("Night 1 4 0", "Night 5 4 0", "H0-made-0.txt, line 5", "contradicts itself")]
    [InlineData("Ada 0 1 None", "Bea 0 1 None", "H0-made-0.txt, line 6", "there already")]
    [InlineData("Ada 0 1 None 0 0 3\n", "", "H0-made-0.txt, line 6", "the file ends")]
    [InlineData("WEEK_DATA", "WEEK", "WD-made-3.txt, line 1", "the heading WEEK_DATA")]
    [InlineData("Night HeadNurse", "Early HeadNurse", "WD-made-3.txt, line 7", "have their line already")]
    [InlineData("(1,2)", "(1,)", "WD-made-3.txt, line 8", "what is missing is not a number")]
    [InlineData("SHIFT_OFF_REQUESTS = 2", "SHIFT_OFF_REQUESTS = 3", "WD-made-3.txt, line 13", "the file ends")]
    [InlineData("Bea Any Fri", "Bea Any Day", "WD-made-3.txt, line 11", "no day ‘Day’")]
    [InlineData("Bea Any Fri", "Cy Any Fri", "WD-made-3.txt, line 11", "no nurse ‘Cy’")]
    [InlineData("Bea Any Fri", "\u0001\u0002\u0003 \uFFFD", "WD-made-3.txt, line 11", "has 2 words")]
    public void A_wrong_file_is_refused_with_its_line(string right, string wrong, string where, string what)
    {
        var (problem, told) = Right.Replace(right, wrong).Read();
        problem.ShouldBeNull();
        told.ShouldNotBeNull().ShouldStartWith(where);
        told.ShouldContain(what);
        told.ShouldNotContain('\n');
    }

    [Fact]
    public void Week_data_without_a_number_in_its_name_is_refused() =>
        InrcFile.Read(new("Sc.txt", Right.Scenario), new("H.txt", Right.History), [new("week.txt", Right.Weeks[0])]).Problem.ShouldNotBeNull().ShouldContain("week.txt, line 1");
}
