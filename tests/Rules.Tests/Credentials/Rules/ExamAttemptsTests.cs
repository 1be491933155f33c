using Preceptor.Credentials.Rules;
using Preceptor.Kernel.Answers;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class ExamAttemptsTests
{
    [Theory]
    [InlineData("PARA", 4, 4, 0)]
    [InlineData("PARA", 5, 4, 1)]
    [InlineData("PANE", 5, 5, 2)]
    [InlineData("PANE", null, null, 0)]
    [InlineData("AARA", 9, 9, 0)]
    public void Four_attempts_at_each_part_are_allowed(string exam, int? written, int? osce, int found)
    {
        var findings = Cases.Find(ExamAttempts.Judge, Cases.PhysicianAssociate with { Exams = [new(exam, new(2025, 9, 1), written, osce)] });
        findings.Count.ShouldBe(found);
        findings.ShouldAllBe(finding => finding.Severity == Severity.Should && finding.Text.Contains("5 times; it allows 4"));
    }
}
