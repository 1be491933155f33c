using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel.Answers;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class ExamPassedTests
{
    [Theory]
    [InlineData("PANE", "2026-11-22", null)]
    [InlineData("PANE", "2026-11-23", null)]
    [InlineData("PANE", "2026-11-24", "passes PANE only on 24 November 2026")]
    [InlineData("PANE", "2019-06-01", null)]
    [InlineData("PANE", "2025-09-01", null)]
    [InlineData("PARA", "2025-09-15", null)]
    [InlineData("PARA", "2026-11-23", null)]
    [InlineData("PARA", "2026-11-24", "passes PARA only on 24 November 2026")]
    [InlineData("PARA", null, "the day of passing is not known")]
    [InlineData("PANCE", "2019-06-01", "counts only for those who were on the PAMVR register")]
    [InlineData("AARA", "2026-01-01", "has not passed PANE or PARA")]
    [InlineData(null, "2026-01-01", "has not passed PANE or PARA")]
    [InlineData("", "", "has not passed PANE or PARA")]
    public void A_physician_associate_has_passed_PANE_or_PARA_by_the_day(string? exam, string? passed, string? problem) =>
        Check(Cases.PhysicianAssociate with { Exams = [new(exam, Cases.Date(passed))] }, problem);

    [Theory]
    [InlineData("2019-07-01", null)]
    [InlineData("2024-12-31", null)]
    [InlineData("2025-01-01", "counts only for those who were on the PAMVR register")]
    [InlineData(null, "counts only for those who were on the PAMVR register")]
    public void The_US_exam_counts_for_those_formerly_on_the_Facultys_register(string? joined, string? problem) => Check(
        Cases.PhysicianAssociate with
        {
            Exams = [new("PANCE", new(2018, 5, 1))], Registrations = [new("PAMVR", "123", Cases.Date(joined), new(2024, 12, 31), Words.Registered, [], null)],
        }, problem);

    [Theory]
    [InlineData("2023-08-31", null, null)]
    [InlineData("2023-09-01", null, "has not passed AARA")]
    [InlineData("2023-09-01", "2026-11-23", null)]
    [InlineData("2023-09-01", "2026-11-24", "passes AARA only on 24 November 2026")]
    [InlineData("2024-09-09", "2026-06-01", null)]
    [InlineData(null, null, "whether the course began before 1 September 2023, when none was needed, is not known")]
    [InlineData(null, "2026-06-01", null)]
    public void An_anaesthesia_associate_needs_AARA_when_the_course_began_from_September_2023(string? started, string? passed, string? problem) => Check(
        Cases.AnaesthesiaAssociate with
        {
            Qualification = new("MSc", "UCL", Cases.Date(started), new(2025, 9, 30)), Exams = passed is null ? [] : [new("AARA", Cases.Date(passed))],
        }, problem);

    [Theory]
    [InlineData(Words.SurgicalCarePractitioner)]
    [InlineData(Words.CriticalCarePractitioner)]
    public void The_other_two_roles_have_no_national_exam(string role) => Check(Cases.Of(role) with { Exams = [] }, null);

    [Fact]
    public void One_pass_is_enough_among_several_results() =>
        Check(Cases.PhysicianAssociate with { Exams = [new("PANE", null), new("PANE", new(2025, 1, 7)), new("PARA", new(2027, 1, 7))] }, null);

    private static void Check(CredentialFacts facts, string? problem)
    {
        var findings = Cases.Find(ExamPassed.Judge, facts, "2026-11-23", Profile.Law);
        findings.Count.ShouldBe(problem is null ? 0 : 1);
        if (problem is not null)
        {
            findings[0].Text.ShouldContain(problem);
            findings[0].Severity.ShouldBe(Severity.Must);
        }
    }
}
