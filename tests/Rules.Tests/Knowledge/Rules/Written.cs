using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Gate;

namespace Preceptor.Rules.Tests.Knowledge.Rules;

/// <summary>Pages and versions as editors write them.</summary>
internal static class Written
{
    public static readonly DateOnly Today = new(2026, 12, 7);
    public static readonly Instant Now = UkTime.At(Today, new(9, 0));
    public static readonly AccountId Author = Id.New<AccountId>();
    public static readonly AccountId Approver = Id.New<AccountId>();

    /// <summary>A version that the gate lets through; a test spoils what it is about.</summary>
    public static PageVersion Version(string body = "Plain text.", int number = 1) => new()
    {
        Id = Id.New<VersionId>(), PageId = default, Number = number, State = VersionState.Draft, AuthorId = Author, AuthorName = "Bethan Osei", Title = "Night cover",
        Summary = "How to cover nights.", Fields = PageContent.Write(new Dictionary<string, string> { ["body"] = body }),
        Sources = PageContent.Write([new Source("A source", "https://source.example", "2026")]), Topics = ["rostering"], Roles = [], ReviewOn = new(2027, 12, 7), BegunAt = Now, SavedAt = Now,
    };

    public static GatePage Guidance(PageVersion version) => new(PageTemplates.Of("guidance"), version, Today);

    public static GatePage Guidance(string body) => Guidance(Version(body));

    public static PageVersion Live(int number, Instant from, Instant? unpublishAt = null)
    {
        var version = Version(number: number);
        (version.State, version.LiveFrom, version.UnpublishAt) = (VersionState.Approved, from, unpublishAt);
        return version;
    }

    public static Topic Topic(string code, bool first = false) => new() { Code = code, Name = code, About = "", IsModeratedFirst = first };

    public static FoundPage Found(string title, string type = "guidance", string topic = "rostering") => new()
    {
        Id = Id.New<VersionId>(), Type = type, Slug = title, Language = "en", IsExample = false, Title = title, Summary = "", Topics = [topic], Roles = [], LiveFrom = Now,
    };

    public static Folder Folder(string name, Folder? parent = null, int place = 1) =>
        new() { Id = Id.New<FolderId>(), AccountId = Author, Name = name, ParentId = parent?.Id, Place = place };
}
