using Preceptor.RotaSolver;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Repair;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.Rules.Tests.RotaSolver.Repair;

/// <summary>Why me and not another, on rosters that can be seen by hand; and swaps in words.</summary>
public sealed class WhyMeTests
{
    private static readonly MadeProblem Made = new MadeProblem().Rule("daily-rest", 660).Weight("nights", 200).Weight("request", 10)
        .Person("a", person => person["fairShare"]!["nights"] = 1).Person("b").Person("c").Person("d", person => person["maxMinutes"] = 100)
        .Line("night", 0, 20, 10).Line("early", 1, 7, 8)
        .Pair("fixed", "c", "early");

    [Fact]
    public void Each_other_person_is_told_a_price_or_a_reason()
    {
        var (problem, roster) = Solved(Made);
        var answer = WhyMe.Ask(problem, roster, new("a", "night"), 20).Value.ShouldNotBeNull();
        answer.Text.ShouldBe("Person a has Day on 7 December 2026, 8pm to 6am (‘night’) because every other choice of 1 person who could have it costs more.");
        answer.Others.Select(other => (other.Person, other.Could, other.Difference)).ShouldBe([("b", true, 200), ("c", false, null), ("d", false, null)], ignoreOrder: true);
        answer.Others.Single(other => other.Person == "b").Text.ShouldBe("Person b could have it, but the roster would cost 200 more (nights 200).");
        answer.Others.Single(other => other.Person == "c").Text.ShouldContain("only 1 hour of rest would lie between it and Day on 8 December 2026, 7am to 3pm (‘early’), and the daily rest is 11 hours");
        answer.Others.Single(other => other.Person == "d").Text.ShouldContain("10 hours in the period, and their contract allows 1 hour 40 minutes");
    }

    [Fact]
    public void A_duty_that_is_not_theirs_is_refused_and_a_pinned_one_is_explained()
    {
        var (problem, roster) = Solved(Made);
        WhyMe.Ask(problem, roster, new("b", "night"), 20).Problem.ShouldBe("‘b’ does not have ‘night’ in the roster; name a duty that they have.");
        WhyMe.Ask(problem, roster, new("c", "early"), 20).Value.ShouldNotBeNull().Text.ShouldStartWith("Person c is pinned to Day on 8 December 2026");
    }

    [Fact]
    public void A_swap_that_breaks_rest_is_refused_in_words_and_a_pinned_duty_stays()
    {
        var made = new MadeProblem().Rule("daily-rest", 660).Person("a").Person("b").Line("late", 0, 12, 10).Line("early", 1, 7, 8).Line("noon", 1, 12, 8);
        var (problem, _) = Solved(made);
        IReadOnlyList<Assignment> roster = [Duty(problem, "a", "late"), Duty(problem, "a", "noon"), Duty(problem, "b", "early")];
        var verdict = Swaps.Judge(problem, roster, new(new("a", "noon"), new("b", "early"))).Value.ShouldNotBeNull();
        verdict.Legal.ShouldBeFalse();
        verdict.Reasons.ShouldHaveSingleItem().ShouldContain("only 9 hours of rest would lie between it and Day on 7 December 2026, midday to 10pm (‘late’)");
        Swaps.Judge(problem with { Fixed = [new("b", "early")] }, roster, new(new("a", "late"), new("b", "early"))).Value.ShouldNotBeNull().Reasons[0].ShouldStartWith("Person b is pinned to");
        Swaps.Judge(problem, roster, new(new("a", "early"), new("b", "early"))).Problem.ShouldBe("‘a’ does not have ‘early’ in the roster; name a duty that they have.");
    }

    private static Assignment Duty(RosterProblem problem, string person, string line) =>
        problem.Demand.First(each => each.Id == line) is var at ? new(person, line, [new("s1", at.From, at.Until)]) : null!;

    private static (RosterProblem Problem, IReadOnlyList<Assignment> Roster) Solved(MadeProblem made)
    {
        var problem = ProblemFile.Read(made.Bytes).Value.ShouldNotBeNull();
        return (problem, Engine.Solve(problem, new(5, 1, 1), new Progress<Improvement>(), CancellationToken.None).Assignments);
    }
}
