using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;

namespace Preceptor.Kernel.Data;

/// <summary>Keeps the answers of one-thing-per-page journeys. A draft of another account or employer is not found.</summary>
public sealed class Drafts(IDatabases databases)
{
    public async Task<DraftId> StartAsync<TAnswers>(Actor actor, TAnswers answers, CancellationToken cancel)
        where TAnswers : class
    {
        await using var db = databases.Open(actor);
        var draft = new Draft
        {
            EmployerId = actor.RequiredEmployer, Id = Id.New<DraftId>(), AccountId = actor.Account!.Value,
            Journey = typeof(TAnswers).Name, Answers = JsonSerializer.Serialize(answers), TouchedAt = db.Now,
        };
        db.Add(draft);
        await db.SaveChangesAsync(cancel);
        return draft.Id;
    }

    public async Task<TAnswers?> FindAsync<TAnswers>(Actor actor, DraftId id, CancellationToken cancel)
        where TAnswers : class
    {
        await using var db = databases.Open(actor);
        var draft = await OneAsync<TAnswers>(db, id, cancel);
        return draft is null ? null : JsonSerializer.Deserialize<TAnswers>(draft.Answers);
    }

    public async Task KeepAsync<TAnswers>(Actor actor, DraftId id, TAnswers answers, CancellationToken cancel)
        where TAnswers : class
    {
        await using var db = databases.Open(actor);
        if (await OneAsync<TAnswers>(db, id, cancel) is { } draft)
        {
            (draft.Answers, draft.TouchedAt) = (JsonSerializer.Serialize(answers), db.Now);
            await db.SaveChangesAsync(cancel);
        }
    }

    /// <summary>Removes a draft when its journey is finished or given up.</summary>
    public async Task EndAsync<TAnswers>(Actor actor, DraftId id, CancellationToken cancel)
        where TAnswers : class
    {
        await using var db = databases.Open(actor);
        if (await OneAsync<TAnswers>(db, id, cancel) is { } draft)
        {
            db.Remove(draft);
            await db.SaveChangesAsync(cancel);
        }
    }

    /// <summary>Removes all drafts of an account at the employer that the database was opened for.</summary>
    public static Task EndAllAsync(PlatformDb db, AccountId account, CancellationToken cancel) => db.Set<Draft>().Where(row => row.AccountId == account).ExecuteDeleteAsync(cancel);

    private static Task<Draft?> OneAsync<TAnswers>(PlatformDb db, DraftId id, CancellationToken cancel) =>
        db.Set<Draft>().SingleOrDefaultAsync(
            row => row.Id == id && row.AccountId == db.Actor.Account && row.Journey == typeof(TAnswers).Name, cancel);
}
