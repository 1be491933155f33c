using Preceptor.Kernel.Answers;
using Preceptor.Planning.Domain;

namespace Preceptor.Planning.Rules;

/// <summary>Understands what was written in a step: the first question needs an answer, none may be too long.</summary>
internal static class StepReading
{
    public const int MostOfAnAnswer = 6_000;

    /// <param name="typed">By question's code.</param>
    public static Outcome<IReadOnlyDictionary<string, string>> Read(StepText step, IReadOnlyDictionary<string, string?> typed)
    {
        var (answers, refusals) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<Refusal>());
        foreach (var question in step.Questions)
        {
            var text = Plain(typed.GetValueOrDefault(question.Code) ?? "");
            if (text.Length == 0 && question.IsRequired)
            {
                refusals.Add(new NotUnderstood(question.Code, $"Answer ‘{question.Label}’"));
            }
            else if (text.Length > MostOfAnAnswer)
            {
                refusals.Add(new NotUnderstood(question.Code, $"‘{question.Label}’ has {text.Length:N0} characters; {MostOfAnAnswer:N0} are the most"));
            }

            if (text.Length > 0)
            {
                answers[question.Code] = text;
            }
        }

        return refusals.Count == 0 ? answers : Outcome<IReadOnlyDictionary<string, string>>.Refused(refusals);
    }

    /// <summary>Line breaks stay, tabs become blanks, and what cannot be shown goes.</summary>
    private static string Plain(string typed) =>
        string.Concat(typed.ReplaceLineEndings("\n").Replace('\t', ' ').Where(letter => letter == '\n' || !char.IsControl(letter))).Trim();
}
