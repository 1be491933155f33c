using Microsoft.EntityFrameworkCore;
using Preceptor.Discussions.Data;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;

namespace Preceptor.Discussions.Actions;

/// <summary>What a moderator does before the decision: claims the case, gives it back, holds its message, writes a note for the other moderators.</summary>
internal sealed class WorkOnCase(IDatabases databases)
{
    public Task<Outcome<Done>> ClaimAsync(Writer moderator, CaseId id, CancellationToken cancel) => OnOpenAsync(moderator, id, (db, open) =>
    {
        (open.ClaimedById, open.ClaimedByName) = (moderator.Account, moderator.Name);
        db.Audit("discussions.case-claimed", $"case:{id}");
        return Task.CompletedTask;
    }, cancel);

    public Task<Outcome<Done>> ReleaseAsync(Writer moderator, CaseId id, CancellationToken cancel) => OnOpenAsync(moderator, id, (db, open) =>
    {
        (open.ClaimedById, open.ClaimedByName) = (null, null);
        db.Audit("discussions.case-released", $"case:{id}");
        return Task.CompletedTask;
    }, cancel);

    /// <summary>Takes the message out of sight until the decision.</summary>
    public Task<Outcome<Done>> HoldAsync(Writer moderator, CaseId id, CancellationToken cancel) => OnOpenAsync(moderator, id, async (db, open) =>
    {
        var message = await db.Set<Message>().SingleAsync(row => row.Id == open.MessageId, cancel);
        await Standing.PutAsync(db, message, MessageState.Held, cancel);
        db.Audit("discussions.message-held", $"message:{message.Id}", $"case {id}");
    }, cancel);

    public async Task<Outcome<Done>> NoteAsync(Writer moderator, CaseId id, string typed, CancellationToken cancel)
    {
        await using var db = databases.Open(moderator.Actor.OutsideEmployers);
        if (!await db.CasesFor(moderator.Actor).AnyAsync(row => row.Id == id, cancel))
        {
            return new Missing("This case");
        }

        var text = typed.ReplaceLineEndings("\n").Trim();
        if (text.Length is 0 or > CaseNote.MostText)
        {
            return new NotSaid($"Enter a note, in {CaseNote.MostText:N0} characters or fewer", "Note");
        }

        if (PersonalDetails.Find(text, "Note", isChecked: true, UkTime.DateOf(db.Now)) is { } found)
        {
            return Outcome<Done>.Refused([found]);
        }

        db.Add(new CaseNote { Id = Id.New<NoteId>(), CaseId = id, AuthorId = moderator.Account, AuthorName = moderator.Name, Text = text, WrittenAt = db.Now });
        db.Audit("discussions.case-noted", $"case:{id}");
        await db.SaveChangesAsync(cancel);
        return new Done();
    }

    private async Task<Outcome<Done>> OnOpenAsync(Writer moderator, CaseId id, Func<PlatformDb, Case, Task> change, CancellationToken cancel)
    {
        await using var db = databases.Open(moderator.Actor.OutsideEmployers);
        if (await db.CasesFor(moderator.Actor).SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } open)
        {
            return new Missing("This case");
        }

        if (!open.IsOpen || (open.ClaimedById is { } claimer && claimer != moderator.Account))
        {
            return new NotNow(open.IsOpen ? $"{open.ClaimedByName} has claimed this case." : "This case is decided.");
        }

        await change(db, open);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile("This case");
        }

        return new Done();
    }
}
