using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.Supervision.Domain;

namespace Preceptor.Supervision.Rules;

/// <summary>An adoption says from when and why, and a profile is adopted once at a time. Its end cannot be before the day on which it is decided.</summary>
internal static class AdoptionJudge
{
    /// <summary>The day that was typed for a new adoption.</summary>
    public static Outcome<DateOnly> Begin(string profile, string fromText, string why, IReadOnlyList<Adoption> before)
    {
        var refusals = WhyProblem(why, "Enter why the profile is adopted");
        if (!Profiles.Adoptable.ContainsKey(profile))
        {
            refusals.Add(new Missing("This profile"));
        }

        var from = TypedDates.Parse(fromText);
        if (from is null)
        {
            refusals.Add(new NotUnderstood("From", fromText.Trim().Length == 0 ? "Enter the first day on which it blocks" : TypedDates.Problem(fromText)));
        }
        else if (before.FirstOrDefault(adoption => adoption.Profile == profile && (adoption.Until is null || adoption.Until >= from)) is { } other)
        {
            refusals.Add(new NotUnderstood("From", other.Until is { } until
                ? $"The profile is adopted until {UkWords.Date(until)} already. Enter a later day"
                : $"The profile is adopted from {UkWords.Date(other.From)} already"));
        }

        return refusals.Count == 0 ? from!.Value : Outcome<DateOnly>.Refused(refusals);
    }

    /// <summary>The last day that was typed for an adoption that ends.</summary>
    public static Outcome<DateOnly> End(Adoption adoption, string untilText, string why, DateOnly today)
    {
        var refusals = WhyProblem(why, "Enter why the profile is given up");
        var until = TypedDates.Parse(untilText);
        var earliest = adoption.From > today ? adoption.From : today;
        if (adoption.Until is { } already)
        {
            refusals.Add(new NotUnderstood("Until", $"This ends on {UkWords.Date(already)} already"));
        }
        else if (until is null)
        {
            refusals.Add(new NotUnderstood("Until", untilText.Trim().Length == 0 ? "Enter the last day on which it blocks" : TypedDates.Problem(untilText)));
        }
        else if (until < earliest)
        {
            refusals.Add(new NotUnderstood("Until", $"What has held cannot be undone. The last day can be {UkWords.Date(earliest)} or later"));
        }

        return refusals.Count == 0 ? until!.Value : Outcome<DateOnly>.Refused(refusals);
    }

    private static List<Refusal> WhyProblem(string why, string otherwise) =>
        why.Trim().Length == 0 ? [new NotUnderstood("Why", otherwise)]
        : why.Length > Adoption.MostWhy ? [new NotUnderstood("Why", $"This has {why.Length:N0} characters; it may have {Adoption.MostWhy:N0}")]
        : [];
}
