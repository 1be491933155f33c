using Preceptor.Kernel;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Domain;

namespace Preceptor.TestKit;

/// <summary>Work of one employer's editor and bookmarks of one of its members, which nobody else may see.</summary>
internal static class HubRecords
{
    public static (PageId Page, VersionId Version, FolderId Folder, BookmarkId Bookmark) Add(PlatformDb db, AccountId editor, AccountId member)
    {
        var slug = $"draft-of-{db.Actor.RequiredEmployer}";
        var page = new Page { Id = Id.New<PageId>(), Type = "news", Slug = slug, Language = Languages.English, OwnerId = db.Actor.Employer, AddedAt = db.Now };
        var version = new PageVersion
        {
            Id = Id.New<VersionId>(), PageId = page.Id, Number = 1, State = VersionState.Draft, AuthorId = editor, AuthorName = $"{SecondEmployer.Canary} editor",
            Title = $"{SecondEmployer.Canary} news", Summary = "", Fields = PageContent.Nothing, Sources = PageContent.NoSources, Topics = [], Roles = [], BegunAt = db.Now, SavedAt = db.Now,
        };
        var folder = new Folder { Id = Id.New<FolderId>(), AccountId = member, Name = $"{SecondEmployer.Canary} folder", Place = 1 };
        var bookmark = new Bookmark { Id = Id.New<BookmarkId>(), AccountId = member, PageId = page.Id, Title = $"{SecondEmployer.Canary} mark", Tags = [], Place = 1, AddedAt = db.Now };
        db.AddRange(page, version, new PageAddress { Slug = slug, PageId = page.Id }, folder, bookmark);
        return (page.Id, version.Id, folder.Id, bookmark.Id);
    }
}
