using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Answers;

namespace Preceptor.Credentials.Rules;

/// <summary>Neither part of an exam was sat more often than the exam allows.</summary>
internal static class ExamAttempts
{
    public const string Code = "exam-attempts-allowed";
    public const string Source = "GMC, PA registration assessment: at most 4 attempts at each part; data/reference/exams.csv";

    public static IEnumerable<Ruling> Judge(Case @case) =>
        from exam in @case.Reference.Exams
        where exam.Role == @case.Facts.Role && exam.MostAttempts is not null
        from result in @case.Facts.Exams
        where result.Exam == exam.Exam
        from part in new[] { (Name: "written part", Count: result.Written), (Name: "OSCE", Count: result.Osce) }
        where part.Count > exam.MostAttempts
        select new Ruling(Code, Severity.Should,
            $"{@case.Who} sat the {part.Name} of {exam.Exam} {part.Count} times; it allows {exam.MostAttempts} attempts. Check the result with the examiner.", Source);
}
