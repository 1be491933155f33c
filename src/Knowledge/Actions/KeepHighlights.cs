using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Highlights;

namespace Preceptor.Knowledge.Actions;

/// <summary>Marks words of a page and keeps a note with them. Another member's are not found.</summary>
internal sealed class KeepHighlights(IDatabases databases)
{
    public async Task<Outcome<HighlightId>> AddAsync(Actor actor, string slug, HighlightText typed, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        if (await db.Live(db.Now).SingleOrDefaultAsync(live => live.Page.Slug == slug, cancel) is not { } live)
        {
            return new Missing("This page");
        }

        var (read, note) = (HighlightReading.Quotation(ShownText.Of(live.Version, live.Page.Type).Words, typed), HighlightReading.Note(typed.Note));
        if (!read.Done(out var anchor) || !note.Done(out var words))
        {
            return Outcome<HighlightId>.Refused([.. read.Refusals, .. note.Refusals]);
        }

        if (await Own(db).CountAsync(each => each.PageId == live.Page.Id, cancel) >= Highlight.MostOnPage)
        {
            return new NotNow($"You have {Highlight.MostOnPage} highlights in this page, which is the most. Remove one first.");
        }

        var highlight = new Highlight
        {
            Id = Id.New<HighlightId>(), AccountId = db.Actor.Account!.Value, PageId = live.Page.Id, VersionNumber = live.Version.Number, Quotation = anchor.Quotation,
            Before = anchor.Before, After = anchor.After, Start = anchor.Start, Note = words, MadeAt = db.Now,
        };
        db.Add(highlight);
        await db.SaveChangesAsync(cancel);
        return highlight.Id;
    }

    public async Task<Outcome<Done>> SaveAsync(Actor actor, HighlightId id, string typed, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        if (await Own(db).SingleOrDefaultAsync(each => each.Id == id, cancel) is not { } highlight)
        {
            return new Missing("This highlight");
        }

        if (!HighlightReading.Note(typed).Done(out var note))
        {
            return Outcome<Done>.Refused(HighlightReading.Note(typed).Refusals);
        }

        highlight.Note = note;
        await db.SaveChangesAsync(cancel);
        return new Done();
    }

    public async Task<Outcome<Done>> RemoveAsync(Actor actor, HighlightId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        return await Own(db).Where(each => each.Id == id).ExecuteDeleteAsync(cancel) == 0 ? new Missing("This highlight") : new Done();
    }

    private static IQueryable<Highlight> Own(PlatformDb db) => db.Set<Highlight>().Where(highlight => highlight.AccountId == db.Actor.Account);
}
