using Preceptor.Rota.Domain;
using Preceptor.Rota.Rules;

namespace Preceptor.Rules.Tests.Rota.Rules;

public sealed class DemandReplacingTests
{
    private static readonly DateOnly Christmas = new(2026, 12, 25);

    private static DemandValues Line(string weekdays, DateOnly? date = null, string? suite = "Main theatres", params string[] marks) => new(
        Theatres.LongDay, weekdays.Split(' ', StringSplitOptions.RemoveEmptyEntries), date, Theatres.General, suite, ["anaesthesia-associate"], marks, 1, 2, 3);

    [Fact]
    public void A_line_that_nothing_is_there_for_is_added_and_the_rest_stays()
    {
        var plan = DemandReplacing.Plan([Line("mo", suite: "Ward 7")], [Theatres.Row("mo"), Theatres.Row("", Christmas)]);
        plan.Added.ShouldHaveSingleItem();
        (plan.Changed.Count, plan.Narrowed.Count, plan.Removed.Count).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void The_same_weekdays_change_the_line_that_is_there()
    {
        var row = Theatres.Row("mo tu");
        var plan = DemandReplacing.Plan([Line("tu mo")], [row]);
        plan.Changed.ShouldHaveSingleItem().Row.ShouldBe(row);
        (plan.Added.Count, plan.Narrowed.Count, plan.Removed.Count).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void Some_of_the_weekdays_leave_the_others_to_the_line_that_is_there()
    {
        var row = Theatres.Row("mo tu we th fr");
        var plan = DemandReplacing.Plan([Line("mo fr")], [row]);
        plan.Added.ShouldHaveSingleItem();
        plan.Narrowed.ShouldHaveSingleItem().Weekdays.ShouldBe(["tu", "we", "th"]);
    }

    [Fact]
    public void A_line_whose_weekdays_are_all_named_in_other_groups_goes()
    {
        var row = Theatres.Row("mo tu");
        var plan = DemandReplacing.Plan([Line("mo"), Line("tu we")], [row]);
        plan.Added.Count.ShouldBe(2);
        plan.Removed.ShouldBe([row]);
    }

    [Fact]
    public void A_date_takes_the_place_of_the_same_date_only()
    {
        var (same, other) = (Theatres.Row("", Christmas), Theatres.Row("", Christmas.AddDays(1)));
        var plan = DemandReplacing.Plan([Line("", Christmas)], [same, other, Theatres.Row("fr")]);
        plan.Changed.ShouldHaveSingleItem().Row.ShouldBe(same);
        (plan.Added.Count, plan.Narrowed.Count, plan.Removed.Count).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void Other_marks_are_another_line_whatever_their_order()
    {
        var row = Theatres.Row("mo", marks: ["theatre", "asa3plus"]);
        DemandReplacing.Plan([Line("mo", marks: ["asa3plus", "theatre"])], [row]).Changed.Count.ShouldBe(1);
        DemandReplacing.Plan([Line("mo", marks: ["theatre"])], [row]).Added.Count.ShouldBe(1);
    }

    [Fact]
    public void After_it_no_shift_place_and_marks_have_two_lines_on_a_day()
    {
        Demand[] rows = [Theatres.Row("mo tu we"), Theatres.Row("we th"), Theatres.Row("", Christmas), Theatres.Row("", Christmas)];
        DemandValues[] lines = [Line("we fr"), Line("mo"), Line("", Christmas)];
        var plan = DemandReplacing.Plan(lines, rows);
        var left = rows.Except(plan.Removed).Except(plan.Changed.Select(pair => pair.Row)).Select(row => (row.Date, Days: plan.Narrowed.Where(each => each.Row == row).Select(each => each.Weekdays).FirstOrDefault(row.Weekdays))).ToList();
        left.SelectMany(row => row.Days).Concat(lines.SelectMany(line => line.Weekdays)).ShouldBe(["mo", "tu", "we", "th", "fr"], ignoreOrder: true);
        left.Count(row => row.Date is not null).ShouldBe(0);
    }
}
