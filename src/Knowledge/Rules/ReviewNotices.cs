namespace Preceptor.Knowledge.Rules;

/// <summary>When the author of a page is told that its review is near: 30 and 7 days before. A notice that was missed is made up for, the nearest alone.</summary>
internal static class ReviewNotices
{
    public static readonly IReadOnlyList<int> DaysBefore = [30, 7];

    /// <param name="sent">The notices that were sent.</param>
    /// <returns>The notice that is due today; none when there is none.</returns>
    public static int? Due(DateOnly reviewOn, DateOnly today, IReadOnlyCollection<int> sent)
    {
        var reached = DaysBefore.Where(days => today >= reviewOn.AddDays(-days)).ToList();
        return reached.Count > 0 && !sent.Any(days => days <= reached.Min()) ? reached.Min() : null;
    }
}
