using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;

namespace Preceptor.Supervision.Queries;

/// <summary>One date of a pattern.</summary>
internal sealed record OccurrenceView(Pattern Pattern, DateOnly Date, bool IsCancelled, StaffBook Staff);

/// <summary>Which sessions come back every week or every fourth week?</summary>
internal sealed class PatternsAsked(IDatabases databases, StaffAsked staff)
{
    /// <summary>Those that have not ended, by doctor, week, day and time.</summary>
    public async Task<(IReadOnlyList<Pattern> Patterns, StaffBook Staff)> OpenAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var today = UkTime.DateOf(db.Now);
        var patterns = await db.Set<Pattern>().AsNoTracking().Where(row => row.ValidUntil == null || row.ValidUntil >= today).ToListAsync(cancel);
        var people = await staff.EverAsync(actor, cancel);
        return ([.. patterns.OrderBy(row => people.NameOf(row.SupervisorId), StringComparer.Ordinal).ThenBy(row => row.Week ?? 0).ThenBy(row => row.Weekday).ThenBy(row => row.From)], people);
    }

    public async Task<(Pattern Pattern, StaffBook Staff)?> OneAsync(Actor actor, PatternId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var pattern = await db.Set<Pattern>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel);
        return pattern is null ? null : (pattern, await staff.EverAsync(actor, cancel));
    }

    /// <param name="on">The date, or what was typed as one; otherwise the next date from today, or the first.</param>
    public async Task<OccurrenceView?> OccurrenceAsync(Actor actor, PatternId id, string? on, CancellationToken cancel)
    {
        if (await OneAsync(actor, id, cancel) is not { } found)
        {
            return null;
        }

        await using var db = databases.Open(actor);
        var date = TypedDates.Parse(on ?? "") ?? Occurrences.NextFrom(found.Pattern, UkTime.DateOf(db.Now)) ?? Occurrences.NextFrom(found.Pattern, found.Pattern.ValidFrom);
        if (date is not { } day || !Occurrences.IsOn(found.Pattern, day))
        {
            return null;
        }

        var held = SessionsHeld.On(await SessionBooks.LoadAsync(db, day, day, cancel), day, day).FirstOrDefault(session => session.Pattern == id);
        return held is null ? null : new(found.Pattern, day, held.IsCancelled, found.Staff);
    }
}
