using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel.Answers;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class TwoYearsInSecondaryCareTests
{
    [Theory]
    [InlineData("2025-07-15", false)]
    [InlineData("2025-07-16", true)]
    [InlineData("2026-11-23", true)]
    [InlineData(null, true)]
    public void It_is_asked_of_who_starts_from_16_July_2025(string? starts, bool isAsked)
    {
        foreach (var setting in new[] { Words.PrimaryCare, Words.MentalHealth })
        {
            var facts = Starting(setting, starts);
            Severities(facts, Profile.Strict).ShouldBe(isAsked ? [Severity.Must] : []);
            Severities(facts, Profile.Law).ShouldBe(isAsked ? [Severity.Should] : []);
        }
    }

    [Theory]
    [InlineData("2024-10-05", "2026-10-04", true)]
    [InlineData("2024-10-05", "2026-10-03", false)]
    [InlineData("2024-10-06", null, false)]
    [InlineData("2024-10-05", null, true)]
    [InlineData("2024-10-05", "2027-10-04", true)]
    [InlineData("2024-11-05", "2027-10-04", false)]
    [InlineData(null, "2026-10-04", false)]
    public void Twenty_four_calendar_months_are_completed_before_the_start(string? from, string? until, bool isEnough) =>
        Severities(Starting(Words.PrimaryCare, "2026-10-05", new Employment(Words.SecondaryCare, Cases.Date(from), Cases.Date(until), 0.6m))).ShouldBe(isEnough ? [] : [Severity.Must]);

    [Fact]
    public void Several_employments_add_up_and_overlaps_count_once()
    {
        Employment year1 = new(Words.SecondaryCare, new(2022, 5, 1), new(2023, 4, 30), 1), year2 = new(Words.SecondaryCare, new(2024, 5, 1), new(2025, 4, 30), 1);
        Severities(Starting(Words.PrimaryCare, "2026-10-05", year1, year2)).ShouldBeEmpty();
        Severities(Starting(Words.PrimaryCare, "2026-10-05", year1, year1)).ShouldBe([Severity.Must]);
        TwoYearsInSecondaryCare.MonthsBefore([year1, year2 with { Until = new(2025, 5, 15) }], new(2026, 10, 5)).ShouldBe((24, 15));
    }

    [Fact]
    public void Employment_elsewhere_does_not_count() =>
        Severities(Starting(Words.PrimaryCare, "2026-10-05", new Employment(Words.Community, new(2020, 1, 1), null, 1))).ShouldBe([Severity.Must]);

    [Fact]
    public void The_values_are_named() =>
        Cases.Find(TwoYearsInSecondaryCare.Judge, Starting(Words.MentalHealth, "2026-10-05", new Employment(Words.SecondaryCare, new(2025, 9, 1), null, 1))).Single().Text
            .ShouldBe("Callum Ferreira starts in a mental health trust on 5 October 2026 with 13 months and 4 days of secondary care employment; 24 months are needed first.");

    [Theory]
    [InlineData(null, true)]
    [InlineData(Words.SecondaryCare, false)]
    [InlineData(Words.Community, false)]
    public void A_setting_that_is_not_known_is_asked_too(string? setting, bool isAsked) =>
        Severities(Starting(setting, "2026-10-05")).ShouldBe(isAsked ? [Severity.Must] : []);

    [Theory]
    [InlineData(Words.AnaesthesiaAssociate)]
    [InlineData(Words.SurgicalCarePractitioner)]
    [InlineData(Words.CriticalCarePractitioner)]
    public void Other_roles_are_not_asked(string role) =>
        Severities(Cases.Of(role) with { Setting = Words.PrimaryCare, StartsOn = new(2026, 10, 5), Employment = [] }).ShouldBeEmpty();

    private static CredentialFacts Starting(string? setting, string? starts, params Employment[] employment) =>
        Cases.PhysicianAssociate with { Setting = setting, StartsOn = Cases.Date(starts), Employment = employment };

    private static IEnumerable<Severity> Severities(CredentialFacts facts, Profile profile = Profile.Strict) =>
        Cases.Find(TwoYearsInSecondaryCare.Judge, facts, null, profile).Select(finding => finding.Severity);
}
