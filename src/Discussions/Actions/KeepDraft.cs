using Microsoft.EntityFrameworkCore;
using Preceptor.Discussions.Data;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;

namespace Preceptor.Discussions.Actions;

/// <summary>Keeps a text that is not sent yet. What must not be stored is no more stored as a draft.</summary>
internal sealed class KeepDraft(IDatabases databases)
{
    /// <param name="place">None for a discussion that is still to be started.</param>
    public async Task<Outcome<Done>> SaveAsync(Actor actor, DiscussionId? place, (string Title, TypedMessage Message) typed, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        if (place is { } id && !await db.DiscussionsFor(actor).AnyAsync(row => row.Id == id, cancel))
        {
            return new Missing("This discussion");
        }

        var title = typed.Title.Trim();
        var (read, inTitle) = (MessageReading.Read(typed.Message, UkTime.DateOf(db.Now)), PersonalDetails.Find(title, "Title", typed.Message.IsChecked, UkTime.DateOf(db.Now)));
        if (!read.Done(out var text) || inTitle is not null)
        {
            return Outcome<Done>.Refused(inTitle is null ? read.Refusals : [.. read.Refusals, inTitle]);
        }

        if (title.Length > Discussion.MostTitle)
        {
            return new NotSaid($"The title has {title.Length:N0} characters and must have {Discussion.MostTitle} or fewer", "Title");
        }

        var (account, name) = (actor.Account!.Value, NameOf(place));
        var draft = await db.Set<KeptDraft>().SingleOrDefaultAsync(row => row.AccountId == account && row.Place == name, cancel)
            ?? db.Add(new KeptDraft { AccountId = account, Place = name, Title = title, Text = text, SavedAt = db.Now }).Entity;
        (draft.Title, draft.Text, draft.SavedAt) = (title, text, db.Now);
        await db.SaveChangesAsync(cancel);
        return new Done();
    }

    public async Task<KeptDraft?> FindAsync(Actor actor, DiscussionId? place, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var (account, name) = (actor.Account, NameOf(place));
        return account is null ? null : await db.Set<KeptDraft>().AsNoTracking().SingleOrDefaultAsync(row => row.AccountId == account && row.Place == name, cancel);
    }

    private static string NameOf(DiscussionId? place) => place?.ToString() ?? KeptDraft.NewDiscussion;
}
