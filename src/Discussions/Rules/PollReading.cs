using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;

namespace Preceptor.Discussions.Rules;

internal sealed record ReadPoll(string Question, IReadOnlyList<string> Options, DateOnly ClosesOn);

/// <summary>A poll, or none where nothing was typed.</summary>
internal sealed record MaybePoll(ReadPoll? Value);

/// <summary>Understands a poll: a question, two to eight different answers, and the last day of voting.</summary>
internal static class PollReading
{
    private const int Fewest = 2;
    private const int MostText = 200;
    private const int MostDays = 366;

    public static Outcome<MaybePoll> Read(TypedPoll typed, bool isChecked, DateOnly today)
    {
        if (typed.IsEmpty)
        {
            return new MaybePoll(null);
        }

        string[] options = [.. typed.Options.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        var closes = TypedDates.Parse(typed.ClosesOn);
        List<Refusal> wrong = [.. OfQuestion(typed, isChecked, today), .. OfOptions(options, isChecked, today), .. OfClosing(typed.ClosesOn, closes, today)];
        return wrong.Count > 0 ? Outcome<MaybePoll>.Refused(wrong) : new MaybePoll(new(typed.Question.Trim(), options, closes!.Value));
    }

    private static IEnumerable<Refusal> OfQuestion(TypedPoll typed, bool isChecked, DateOnly today)
    {
        if (typed.Question.Trim().Length is 0 or > MostText)
        {
            yield return new NotSaid($"Enter the poll’s question, in {MostText} characters or fewer", "PollQuestion");
        }
        else if (PersonalDetails.Find(typed.Question, "PollQuestion", isChecked, today) is { } found)
        {
            yield return found;
        }
    }

    private static IEnumerable<Refusal> OfOptions(string[] options, bool isChecked, DateOnly today)
    {
        if (options.Length is < Fewest or > Poll.MostOptions)
        {
            yield return new NotSaid($"Enter from {Fewest} to {Poll.MostOptions} answers, each on its own line; there are {options.Length}", "PollOptions");
        }
        else if (options.Distinct(StringComparer.OrdinalIgnoreCase).Count() < options.Length || options.Any(option => option.Length > MostText))
        {
            yield return new NotSaid($"The answers must differ and have {MostText} characters or fewer", "PollOptions");
        }
        else if (PersonalDetails.Find(string.Join('\n', options), "PollOptions", isChecked, today) is { } found)
        {
            yield return found;
        }
    }

    private static IEnumerable<Refusal> OfClosing(string typed, DateOnly? closes, DateOnly today)
    {
        if (closes is not { } date)
        {
            yield return new NotSaid(typed.Trim().Length == 0 ? "Enter the last day of the poll" : TypedDates.Problem(typed), "PollClosesOn");
        }
        else if (date < today || date > today.AddDays(MostDays))
        {
            yield return new NotSaid($"The poll’s last day must be from {UkWords.Date(today)} to {UkWords.Date(today.AddDays(MostDays))}", "PollClosesOn");
        }
    }
}
