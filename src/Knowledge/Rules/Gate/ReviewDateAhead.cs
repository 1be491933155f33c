using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;

namespace Preceptor.Knowledge.Rules.Gate;

/// <summary>A page that readers rely on says when it is looked at again, and that day is still to come.</summary>
internal static class ReviewDateAhead
{
    public const string Code = "hub.review-date-ahead";
    public const string Source = "NHS digital service manual, review date component";

    /// <summary>News and events pass; nobody reviews them.</summary>
    private static readonly string[] WithoutReview = ["news", "event"];

    public static IEnumerable<Finding> Judge(GatePage page) => (page.Version.ReviewOn, WithoutReview.Contains(page.Template.Type)) switch
    {
        (null, false) => [new(Code, Severity.Must, "There is no date of the next review. Enter one", Source)],
        ({ } date, _) when date <= page.Today => [new(Code, Severity.Must, $"The next review is on {UkWords.Date(date)}, which is not after today. Review the whole page and enter a later date", Source)],
        _ => [],
    };
}
