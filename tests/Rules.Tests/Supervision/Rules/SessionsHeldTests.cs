using NodaTime;
using Preceptor.Kernel.Time;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;

namespace Preceptor.Rules.Tests.Supervision.Rules;

public sealed class SessionsHeldTests
{
    private static readonly DateOnly Monday = new(2026, 12, 7);
    private static readonly Pattern Day = Ward.Pattern(Ward.Marchetti, null, IsoDayOfWeek.Monday, "08:00 13:00");
    private static readonly Pattern Evening = Ward.Pattern(Ward.Marchetti, null, IsoDayOfWeek.Monday, "17:00 20:30");
    private static readonly Pattern Colleague = Ward.Pattern(Ward.Drake, null, IsoDayOfWeek.Monday, "08:00 18:00");

    [Fact]
    public void Without_exceptions_the_pattern_holds_and_its_session_has_its_stable_id()
    {
        var held = On([], []);
        held.Count.ShouldBe(3);
        held.Single(session => session.Pattern == Day.Id).Id.ShouldBe(Occurrences.IdOf(Day.Id, Monday));
    }

    [Fact]
    public void A_dated_session_takes_the_place_of_all_that_the_doctors_pattern_has_that_day()
    {
        var held = On([Ward.Dated(Ward.Marchetti, Monday, Replaces.Day, "10:00 12:00")], []);
        held.Where(session => session.Terms.Supervisor == Ward.Marchetti.Id).Select(session => session.Terms.From).ShouldBe([new(10, 0)]);
        held.ShouldContain(session => session.Pattern == Colleague.Id);
    }

    [Fact]
    public void A_dated_session_may_stand_beside_the_pattern() =>
        On([Ward.Dated(Ward.Marchetti, Monday, Replaces.Nothing, "13:00 15:00")], []).Count.ShouldBe(4);

    [Fact]
    public void A_changed_session_of_the_pattern_keeps_its_id_and_leaves_the_days_others()
    {
        var id = Occurrences.IdOf(Day.Id, Monday);
        var held = On([Ward.Dated(Ward.Marchetti, Monday, Replaces.Occurrence, "09:00 13:00", id)], []);
        held.Where(session => session.Terms.Supervisor == Ward.Marchetti.Id).Select(session => session.Terms.From).ShouldBe([new(9, 0), new(17, 0)]);
        held.Single(session => session.Id == id).Pattern.ShouldBeNull();
    }

    [Fact]
    public void A_cancelled_day_and_a_cancelled_session_are_told_and_do_not_take_place()
    {
        On([], [Ward.Cancelled(Ward.Marchetti, Monday)]).Count(session => session.IsCancelled).ShouldBe(2);
        On([], [Ward.Cancelled(Ward.Marchetti, Monday, Occurrences.IdOf(Evening.Id, Monday))]).Single(session => session.IsCancelled).Terms.From.ShouldBe(new(17, 0));
        Between([Ward.Cancelled(Ward.Marchetti, Monday)]).ShouldAllBe(session => session.Terms.Supervisor == Ward.Drake.Id);
    }

    [Fact]
    public void A_night_that_began_the_day_before_is_there()
    {
        var book = new SessionBook([Ward.Pattern(Ward.Marchetti, null, IsoDayOfWeek.Sunday, "20:00 08:00")], [], []);
        var at = UkTime.At(Monday, new(7, 59));
        SessionsHeld.Between(book, at, at.Plus(Duration.FromMinutes(1))).ShouldHaveSingleItem().Date.ShouldBe(new(2026, 12, 6));
        SessionsHeld.Between(book, at.Plus(Duration.FromMinutes(1)), at.Plus(Duration.FromMinutes(2))).ShouldBeEmpty();
    }

    [Fact]
    public void A_pattern_ends_with_its_doctors_employment()
    {
        var wednesday = new DateOnly(2026, 12, 9);
        var book = new SessionBook([Ward.Pattern(Ward.Leaver, null, IsoDayOfWeek.Wednesday), Ward.Pattern(Ward.Leaver, null, IsoDayOfWeek.Thursday)], [], []);
        SessionsHeld.WhileEmployed(SessionsHeld.On(book, wednesday, wednesday.AddDays(1)), Ward.Staff).ShouldHaveSingleItem().Date.ShouldBe(wednesday);
        SessionsHeld.WhileEmployed(SessionsHeld.On(book, wednesday, wednesday), new([Ward.Drake], [])).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-10-24", 13)]
    [InlineData("2027-03-27", 11)]
    [InlineData("2026-12-05", 12)]
    public void A_night_on_call_is_as_long_as_the_clock_makes_it(string saturday, int hours)
    {
        var session = SessionsHeld.On(new([], [Ward.Dated(Ward.Drake, DateOnly.Parse(saturday), Replaces.Day, "20:00 08:00")], []), DateOnly.Parse(saturday), DateOnly.Parse(saturday)).Single();
        (session.Until - session.From).TotalHours.ShouldBe(hours);
    }

    [Fact]
    public void Eight_to_eight_is_a_whole_day_and_night()
    {
        var session = SessionsHeld.On(new([], [Ward.Dated(Ward.Drake, Monday, Replaces.Day, "08:00 08:00")], []), Monday, Monday).Single();
        (session.Until - session.From).TotalHours.ShouldBe(24);
    }

    [Fact]
    public void A_session_within_the_hour_that_March_skips_is_not_held()
    {
        var sunday = new DateOnly(2027, 3, 28);
        SessionsHeld.On(new([], [Ward.Dated(Ward.Drake, sunday, Replaces.Day, "01:30 02:00")], []), sunday, sunday).ShouldBeEmpty();
    }

    private static IReadOnlyList<HeldSession> On(IReadOnlyList<DatedSession> dated, IReadOnlyList<Cancellation> cancelled) =>
        SessionsHeld.On(new([Day, Evening, Colleague], dated, cancelled), Monday, Monday);

    private static IReadOnlyList<HeldSession> Between(IReadOnlyList<Cancellation> cancelled) =>
        SessionsHeld.Between(new([Day, Evening, Colleague], [], cancelled), UkTime.StartOf(Monday), UkTime.StartOf(Monday.AddDays(1)));
}
