using NodaTime;
using Preceptor.Supervision.Rules;

namespace Preceptor.Rules.Tests.Supervision.Rules;

public sealed class SessionFileJudgeTests
{
    private static readonly SessionText Empty = new() { Supervisor = "D001", Date = "7/12/2026" };

    [Fact]
    public void Good_lines_become_sessions_and_a_line_without_times_cancels_the_day()
    {
        var judgement = Judge(Ward.Typed, Empty with { Date = "8/12/2026" });
        judgement.Problems.ShouldBeEmpty();
        (judgement.Sessions, judgement.CancelledDays).ShouldBe((1, 1));
        judgement.Lines[1].ShouldBe(new(3, Ward.Marchetti.Id, new(2026, 12, 8), null));
    }

    [Fact]
    public void Problems_are_told_by_line_and_column()
    {
        var problems = Judge(Ward.Typed, Ward.Typed with { Supervisor = "D006", MinutesAway = "x" }, Empty with { Date = "soon" }).Problems;
        problems.Select(problem => (problem.Line, problem.Column)).ShouldBe([(3, "staff_number"), (3, "minutes_away"), (4, "date")]);
    }

    [Fact]
    public void Lines_of_one_doctor_that_overlap_are_told_on_the_second()
    {
        var problem = Judge(Ward.Typed with { From = "20:00", Until = "08:30" }, Ward.Typed with { Date = "8/12/2026", From = "08:00" }).Problems.ShouldHaveSingleItem();
        problem.ShouldBe(new(3, "from", "This overlaps line 2, and Helen Marchetti can be in one session at a time"));
    }

    [Fact]
    public void A_day_is_either_cancelled_or_has_sessions() =>
        Judge(Ward.Typed, Empty).Problems.ShouldHaveSingleItem().ShouldBe(
            new(3, "date", "Line 2 is about Helen Marchetti on 7 December 2026 too, and one of the two cancels the day. Keep one"));

    [Fact]
    public void A_night_of_the_pattern_before_the_files_day_is_not_overlapped()
    {
        var night = Ward.Pattern(Ward.Marchetti, null, IsoDayOfWeek.Sunday, "20:30 08:30");
        var book = new SessionBook([night], [], []);
        SessionFileJudge.Clashes(Judge(Ward.Typed), book, Ward.Staff).ShouldHaveSingleItem().Text.ShouldStartWith("Helen Marchetti has a session from 8:30pm to 8:30am the next day on 6 December 2026 already");
        SessionFileJudge.Clashes(Judge(Ward.Typed with { From = "08:30" }), book, Ward.Staff).ShouldBeEmpty();
        SessionFileJudge.Clashes(Judge(Ward.Typed), new([Ward.Pattern(Ward.Marchetti, null, IsoDayOfWeek.Monday)], [], []), Ward.Staff).ShouldBeEmpty();
    }

    private static SessionFileJudgement Judge(params SessionText[] lines) =>
        SessionFileJudge.Judge([.. lines.Select((text, index) => new SessionLine(index + 2, text))], Ward.Staff, Ward.Specialties);
}
