using Preceptor.Contracts;
using Preceptor.Kernel.Answers;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Rules.Roster;

namespace Preceptor.Rules.Tests.Rota.Rules.Roster;

public sealed class SupervisorWithinCapTests
{
    [Theory]
    [InlineData(2, 0, 0)]
    [InlineData(3, 0, 1)]
    [InlineData(1, 1, 0)]
    [InlineData(2, 1, 1)]
    [InlineData(1, 2, 1)]
    public void Associates_and_trainees_count_towards_two(int associates, int trainees, int found)
    {
        var made = Made(associates, session => session with { Trainees = trainees });

        new SupervisorWithinCap().Find(made.Roster).Count().ShouldBe(found);
    }

    [Fact]
    public void One_who_needs_a_supervisor_alone_makes_two_too_many()
    {
        var made = Made(2, session => session);
        made.Policies.Add(RosterMaker.Policy(Presence.InSuite, cap: 1) with { Phases = ["novice"] });

        new SupervisorWithinCap().Find(made.Roster).ShouldBeEmpty();
        var novice = new RosterMaker { Policies = { RosterMaker.Policy(Presence.InSuite, cap: 1) with { Phases = ["novice"] } } };
        novice.Person("P0", person => person with { Phase = "novice" });
        novice.Person("P1");
        novice.Line("day", "3 Dec 08:00", "3 Dec 20:30");
        novice.Session("a", "3 Dec 08:00", "3 Dec 20:30");
        novice.Duty("P0", "day", "a");
        novice.Duty("P1", "day", "a");
        new SupervisorWithinCap().Find(novice.Roster).ShouldHaveSingleItem().Finding.Text
            .ShouldBe("Helen a supervises 2 at once from 8am to 8:30pm on Thursday 3 December (P0 Okafor, P1 Okafor; trainees and other rosters count); the most is 1.");
    }

    [Fact]
    public void What_the_doctor_supervises_in_another_rota_counts()
    {
        var made = Made(2, session => session);
        made.Carried.Add(new("D-a", made.At("3 Dec 12:00"), made.At("3 Dec 13:00"), 1));

        new SupervisorWithinCap().Find(made.Roster).ShouldHaveSingleItem().Finding.Text.ShouldContain("supervises 3 at once from midday to 1pm");
    }

    [Fact]
    public void Two_sessions_of_one_doctor_share_the_load()
    {
        var made = Made(2, session => session with { Supervisor = "D1" });
        made.Session("b", "3 Dec 08:00", "3 Dec 20:30", session => session with { Supervisor = "D1" });
        made.Person("P9");
        made.Duty("P9", "day", "b");

        new SupervisorWithinCap().Find(made.Roster).Count().ShouldBe(1);
    }

    [Fact]
    public void A_cap_of_guidance_that_is_not_adopted_warns()
    {
        var made = Made(2, session => session);
        made.Policies.Add(RosterMaker.Policy(Presence.InSuite, cap: 1) with { MustFrom = null });

        new SupervisorWithinCap().Find(made.Roster).ShouldHaveSingleItem().Finding.Severity.ShouldBe(Severity.Should);
    }

    private static RosterMaker Made(int associates, Func<ProblemSession, ProblemSession> session)
    {
        var made = new RosterMaker();
        made.Line("day", "3 Dec 08:00", "3 Dec 20:30");
        made.Session("a", "3 Dec 08:00", "3 Dec 20:30", session);
        foreach (var number in Enumerable.Range(0, associates))
        {
            made.Person($"P{number}");
            made.Duty($"P{number}", "day", "a");
        }

        return made;
    }
}
