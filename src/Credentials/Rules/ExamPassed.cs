using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Rules;

/// <summary>The role's national exam is passed by the day, where the role and the course need one.</summary>
internal static class ExamPassed
{
    public const string Code = "exam-passed-for-the-role";
    public const string Source = "GMC, PA and AA registration assessments; data/reference/exams.csv";

    public static IEnumerable<Ruling> Judge(Case @case)
    {
        var accepted = @case.Reference.Exams.Where(exam => exam.Role == @case.Facts.Role).ToList();
        if (accepted.Count > 0 && Problem(@case, accepted) is { } problem && @case.WeightOf(Code) is { } weight)
        {
            return [new(Code, weight, problem, Source)];
        }

        return [];
    }

    private static string? Problem(Case @case, List<RoleExam> accepted)
    {
        if (accepted.Exists(exam => Passed(@case, exam) is { } passed && @case.IsDone(passed.PassedOn) && Counts(@case, exam)))
        {
            return null;
        }

        var started = @case.Facts.Qualification?.StartedOn;
        if (accepted.TrueForAll(exam => started < exam.CoursesFrom))
        {
            return null;
        }

        var needed = accepted.FirstOrDefault(exam => exam.CoursesFrom is not null) is { CoursesFrom: { } from } && started is null
            ? $", and whether the course began before {UkWords.Date(from)}, when none was needed, is not known"
            : "";
        return $"{@case.Who} {Why(@case, accepted)}{needed}.";
    }

    private static string Why(Case @case, List<RoleExam> accepted)
    {
        var names = string.Join(" or ", accepted.Where(exam => exam.FormerlyOn is null).Select(exam => exam.Exam));
        var held = accepted.Find(exam => Passed(@case, exam) is not null);
        return held is null ? $"has not passed {names}"
            : Passed(@case, held)!.PassedOn is not { } day ? $"has {held.Exam}, but the day of passing is not known"
            : day > @case.On ? $"passes {held.Exam} only on {UkWords.Date(day)}"
            : $"has {held.Exam}, which counts only for those who were on the {held.FormerlyOn} register, and has not passed {names}";
    }

    private static ExamResult? Passed(Case @case, RoleExam exam) =>
        @case.Facts.Exams.Where(result => result.Exam == exam.Exam).OrderBy(result => result.PassedOn ?? DateOnly.MaxValue).FirstOrDefault();

    private static bool Counts(Case @case, RoleExam exam) => exam.FormerlyOn is null || WasOn(@case, exam.FormerlyOn);

    private static bool WasOn(Case @case, string body) =>
        @case.Reference.Registers.FirstOrDefault(register => register.Body == body) is { } register
        && @case.Facts.Registrations.Any(entry => entry.Body == body && register.From <= entry.From && entry.From <= register.Until && entry.From <= @case.On);
}
