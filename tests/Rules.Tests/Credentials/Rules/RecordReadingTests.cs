using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class RecordReadingTests
{
    private static readonly RecordText Registration = new()
    {
        Kind = "registration", What = "gmc", Number = " a123 4567 ", Status = "Interim conditions", From = "3/11/2025", Until = "", CheckedOn = "2026-11-23",
        Conditions = " No nights ", Excludes = "Night; on call,night",
    };

    [Fact]
    public void A_typed_registration_is_understood()
    {
        RecordReading.Read(Registration, Cases.Today).Done(out var values).ShouldBeTrue();
        (values!.What, values.Number, values.Status, values.From, values.Until, values.CheckedOn).ShouldBe(("GMC", "A1234567", "interim-conditions", new DateOnly(2025, 11, 3), null, Cases.Today));
        values.Conditions.ShouldBe("No nights");
        values.Excludes.ShouldBe(["night", "on-call"]);
    }

    [Theory]
    [InlineData("identity", "", "2026-11-23", "")]
    [InlineData("right-to-work", "", "2026-11-23", "2027-06-30")]
    [InlineData("dbs", "Enhanced with barred list", "2026-11-23", "")]
    [InlineData("qualification", "MSc", "", "2025-07-10")]
    [InlineData("exam", "para", "2026-11-23", "")]
    [InlineData("employment", "secondary care", "2024-09-01", "")]
    [InlineData("setting", "primary-care", "", "")]
    [InlineData("prescribing", "V300", "", "")]
    public void Each_kind_asks_for_its_own(string kind, string what, string from, string until) =>
        RecordReading.Read(new() { Kind = kind, What = what, Provider = "UCL", From = from, Until = until, Wte = "0.6" }, Cases.Today).Refusals.ShouldBeEmpty();

    [Theory]
    [InlineData("", "", "", "", nameof(RecordText.Kind), "Select what you want to record")]
    [InlineData("visa", "", "", "", nameof(RecordText.Kind), "‘visa’ is not a kind of record. Use one of: identity, right-to-work")]
    [InlineData("identity", "", "", "", nameof(RecordText.From), "Enter the date: checked on")]
    [InlineData("identity", "", "2026-11-24", "", nameof(RecordText.From), "24 November 2026 is in the future. Record it when it is done")]
    [InlineData("identity", "", "24/24/2026", "", nameof(RecordText.From), "‘24/24/2026’ is not a date")]
    [InlineData("right-to-work", "", "2026-09-01", "2026-08-31", nameof(RecordText.Until), "31 August 2026 is before 1 September 2026, when it began")]
    [InlineData("dbs", "", "2026-09-01", "", nameof(RecordText.What), "Select the level")]
    [InlineData("dbs", "full", "2026-09-01", "", nameof(RecordText.What), "‘full’ is not a level. Use one of: basic")]
    [InlineData("qualification", "", "", "2025-07-10", nameof(RecordText.What), "Enter the programme")]
    [InlineData("qualification", "MSc", "", "", nameof(RecordText.Until), "Enter the date: awarded on")]
    [InlineData("qualification", "MSc", "", "2026-11-24", nameof(RecordText.Until), "Record the qualification when it is awarded")]
    [InlineData("prescribing", "", "", "", nameof(RecordText.What), "Enter the annotation")]
    public void What_is_wrong_is_said_of_its_field(string kind, string what, string from, string until, string field, string sentence)
    {
        var refusal = RecordReading.Read(new() { Kind = kind, What = what, Provider = "UCL", From = from, Until = until }, Cases.Today).Refusals.ShouldHaveSingleItem();
        refusal.Field.ShouldBe(field);
        refusal.Sentence.ShouldContain(sentence);
    }

    [Theory]
    [InlineData("1.5", true)]
    [InlineData("2.1", false)]
    [InlineData("half", false)]
    public void A_whole_time_equivalent_is_a_number(string wte, bool isRight) =>
        RecordReading.Read(new() { Kind = "employment", What = "community", From = "2024-09-01", Wte = wte }, Cases.Today).IsDone.ShouldBe(isRight);

    [Fact]
    public void A_register_is_not_looked_at_tomorrow() =>
        RecordReading.Read(Registration with { CheckedOn = "2026-11-24" }, Cases.Today).Refusals.Single().Field.ShouldBe(nameof(RecordText.CheckedOn));

    [Fact]
    public void A_registration_may_begin_later() =>
        RecordReading.Read(Registration with { From = "2026-12-13" }, Cases.Today).IsDone.ShouldBeTrue();
}
