using NodaTime;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel.Answers;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class RegisterCheckedLatelyTests
{
    [Theory]
    [InlineData("2026-11-21T12:00:00Z", false)]
    [InlineData("2026-11-21T11:59:59Z", true)]
    [InlineData("2026-11-22T23:00:00Z", false)]
    [InlineData("2026-11-23T09:00:00Z", false)]
    [InlineData(null, true)]
    public void A_file_is_judged_at_the_days_beginning(string? checkedAt, bool isOld)
    {
        var findings = Cases.Find(RegisterCheckedLately.Judge, With(Moment(checkedAt)), "2026-11-23");
        findings.Select(finding => finding.Severity).ShouldBe(isOld ? [Severity.Should] : []);
    }

    [Theory]
    [InlineData("2026-12-20", false)]
    [InlineData("2026-11-23", false)]
    [InlineData("2026-11-22", false)]
    public void Days_to_come_are_judged_by_the_present(string on, bool isOld)
    {
        var @case = With(Moment("2026-11-22T06:00:00Z")).On(on) with { Now = Moment("2026-11-23T18:00:00Z") };
        RegisterCheckedLately.Judge(@case).Any().ShouldBe(isOld);
        RegisterCheckedLately.Judge(@case with { Now = Moment("2026-11-23T18:00:01Z") }).Any().ShouldBe(on != "2026-11-22");
    }

    private static Instant? Moment(string? text) => text is null ? null : NodaTime.Text.InstantPattern.ExtendedIso.Parse(text).Value;

    private static CredentialFacts With(Instant? checkedAt) =>
        Cases.PhysicianAssociate with { Registrations = [Cases.Registration("GMC", "A1234567") with { CheckedAt = checkedAt }] };
}
