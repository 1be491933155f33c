using NodaTime;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;

namespace Preceptor.Rules.Tests.Discussions.Rules;

public sealed class WeeklyFiguresTests
{
    [Fact]
    public void A_week_is_from_Monday_to_Sunday_in_UK_time()
    {
        // Sunday 7 June 2026, half past eleven in the evening in the UK, and half past midnight an hour later.
        var (sunday, monday) = (Made.Case(Instant.FromUtc(2026, 6, 7, 22, 30)), Made.Case(Instant.FromUtc(2026, 6, 7, 23, 30)));
        monday.DecidedAt = monday.OpenedAt + Duration.FromHours(30);
        monday.Decision = Decision.Hide;
        var weeks = WeeklyFigures.Of([sunday, monday], new(2026, 6, 10), 2, 24);
        weeks.Select(week => (week.Monday, week.Opened.GetValueOrDefault(CaseWhy.Reported), week.Decided, week.Hidden, week.Late))
            .ShouldBe([(new DateOnly(2026, 6, 8), 1, 1, 1, 1), (new DateOnly(2026, 6, 1), 1, 0, 0, 0)]);
        weeks[0].Median.ShouldBe(Duration.FromHours(30));
    }
}
