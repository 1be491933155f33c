using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules;

namespace Preceptor.Knowledge.Cards;

/// <summary>An editor's own drafts, and whether they were sent back.</summary>
internal sealed class MyDraftsCard(IDatabases databases) : IDashboardCard
{
    private const int MostShown = 5;

    public int Order => 90;

    public string Heading => "Your drafts";

    public async Task<DashboardCard?> ShowAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(KnowledgePermissions.Write) || actor.Account is not { } account)
        {
            return null;
        }

        await using var db = databases.Open(actor.OutsideEmployers);
        var drafts = await db.Set<PageVersion>().Where(version => version.AuthorId == account && (version.State == VersionState.Draft || version.State == VersionState.InReview))
            .OrderByDescending(version => version.SavedAt).Select(version => new { version.Id, version.Title, version.State, version.SentBackWhy }).ToListAsync(cancel);
        var back = drafts.Count(draft => draft.SentBackWhy != null && draft.State == VersionState.Draft);
        return new(
            Heading,
            drafts.Count == 0 ? "You have no drafts." : back > 0 ? $"{UkWords.Count(back, "draft was", "drafts were")} sent back to you." : $"You have {UkWords.Count(drafts.Count, "page", "pages")} in writing.",
            [.. drafts.Take(MostShown).Select(draft => new CardFact($"{draft.Title}: {(draft.SentBackWhy is null || draft.State is VersionState.InReview ? Publishing.InWords(draft.State) : "sent back")}", $"/learn/desk/versions/{draft.Id}"))],
            new("See pages being written", "/learn/desk"));
    }
}
