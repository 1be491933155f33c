using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Discussions.Data;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;

namespace Preceptor.Discussions.Queries;

/// <summary>What everybody may read of a year's moderation.</summary>
internal sealed record Transparency(DateOnly From, DateOnly Until, int Messages, int Reports, int Decided, int Hidden, int Warned, int Suspended, int Appeals, int AppealsAllowed, Duration? Median);

/// <summary>A line of the decisions log: ids and codes, nobody's words.</summary>
internal sealed record DecisionLine(Case Case, IReadOnlyList<string> Reasons, SanctionKind? Sanction);

/// <summary>How Talking Points is used, for the risk assessment.</summary>
internal sealed record Use(bool IsOff, Instant? TurnedAt, int Discussions, int Messages, int Authors);

/// <summary>Figures of moderation and safety.</summary>
internal sealed class SafetyAsked(IDatabases databases, DiscussionsOptions options)
{
    private const int Weeks = 12;
    private const int DaysOfAYear = 365;

    public async Task<IReadOnlyList<Week>> WeeksAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var today = UkTime.DateOf(db.Now);
        var from = UkTime.StartOf(UkTime.MondayOf(today).AddDays(-7 * Weeks));
        var cases = await db.CasesFor(actor).AsNoTracking().Where(one => one.OpenedAt >= from || one.DecidedAt >= from).ToListAsync(cancel);
        return WeeklyFigures.Of(cases, today, Weeks, options.HoursToDecision);
    }

    public async Task<Transparency> YearAsync(CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Anonymous);
        var today = UkTime.DateOf(db.Now);
        var from = UkTime.StartOf(today.AddDays(-DaysOfAYear));
        var decided = await db.Set<Case>().AsNoTracking().Where(one => one.DecidedAt >= from).ToListAsync(cancel);
        var sanctions = await db.Set<Sanction>().AsNoTracking().Where(sanction => sanction.From >= from).Select(sanction => sanction.Kind).ToListAsync(cancel);
        return new(
            today.AddDays(-DaysOfAYear), today,
            await db.Set<Message>().CountAsync(message => message.WrittenAt >= from, cancel), await db.Set<Report>().CountAsync(report => report.ReportedAt >= from, cancel),
            decided.Count, decided.Count(one => one.Decision is Decision.Hide),
            sanctions.Count(kind => kind is SanctionKind.Warning), sanctions.Count(kind => kind is SanctionKind.Suspension),
            decided.Count(one => one.Why is CaseWhy.Appeal), decided.Count(one => one is { Why: CaseWhy.Appeal, Decision: Decision.Show }),
            DecisionClock.Median([.. decided.Select(one => DecisionClock.Of(one, db.Now))]));
    }

    public async Task<IReadOnlyList<DecisionLine>> DecisionsAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var lines = await db.CasesFor(actor).AsNoTracking().OrderBy(one => one.OpenedAt).Select(one => new
        {
            one, Reasons = db.Set<Report>().Where(report => report.CaseId == one.Id).Select(report => report.Reason).ToList(),
            Sanction = db.Set<Sanction>().Where(sanction => sanction.CaseId == one.Id).Select(sanction => (SanctionKind?)sanction.Kind).FirstOrDefault(),
        }).ToListAsync(cancel);
        return [.. lines.Select(line => new DecisionLine(line.one, [.. line.Reasons.Distinct().Order(StringComparer.Ordinal)], line.Sanction))];
    }

    public async Task<Use> UseAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var one = await db.Set<Switch>().AsNoTracking().SingleOrDefaultAsync(row => row.Name == Switch.TalkingPoints, cancel);
        return new(
            one?.IsOff ?? false, one?.TurnedAt, await db.Set<Discussion>().CountAsync(cancel), await db.Set<Message>().CountAsync(cancel),
            await db.Set<Message>().Where(message => message.AuthorId != null).Select(message => message.AuthorId).Distinct().CountAsync(cancel));
    }

    public async Task<bool> IsOffAsync(CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Anonymous);
        return await db.Set<Switch>().AnyAsync(row => row.IsOff, cancel);
    }
}
