using Preceptor.Supervision.Rules;

namespace Preceptor.Rules.Tests.Supervision.Rules;

public sealed class NamingTextTests
{
    private static readonly NamingText Typed = new() { Supervisor = "d001", Phase = "Novice", From = "1/12/2026", ReviewOn = "1/6/2027" };

    [Fact]
    public void A_naming_is_understood()
    {
        NamingReading.Read(Typed, Ward.Staff).Done(out var values).ShouldBeTrue();
        values.ShouldBe(new(Ward.Marchetti.Id, "novice", new(2026, 12, 1), null, new(2027, 6, 1)));
    }

    [Fact]
    public void All_that_is_missing_is_said_at_once() => NamingReading.Read(new(), Ward.Staff).Refusals.Select(refusal => refusal.Sentence).ShouldBe(
        ["Select the doctor", "Select the phase", "Enter the first day", "Enter when the level of supervision is looked at again"]);

    [Fact]
    public void A_phase_that_is_none_names_those_that_are() =>
        NamingReading.Read(Typed with { Phase = "expert" }, Ward.Staff).Refusals.ShouldHaveSingleItem().Sentence
            .ShouldBe("‘expert’ is not a phase. Use one of: novice, developing, established");
}
