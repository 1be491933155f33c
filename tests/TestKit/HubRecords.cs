using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Domain;
using Preceptor.People.SignIn;

namespace Preceptor.TestKit;

/// <summary>Work of one employer's editor, and bookmarks and highlights of one of its members, which nobody else may see.</summary>
internal static class HubRecords
{
    /// <summary>Their ids, by the names that routes give them.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> AddAsync(PlatformDb db)
    {
        var memberships = await db.Set<Membership>().ToListAsync();
        var (editor, member) = (memberships.Where(each => each.Trades.Contains(Trades.Editor)).MinBy(each => each.Trades.Count)!.AccountId, memberships.First(each => each.Trades.Contains(Trades.HrOfficer)).AccountId);
        var slug = $"draft-of-{db.Actor.RequiredEmployer}";
        var page = new Page { Id = Id.New<PageId>(), Type = "news", Slug = slug, Language = Languages.English, OwnerId = db.Actor.Employer, AddedAt = db.Now };
        var version = new PageVersion
        {
            Id = Id.New<VersionId>(), PageId = page.Id, Number = 1, State = VersionState.Draft, AuthorId = editor, AuthorName = $"{SecondEmployer.Canary} editor",
            Title = $"{SecondEmployer.Canary} news", Summary = "", Fields = PageContent.Nothing, Sources = PageContent.NoSources, Topics = [], Roles = [], BegunAt = db.Now, SavedAt = db.Now,
        };
        var folder = new Folder { Id = Id.New<FolderId>(), AccountId = member, Name = $"{SecondEmployer.Canary} folder", Place = 1 };
        var bookmark = new Bookmark { Id = Id.New<BookmarkId>(), AccountId = member, PageId = page.Id, Title = $"{SecondEmployer.Canary} mark", Tags = [], Place = 1, AddedAt = db.Now };
        var highlight = new Highlight
        {
            Id = Id.New<HighlightId>(), AccountId = member, PageId = page.Id, VersionNumber = 1, Quotation = $"{SecondEmployer.Canary} words", Before = "", After = "", Start = 0, MadeAt = db.Now,
        };
        db.AddRange(page, version, new PageAddress { Slug = slug, PageId = page.Id }, folder, bookmark, highlight);
        return new Dictionary<string, string>(DiscussionRecords.Add(db, member, editor), StringComparer.Ordinal)
        {
            ["pageId"] = page.Id.ToString(), ["versionId"] = version.Id.ToString(), ["folder"] = folder.Id.ToString(), ["bookmark"] = bookmark.Id.ToString(), ["highlight"] = highlight.Id.ToString(),
        };
    }
}
