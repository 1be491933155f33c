using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Queries;
using Preceptor.Supervision.Rules;

namespace Preceptor.Supervision.Actions;

/// <param name="Pattern">The one to change; none adds one.</param>
internal sealed record PatternRequest(PatternId? Pattern, PatternText Text);

/// <summary>Adds, changes or takes away a session that comes back.</summary>
internal sealed class SavePattern(IDatabases databases, StaffAsked staff, Specialties specialties)
{
    // All four weeks and the night before and after them.
    private const int DaysLookedAt = 30;

    public async Task<Outcome<PatternValues>> RunAsync(Actor actor, PatternRequest request, CancellationToken cancel)
    {
        var people = await staff.EverAsync(actor, cancel);
        await using var db = databases.Open(actor);
        var before = request.Pattern is { } id ? await db.Set<Pattern>().SingleOrDefaultAsync(row => row.Id == id, cancel) : null;
        if (request.Pattern is not null && before is null)
        {
            return new Missing("This pattern");
        }

        var read = PatternReading.Read(request.Text, people, specialties);
        if (!read.Done(out var values))
        {
            return read;
        }

        var pattern = before ?? db.Add(new Pattern { EmployerId = actor.RequiredEmployer, Id = Id.New<PatternId>() }).Entity;
        Write(pattern, values);
        if (await OverlapAsync(db, pattern, people, cancel) is { } refusal)
        {
            return refusal;
        }

        db.Audit(before is null ? "supervision.pattern-added" : "supervision.pattern-changed", $"pattern:{pattern.Id}", $"from {values.ValidFrom:yyyy-MM-dd}");
        await db.SaveChangesAsync(cancel);
        return values;
    }

    public async Task<Outcome<Done>> RemoveAsync(Actor actor, PatternId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        if (await db.Set<Pattern>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } pattern)
        {
            return new Missing("This pattern");
        }

        db.Remove(pattern);
        db.Audit("supervision.pattern-removed", $"pattern:{id}");
        await db.SaveChangesAsync(cancel);
        return new Done();
    }

    public static void Write(Pattern pattern, PatternValues values)
    {
        pattern.Take(values.Terms);
        (pattern.Week, pattern.Weekday, pattern.Anchor) = (values.Week, values.Weekday, values.Anchor);
        (pattern.ValidFrom, pattern.ValidUntil) = (values.ValidFrom, values.ValidUntil);
    }

    private static async Task<Refusal?> OverlapAsync(PlatformDb db, Pattern pattern, StaffBook people, CancellationToken cancel)
    {
        var today = Kernel.Time.UkTime.DateOf(db.Now);
        var from = (pattern.ValidFrom > today ? pattern.ValidFrom : today).AddDays(-1);
        var until = from.AddDays(DaysLookedAt);
        var book = await SessionBooks.LoadAsync(db, from, until, cancel);
        var patterns = book.Patterns.Where(row => row.SupervisorId == pattern.SupervisorId && row.Id != pattern.Id).Append(pattern);
        return OneSessionAtATime.Overlap(SessionsHeld.On(new([.. patterns], [], []), from, until)) is { } pair
            ? new NotUnderstood(nameof(TermsText.From), OneSessionAtATime.Sentence(people.NameOf(pattern.SupervisorId), pair.First.Pattern == pattern.Id ? pair.Second : pair.First))
            : null;
    }
}
