using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Rules.Roster;

namespace Preceptor.Rules.Tests.Rota.Rules.Roster;

public sealed class ProblemFaultsTests
{
    [Fact]
    public void A_whole_problem_has_no_fault() => ProblemFaults.In(Made().Problem).ShouldBeNull();

    [Fact]
    public void A_day_that_is_missing_is_named() =>
        FaultOf(problem => problem with { Days = [problem.Days[0], problem.Days[2]] }).ShouldBe("The problem's days[1] does not follow 2026-11-30; give every date in order.");

    [Fact]
    public void Ids_are_unique() => FaultOf(problem => problem with { People = [.. problem.People, problem.People[0]] }).ShouldBe("The problem's people hold 'Amira' twice; ids are unique.");

    [Fact]
    public void A_session_that_ends_before_it_begins_is_named() =>
        FaultOf(problem => problem with { Sessions = [problem.Sessions[0] with { Until = problem.Sessions[0].From }] }).ShouldBe("The problem's session 'a' ends before it begins.");

    [Fact]
    public void Minimum_ideal_and_maximum_rise() =>
        FaultOf(problem => problem with { Demand = [problem.Demand[0] with { Minimum = 2 }] }).ShouldBe("The problem's demand 'day' has minimum 2, ideal 1, maximum 5; they must rise.");

    [Fact]
    public void Paid_minutes_are_the_length_less_the_break() =>
        FaultOf(problem => problem with { Demand = [problem.Demand[0] with { Paid = 750 }] }).ShouldBe("The problem's demand 'day' lasts 750 minutes with 60 unpaid and says 750 paid.");

    [Fact]
    public void A_pin_names_a_person_and_a_line_of_the_problem() =>
        FaultOf(problem => problem with { Fixed = [new("Nobody", "day")] }).ShouldBe("The problem's fixed pair 'Nobody' and 'day' names a person or line that the problem does not have.");

    [Fact]
    public void Another_format_is_refused() => FaultOf(problem => problem with { Format = "other/2" }).ShouldBe("The problem's format is 'other/2'; this reads preceptor-roster-problem/1.");

    [Theory]
    [InlineData("Nobody", "day", "The roster's assignments[0] names person 'Nobody', which the problem does not have. Was it made for this problem?")]
    [InlineData("Amira", "other", "The roster's assignments[0] names demand 'other', which the problem does not have. Was it made for this problem?")]
    public void A_roster_for_another_problem_is_told(string person, string line, string fault) =>
        ProblemFaults.In(Made().Problem, new(RosterDocument.ThisFormat, "", null, null, null, null, [new(person, line, [])], null)).ShouldBe(fault);

    private static string? FaultOf(Func<Problem, Problem> change) => ProblemFaults.In(change(Made().Problem));

    private static RosterMaker Made()
    {
        var made = new RosterMaker();
        made.Person("Amira");
        made.Line("day", "3 Dec 08:00", "3 Dec 20:30");
        made.Session("a", "3 Dec 08:00", "3 Dec 20:30");
        return made;
    }
}
