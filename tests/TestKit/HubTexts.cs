using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Domain;
using Preceptor.People.SignIn;

namespace Preceptor.TestKit;

/// <summary>Stores texts as the hub keeps them, past every form, to see how they are served.</summary>
public static class HubTexts
{
    /// <returns>Addresses of the pages of one discussion that has each text as a message.</returns>
    public static async Task<IReadOnlyList<string>> AsMessagesAsync(Site site, IReadOnlyList<string> texts, int onePage)
    {
        await using var db = Open(site);
        var (account, topic) = (await db.Set<Account>().Select(row => row.Id).FirstAsync(), await db.Set<Topic>().Select(row => row.Code).FirstAsync());
        var discussion = new Discussion
        {
            Id = Id.New<DiscussionId>(), TopicCode = topic, Title = "Texts", Audience = Audience.Everyone, State = MessageState.Shown, Replies = texts.Count - 1, StartedAt = db.Now, LastMessageAt = db.Now,
        };
        db.Add(discussion);
        db.AddRange(texts.Select((text, i) => new Message
        {
            Id = Id.New<MessageId>(), DiscussionId = discussion.Id, Number = i + 1, Under = i + 1, AuthorId = account, AuthorName = "Somebody", Text = text, State = MessageState.Shown, WrittenAt = db.Now,
        }));
        await db.SaveChangesAsync();
        return [.. Enumerable.Range(1, (texts.Count + onePage - 1) / onePage).Select(number => $"/talking-points/{discussion.Id}?p={number}")];
    }

    /// <returns>Addresses of guidance whose bodies are so many texts below one another.</returns>
    public static async Task<IReadOnlyList<string>> AsGuidanceAsync(Site site, IReadOnlyList<string> texts, int onePage)
    {
        await using var db = Open(site);
        var topic = await db.Set<Topic>().Select(row => row.Code).FirstAsync();
        var addresses = new List<string>();
        foreach (var some in texts.Chunk(onePage))
        {
            var page = new Page { Id = Id.New<PageId>(), Type = "guidance", Slug = $"texts-{Guid.NewGuid():N}", Language = Languages.English, AddedAt = db.Now };
            addresses.Add($"/learn/pages/{page.Slug}");
            db.AddRange(page, new PageAddress { Slug = page.Slug, PageId = page.Id }, new PageVersion
            {
                Id = Id.New<VersionId>(), PageId = page.Id, Number = 1, State = VersionState.Approved, AuthorName = "Somebody", Title = "Texts", Summary = some[0][..Math.Min(some[0].Length, 100)],
                Fields = PageContent.Write(new Dictionary<string, string>(StringComparer.Ordinal) { ["body"] = string.Join("\n\n", some) }), Sources = PageContent.Write([new Source("A source", "https://source.example", "2026")]),
                Topics = [topic], Roles = [], BegunAt = db.Now, SavedAt = db.Now, LiveFrom = db.Now - Duration.FromHours(1), ReviewOn = new(2030, 1, 1),
            });
        }

        await db.SaveChangesAsync();
        return addresses;
    }

    private static PlatformDb Open(Site site) => site.Services.GetRequiredService<IDatabases>().Open(Actor.Job("stored texts", null));
}
