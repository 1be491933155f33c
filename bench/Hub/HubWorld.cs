using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Preceptor.Database;
using Preceptor.Discussions.Data.Search;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Jobs;
using Preceptor.Knowledge.Data.Search;
using Preceptor.Knowledge.Domain;
using Preceptor.People.SignIn;

namespace Preceptor.HubBench;

/// <param name="Messages">In discussions of twenty, and one of five hundred.</param>
internal sealed record HubSize(int Pages = 10_000, int Messages = 100_000, int Members = 5_000);

/// <summary>Fills a database that holds a world with as many pages, messages and members as a busy hub has; the same for every run.</summary>
internal static class HubWorld
{
    /// <summary>The discussion of five hundred messages.</summary>
    public static readonly Guid LongDiscussion = new("0197c9a0-0000-7000-8000-000000000500");

    /// <summary>Of member 0, whose password is that of the worlds.</summary>
    public const string Email = "member0@hub.example";
    public const string Password = "a-demo-of-preceptor";

    private const int Seed = 1;
    private const int Batch = 1_000;
    private const int OfADiscussion = 20;
    private const int OfTheLongOne = 500;
    private const int Bookmarks = 50;

    public static async Task<int> FillAsync(string connection, HubSize size)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new($"{DatabaseOptions.Section}:{nameof(DatabaseOptions.Connection)}", connection)]).Build();
        await using var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(settings).AddRooms(settings).BuildServiceProvider();
        await services.GetRequiredService<DatabaseStart>().PrepareAsync(CancellationToken.None);
        var (chatter, members) = (new Chatter(Seed), await MembersAsync(services, size.Members));
        await PagesAsync(services, chatter, size.Pages, members);
        await MessagesAsync(services, chatter, size.Messages, members);
        await ActivatorUtilities.CreateInstance<TidyDatabase>(services).RunAsync(CancellationToken.None);
        return 0;
    }

    private static async Task<IReadOnlyList<AccountId>> MembersAsync(ServiceProvider services, int count)
    {
        var (hasher, normaliser) = (services.GetRequiredService<IPasswordHasher<Account>>(), services.GetRequiredService<ILookupNormalizer>());
        var first = Account.New(Email, Password, hasher, normaliser);
        var accounts = Enumerable.Range(0, count).Select(i => i == 0 ? first : Same(first, $"member{i}@hub.example", normaliser)).ToList();
        accounts.ForEach(account => account.Name = Name(accounts.IndexOf(account) % 400));
        await SaveAsync(services, accounts, (_, _) => Task.CompletedTask);
        Say($"{count:N0} members");
        return [.. accounts.Select(account => account.Id)];
    }

    /// <summary>Hashing a password takes long on purpose, so all have one.</summary>
    private static Account Same(Account first, string email, ILookupNormalizer normaliser) => new()
    {
        Id = Kernel.Id.New<AccountId>(), Email = email, UserName = email, EmailConfirmed = true, NormalizedEmail = normaliser.NormalizeEmail(email), NormalizedUserName = normaliser.NormalizeName(email),
        SecurityStamp = Guid.NewGuid().ToString("N"), PasswordHash = first.PasswordHash,
    };

    private static string Name(int i) => $"Member {i}";

    private static async Task PagesAsync(ServiceProvider services, Chatter chatter, int count, IReadOnlyList<AccountId> members)
    {
        var (topics, index) = (await TopicsAsync(services), services.GetRequiredService<ISearchIndex>());
        var now = Kernel.Time.UkTime.Now(TimeProvider.System);
        var pages = Enumerable.Range(0, count).Select(i =>
        {
            var page = new Page { Id = Kernel.Id.New<PageId>(), Type = "guidance", Slug = $"page-{i}", Language = Languages.English, AddedAt = now };
            var version = new PageVersion
            {
                Id = Kernel.Id.New<VersionId>(), PageId = page.Id, Number = 1, State = VersionState.Approved, AuthorName = "Hub", Title = $"{chatter.Sentence(4).TrimEnd('.')} {i}", Summary = chatter.Sentence(12),
                Fields = PageContent.Write(new Dictionary<string, string> { ["body"] = $"## {chatter.Sentence(3)}\n\n{chatter.Paragraphs(6)}" }),
                Sources = PageContent.Write([new Source("A source", "https://source.example", "2026")]), Topics = [topics[chatter.Below(topics.Count)]], Roles = [], BegunAt = now, SavedAt = now,
                LiveFrom = now - Duration.FromHours(chatter.Below(10_000)), ReviewOn = new(2030, 1, 1),
            };
            return (Page: page, Version: version);
        }).ToList();
        foreach (var batch in pages.Chunk(Batch))
        {
            await SaveAsync(services, batch.SelectMany(each => new object[] { each.Page, each.Version, new PageAddress { Slug = each.Page.Slug, PageId = each.Page.Id } }), async (db, cancel) =>
            {
                foreach (var (page, version) in batch)
                {
                    await index.PutAsync(db, Knowledge.Data.Search.Indexing.TextOf(version, page.Type, []), cancel);
                }
            });
        }

        await SaveAsync(services, pages.Take(Bookmarks).Select((each, i) => new Bookmark
        {
            Id = Kernel.Id.New<BookmarkId>(), AccountId = members[0], PageId = each.Page.Id, Title = each.Version.Title, Slug = each.Page.Slug, Tags = [], Place = i, AddedAt = now,
        }), (_, _) => Task.CompletedTask);
        Say($"{count:N0} pages");
    }

    private static async Task MessagesAsync(ServiceProvider services, Chatter chatter, int count, IReadOnlyList<AccountId> members)
    {
        var index = services.GetRequiredService<IMessageIndex>();
        var (topics, now, written, number) = (await TopicsAsync(services), Kernel.Time.UkTime.Now(TimeProvider.System), 0, 0);
        while (written < count)
        {
            var of = Math.Min(count - written, number == 0 ? OfTheLongOne : OfADiscussion);
            var rows = new List<object>();
            for (var batch = 0; batch < 50 && written < count; batch++, number++)
            {
                of = Math.Min(count - written, number == 0 ? OfTheLongOne : OfADiscussion);
                written += of;
                rows.AddRange(OneDiscussion(number == 0 ? new DiscussionId(LongDiscussion) : Kernel.Id.New<DiscussionId>(), (number == 0 ? "The long discussion" : $"{chatter.Sentence(5).TrimEnd('.')} {number}", topics[chatter.Below(topics.Count)]), of, chatter, (members, now)));
            }

            await SaveAsync(services, rows, async (db, cancel) =>
            {
                foreach (var message in rows.OfType<Message>())
                {
                    await index.PutAsync(db, new IndexedMessage(message.Id, "", message.Text), cancel);
                }
            });
        }

        Say($"{written:N0} messages in {number:N0} discussions");
    }

    private static IEnumerable<object> OneDiscussion(DiscussionId id, (string Title, string Topic) about, int count, Chatter chatter, (IReadOnlyList<AccountId> Members, Instant Now) world)
    {
        var start = world.Now - Duration.FromHours(chatter.Below(10_000) + count);
        var discussion = new Discussion
        {
            Id = id, TopicCode = about.Topic, Title = about.Title, Audience = Audience.Everyone, State = MessageState.Shown, Replies = count - 1, StartedAt = start,
            LastMessageAt = start + Duration.FromMinutes(count),
        };
        yield return discussion;
        for (var i = 1; i <= count; i++)
        {
            var author = chatter.Below(world.Members.Count);
            yield return new Message
            {
                Id = Kernel.Id.New<MessageId>(), DiscussionId = discussion.Id, Number = i, Under = i, AuthorId = world.Members[author], AuthorName = Name(author % 400), Text = chatter.Paragraphs(1), State = MessageState.Shown,
                WrittenAt = start + Duration.FromMinutes(i),
            };
        }
    }

    private static async Task<IReadOnlyList<string>> TopicsAsync(ServiceProvider services)
    {
        await using var db = Open(services);
        return await db.Set<Topic>().Select(topic => topic.Code).ToListAsync();
    }

    private static PlatformDb Open(ServiceProvider services) => services.GetRequiredService<IDatabases>().Open(Actor.Job("hub bench", null));

    private static async Task SaveAsync(ServiceProvider services, IEnumerable<object> rows, Func<PlatformDb, CancellationToken, Task> also)
    {
        await using var db = Open(services);
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.AddRange(rows);
        await db.SaveChangesAsync();
        await also(db, CancellationToken.None);
        await transaction.CommitAsync();
    }

    private static void Say(string what) => Console.Error.WriteLine(what);
}
