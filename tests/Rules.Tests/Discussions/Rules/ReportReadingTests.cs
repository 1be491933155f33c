using Preceptor.Discussions.Rules;

namespace Preceptor.Rules.Tests.Discussions.Rules;

public sealed class ReportReadingTests
{
    private static readonly DateOnly Today = new(2026, 12, 7);

    [Fact]
    public void A_reason_is_needed_and_an_address_must_be_one()
    {
        ReportReading.Read(new("", "", "not an address"), Today).Refusals.Select(refusal => refusal.Field).ShouldBe(["Reason", "Email"]);
        ReportReading.Read(new("spam", " ", " "), Today).IsDone.ShouldBeTrue();
        ReportReading.Read(new("spam", "Third time", "a@example.org"), Today).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void Details_hold_no_NHS_number_and_are_not_too_long()
    {
        ReportReading.Read(new("patient", "It is 943 476 5919", ""), Today).Refusals.Single().Field.ShouldBe("Details");
        ReportReading.Read(new("patient", new string('a', 1_001), ""), Today).Refusals.Single().Sentence.ShouldContain("1,001");
    }
}
