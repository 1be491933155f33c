using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;

namespace Preceptor.Rules.Tests.Supervision.Rules;

public sealed class NamingJudgeTests
{
    private static readonly NamingValues December = new(Ward.Marchetti.Id, Phases.Novice, new(2026, 12, 1), null, new(2027, 6, 1));

    [Fact]
    public void The_first_naming_changes_nothing_else() => Decide(December).ShouldBe(new(null, null));

    [Fact]
    public void A_new_naming_ends_the_one_that_held_until_then()
    {
        var before = Ward.Naming(Ward.Okafor, Ward.Drake, new(2024, 1, 1));
        Decide(December, Ward.Naming(Ward.Okafor, Ward.Drake, new(2023, 1, 1), new(2023, 12, 31)), before).ShouldBe(new(null, before));
    }

    [Fact]
    public void A_naming_from_the_same_day_corrects_it()
    {
        var before = Ward.Naming(Ward.Okafor, Ward.Drake, new(2026, 12, 1));
        Decide(December, before).ShouldBe(new(before, null));
    }

    [Fact]
    public void A_later_naming_is_not_covered_over()
    {
        var later = Ward.Naming(Ward.Okafor, Ward.Drake, new(2027, 2, 1));
        Refused(December, later).ShouldBe("Oluwaseun Drake is named from 1 February 2027, and only one may be at a time. Enter a last day before that");
        Decide(December with { Until = new(2027, 1, 31) }, later).ShouldBe(new(null, null));
    }

    [Fact]
    public void Only_a_doctor_who_practises_autonomously_and_works_here_then_may_be_named()
    {
        Refused(December with { Supervisor = Ward.Osei.Id }).ShouldBe("Bethan Osei does not practise autonomously, so cannot be a named supervisor");
        Refused(December with { Supervisor = Ward.Hartley.Id }).ShouldBe("Priya Hartley is no doctor, so cannot be a named supervisor");
        Refused(December with { Supervisor = Ward.Okafor.Id }).ShouldBe("Amira Okafor cannot supervise themselves");
        Refused(December with { Supervisor = Ward.Leaver.Id, From = new(2026, 12, 10) }).ShouldBe("Ada Gone does not work here on 10 December 2026");
        Decide(December with { Supervisor = Ward.Leaver.Id, From = new(2026, 12, 9) });
    }

    [Fact]
    public void The_dates_make_sense()
    {
        Refused(December with { Until = new(2026, 11, 30) }).ShouldBe("The last day is before the first");
        Refused(December with { ReviewOn = new(2026, 12, 1) }).ShouldBe("The review must be after the first day");
        Refused(December with { From = new(2019, 12, 31) }).ShouldBe(
            "Helen Marchetti does not work here on 31 December 2019; Amira Okafor does not work here on 31 December 2019");
    }

    private static NamingDecision Decide(NamingValues values, params Naming[] before)
    {
        NamingJudge.Decide(Ward.Okafor, values, Ward.Staff, before).Done(out var decision).ShouldBeTrue();
        return decision!;
    }

    private static string Refused(NamingValues values, params Naming[] before) =>
        string.Join("; ", NamingJudge.Decide(Ward.Okafor, values, Ward.Staff, before).Refusals.Select(refusal => refusal.Sentence));
}
