using Preceptor.Contracts;
using Preceptor.Kernel.Answers;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Rules.Roster;

namespace Preceptor.Rules.Tests.Rota.Rules.Roster;

public sealed class SupervisedEveryMinuteTests
{
    [Fact]
    public void A_duty_without_a_supervisor_is_found_from_its_first_minute_to_its_last()
    {
        var made = Made();
        made.Duty("Amira", "day");

        Texts(made).ShouldBe(["Amira Okafor has no supervisor from 8am to 8:30pm on Thursday 3 December (Long day)."]);
    }

    [Fact]
    public void A_supervisor_in_the_suite_for_all_of_it_is_enough()
    {
        var made = Made();
        made.Session("morning", "3 Dec 08:00", "3 Dec 20:30");
        made.Duty("Amira", "day", "morning");

        Texts(made).ShouldBeEmpty();
    }

    [Fact]
    public void A_gap_of_a_minute_at_a_handover_is_found_and_the_unpaid_break_counts()
    {
        var made = Made();
        made.Session("morning", "3 Dec 08:00", "3 Dec 13:00");
        made.Session("afternoon", "3 Dec 13:00", "3 Dec 20:30");
        made.Duty("Amira", "day", [new("morning", made.At("3 Dec 08:00"), made.At("3 Dec 12:59")), new("afternoon", made.At("3 Dec 13:00"), made.At("3 Dec 20:30"))]);

        Texts(made).ShouldBe(["Amira Okafor has no supervisor from 12:59pm to 1pm on Thursday 3 December (Long day)."]);
    }

    [Fact]
    public void Two_at_once_are_one_too_many()
    {
        var made = Made();
        made.Session("morning", "3 Dec 08:00", "3 Dec 13:00");
        made.Session("afternoon", "3 Dec 12:00", "3 Dec 20:30");
        made.Duty("Amira", "day", [new("morning", made.At("3 Dec 08:00"), made.At("3 Dec 13:00")), new("afternoon", made.At("3 Dec 12:00"), made.At("3 Dec 20:30"))]);

        Texts(made).ShouldBe(["Amira Okafor has 2 supervisors at once, and one must be named from midday to 1pm on Thursday 3 December (Long day)."]);
    }

    [Fact]
    public void A_session_that_ended_supervises_nobody_after_its_end() =>
        TextWith("3 Dec 08:00", "3 Dec 18:00", session => session).ShouldBe("Amira Okafor has Helen a, whose session does not cover it, from 6pm to 8:30pm on Thursday 3 December (Long day).");

    [Fact]
    public void A_doctor_who_does_not_practise_autonomously_does_not_supervise() =>
        TextWith(session => session with { Autonomous = false }).ShouldContain("who does not practise autonomously");

    [Fact]
    public void A_doctor_with_a_list_of_their_own_does_not_supervise() =>
        TextWith(session => session with { OwnList = true }).ShouldContain("who runs a list of their own");

    [Fact]
    public void Another_suite_is_only_on_site() =>
        TextWith(session => session with { Suite = "Day surgery" }).ShouldContain("Helen a, who is on site; RCOA-PAA-SCOPE 2025 asks for in the suite,");

    [Fact]
    public void Another_site_is_only_on_call() => TextWith(session => session with { Site = "Elsewhere" }).ShouldContain("who is on call");

    [Fact]
    public void Too_far_away_is_found() =>
        TextWith(session => session with { MinutesAway = 3 }, policy => policy with { MinutesAway = 2 }).ShouldContain("who is 3 minutes away; RCOA-PAA-SCOPE 2025 asks for 2,");

    [Fact]
    public void Another_specialty_is_found() =>
        TextWith(session => session with { Specialty = "surgery" }, policy => policy with { Specialties = ["anaesthesia"] }).ShouldContain("who is in surgery; RCOA-PAA-SCOPE 2025 asks for anaesthesia,");

    [Fact]
    public void Guidance_that_is_not_adopted_warns()
    {
        var made = Made(policy => policy with { MustFrom = null });
        made.Session("a", "3 Dec 08:00", "3 Dec 20:30", session => session with { Presence = Presence.OnSite });
        made.Duty("Amira", "day", "a");

        new SupervisedEveryMinute().Find(made.Roster).ShouldHaveSingleItem().Finding.Severity.ShouldBe(Severity.Should);
    }

    [Fact]
    public void A_band_of_hours_asks_from_its_first_minute()
    {
        var made = Made(policy => policy with { Band = "night" });
        made.Session("a", "3 Dec 08:00", "3 Dec 20:30", session => session with { Presence = Presence.OnSite });
        made.Duty("Amira", "day", "a");

        Texts(made).ShouldHaveSingleItem().ShouldContain("from 8pm to 8:30pm");
    }

    [Theory]
    [InlineData(2026, 10, 24, "from 12:30am to 8am on Sunday 25 October", 510)]
    [InlineData(2026, 3, 28, "from 12:30am to 8am on Sunday 29 March", 390)]
    public void Minutes_without_cover_are_right_in_both_clock_changes(int year, int month, int day, string stretch, int minutes)
    {
        var date = new DateOnly(year, month, day);
        var made = new RosterMaker { FirstDay = date.AddDays(-5) };
        made.Person("Amira");
        made.Line("night", $"{date:d MMM} 20:30", $"{date.AddDays(1):d MMM} 08:00");
        made.Session("a", $"{date:d MMM} 20:30", $"{date.AddDays(1):d MMM} 00:30");
        made.Duty("Amira", "night", [new("a", made.At($"{date:d MMM} 20:30"), made.At($"{date.AddDays(1):d MMM} 00:30"))]);

        var finding = new SupervisedEveryMinute().Find(made.Roster).ShouldHaveSingleItem();

        finding.Finding.Text.ShouldContain(stretch);
        (finding.Until!.Value - finding.From!.Value).TotalMinutes.ShouldBe(minutes);
    }

    private static string TextWith(Func<ProblemSession, ProblemSession> change, Func<ProblemPolicy, ProblemPolicy>? policy = null) =>
        TextWith("3 Dec 08:00", "3 Dec 20:30", change, policy);

    private static string TextWith(string from, string until, Func<ProblemSession, ProblemSession> change, Func<ProblemPolicy, ProblemPolicy>? policy = null)
    {
        var made = Made(policy);
        made.Session("a", from, until, change);
        made.Duty("Amira", "day", "a");
        return Texts(made).ShouldHaveSingleItem();
    }

    private static RosterMaker Made(Func<ProblemPolicy, ProblemPolicy>? change = null)
    {
        var policy = RosterMaker.Policy(Presence.InSuite);
        var made = new RosterMaker { Policies = { change?.Invoke(policy) ?? policy } };
        made.Person("Amira");
        made.Line("day", "3 Dec 08:00", "3 Dec 20:30");
        return made;
    }

    private static List<string> Texts(RosterMaker made) => [.. new SupervisedEveryMinute().Find(made.Roster).Select(finding => finding.Finding.Text)];
}
