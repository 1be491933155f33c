using Preceptor.Contracts;
using Preceptor.Kernel.Answers;
using Preceptor.Rota.Rules.Roster;

namespace Preceptor.Rules.Tests.Rota.Rules.Roster;

public sealed class ForbiddenDutyTests
{
    [Theory]
    [InlineData("12 Dec 20:00", Severity.Must)]
    [InlineData("11 Dec 20:00", Severity.Must)]
    [InlineData("10 Dec 20:00", Severity.Should)]
    public void It_blocks_from_the_day_on_which_it_does_even_for_a_duty_that_runs_into_it(string from, Severity severity)
    {
        var made = Made();
        var date = made.At(from);
        made.Line("night", from, $"{date.ToDateTimeUtc().AddDays(1):d MMM} 08:00", line => line with { Tags = ["triage"] });
        made.Duty("Amira", "night");

        var finding = new ForbiddenDuty().Find(made.Roster).ShouldHaveSingleItem();

        finding.Finding.Severity.ShouldBe(severity);
        finding.Finding.Text.ShouldContain("Amira Okafor may not do");
    }

    [Fact]
    public void Another_mark_is_not_forbidden()
    {
        var made = Made();
        made.Line("day", "12 Dec 08:00", "12 Dec 18:00", line => line with { Tags = ["ward"] });
        made.Duty("Amira", "day");

        new ForbiddenDuty().Find(made.Roster).ShouldBeEmpty();
    }

    private static RosterMaker Made()
    {
        var made = new RosterMaker { Policies = { RosterMaker.Policy(Presence.OnCall) with { Tags = ["triage"], Forbids = true, MustFrom = new(2026, 12, 12) } } };
        made.Person("Amira");
        return made;
    }
}
