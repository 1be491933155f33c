using Preceptor.Kernel.Answers;
using Preceptor.Rota.Rules.Roster;

namespace Preceptor.Rules.Tests.Rota.Rules.Roster;

public sealed class ClearedOnDutyTests
{
    [Fact]
    public void A_night_into_a_day_without_clearance_is_refused_from_midnight()
    {
        var made = new RosterMaker();
        made.Person("Amira", person => person with { Cleared = [new(made.At("30 Nov 00:00"), made.At("13 Dec 00:00"), [])] });
        made.Line("night", "12 Dec 20:30", "13 Dec 08:00");
        made.Duty("Amira", "night");

        var finding = new ClearedOnDuty().Find(made.Roster).ShouldHaveSingleItem();

        finding.Finding.Severity.ShouldBe(Severity.Must);
        finding.Finding.Text.ShouldBe("Amira Okafor is not cleared to practise from midnight to 8am on Sunday 13 December, which is part of Long day on Saturday 12 December.");
    }

    [Fact]
    public void The_last_minute_of_a_cleared_day_is_cleared()
    {
        var made = new RosterMaker();
        made.Person("Amira", person => person with { Cleared = [new(made.At("30 Nov 00:00"), made.At("13 Dec 00:00"), [])] });
        made.Line("late", "12 Dec 12:00", "13 Dec 00:00");
        made.Duty("Amira", "late");

        new ClearedOnDuty().Find(made.Roster).ShouldBeEmpty();
    }

    [Fact]
    public void Spans_that_touch_are_one() => Findings(("30 Nov 00:00", "3 Dec 00:00"), ("3 Dec 00:00", "9 Dec 00:00")).ShouldBe(0);

    [Fact]
    public void A_gap_of_a_minute_is_found() => Findings(("30 Nov 00:00", "2 Dec 23:59"), ("3 Dec 00:00", "9 Dec 00:00")).ShouldBe(1);

    [Fact]
    public void Nobody_without_any_clearance_is_cleared() => Findings().ShouldBe(1);

    [Fact]
    public void A_condition_takes_away_duties_with_its_mark()
    {
        var made = new RosterMaker();
        made.Person("Amira", person => person with { Cleared = [new(made.At("30 Nov 00:00"), made.At("9 Dec 00:00"), ["theatre"])] });
        made.Line("day", "3 Dec 08:00", "3 Dec 20:30");
        made.Duty("Amira", "day");

        new ClearedOnDuty().Find(made.Roster).ShouldHaveSingleItem().Finding.Text.ShouldContain("marked theatre");
    }

    private static int Findings(params (string From, string Until)[] spans)
    {
        var made = new RosterMaker();
        made.Person("Amira", person => person with { Cleared = [.. spans.Select(span => new Preceptor.Rota.Domain.Problems.ClearedSpan(made.At(span.From), made.At(span.Until), []))] });
        made.Line("night", "2 Dec 20:30", "3 Dec 08:00");
        made.Duty("Amira", "night");
        return new ClearedOnDuty().Find(made.Roster).Count();
    }
}
