using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Discussions.Data.Search;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel;
using Employer = Preceptor.People.Domain.Employer;
using Preceptor.People.SignIn;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Discussions;

/// <summary>Every audience, state and author, against every reader: what may not be opened is in no list, count, search or card.</summary>
public sealed class RightsTests : IAsyncLifetime
{
    private const string Own = "associate@anyshire.example";
    private const string Colleague = "officer@anyshire.example";

    private Site _site = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Talk.SiteAsync();
        await SecondEmployer.AddAsync(_site);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    [Trait("assures", "Search never shows what the reader may not open")]
    public async Task Row_11_What_a_reader_may_not_open_is_in_no_list_count_search_or_card()
    {
        var made = await MakeAsync();
        foreach (var reader in new[] { null, Own, Colleague, SecondEmployer.Officer })
        {
            var visitor = _site.Visitor();
            if (reader is not null)
            {
                await visitor.LogInAsync(reader);
            }

            var open = made.Where(each => each.IsOpenTo(reader)).Select(each => each.Title).Order(StringComparer.Ordinal).ToList();
            (await visitor.GoAsync("/talking-points?topic=outcomes")).Main.ShouldContain(open.Count == 1 ? "1 discussion." : $"{open.Count} discussions.", Shouldly.Case.Sensitive, reader ?? "nobody");
            ShownIn(visitor.Now, made).ShouldBe(open, reader ?? "nobody");
            await visitor.GoAsync("/learn/search?q=zebras");
            visitor.Now.Main.ShouldContain($"{open.Count} discussions match.");
            ShownIn(visitor.Now, made).Except(open).ShouldBeEmpty($"search: {reader ?? "nobody"}");
            await visitor.GoAsync("/talking-points?q=zebras");
            ShownIn(visitor.Now, made).ShouldBe(open, $"words: {reader ?? "nobody"}");
            await visitor.GoAsync("/");
            ShownIn(visitor.Now, made).Except(open).ShouldBeEmpty($"card: {reader ?? "nobody"}");
            foreach (var each in made)
            {
                (await visitor.GoAsync($"/talking-points/{each.Id}")).Status.ShouldBe(open.Contains(each.Title) ? System.Net.HttpStatusCode.OK : System.Net.HttpStatusCode.NotFound, $"{each.Title}: {reader ?? "nobody"}");
            }
        }
    }

    [Fact]
    [Trait("assures", "Another employer's records are not found")]
    public async Task Row_11_A_reply_that_is_held_or_hidden_is_in_no_page_count_or_search()
    {
        var member = await _site.SignedInAsync("associate");
        var path = await member.StartAsync("With replies", "Nothing striped here", ("Topic", "planning"));
        foreach (var text in new[] { "A shown zebra", "A held zebra", "A hidden zebra" })
        {
            await member.ReplyAsync(path, text);
        }

        await using (var db = _site.OpenAll())
        {
            var messages = await db.Set<Message>().Where(message => message.Text.EndsWith("zebra")).OrderBy(message => message.Number).ToListAsync();
            await Preceptor.Discussions.Actions.Standing.PutAsync(db, messages[1], MessageState.Held, CancellationToken.None);
            await db.SaveChangesAsync();
            await Preceptor.Discussions.Actions.Standing.PutAsync(db, messages[2], MessageState.Hidden, CancellationToken.None);
            await db.SaveChangesAsync();
        }

        var stranger = _site.Visitor();
        (await stranger.GoAsync(path)).Main.ShouldContain("A shown zebra");
        stranger.Now.Main.ShouldContain("1 reply");
        stranger.Now.Main.ShouldNotContain("A held zebra");
        stranger.Now.Main.ShouldNotContain("A hidden zebra");
        (await stranger.GoAsync("/talking-points?q=held+zebra")).Main.ShouldContain("No discussion is left");
        (await stranger.GoAsync("/talking-points?q=shown+zebras")).Main.ShouldContain("With replies");
        (await stranger.GoAsync("/talking-points?topic=planning")).Main.ShouldContain("With replies Workforce planning · 1 reply");
        (await member.GoAsync(path)).Main.ShouldContain("A held zebra");
        member.Now.Main.ShouldNotContain("A hidden zebra");
    }

    private async Task<IReadOnlyList<Made>> MakeAsync()
    {
        await using var db = _site.OpenAll();
        var employers = await db.Set<Employer>().ToDictionaryAsync(row => row.OdsCode, row => row.Id);
        var accounts = (await db.Set<Account>().ToListAsync()).ToDictionary(account => account.Email!, account => account.Id, StringComparer.Ordinal);
        var made = new List<Made>();
        foreach (var audience in Enum.GetValues<Audience>())
        {
            foreach (var state in Enum.GetValues<MessageState>())
            {
                foreach (var (author, ods) in new[] { (Own, "ZZ9"), (SecondEmployer.Officer, "ZZ8"), (null, "ZZ9") })
                {
                    made.Add(Add(db, new(new(Guid.CreateVersion7()), audience, state, author, ods), author is null ? null : accounts[author], employers[ods]));
                    db.AddRange(accounts.Values.Select(account => new Watch { DiscussionId = made[^1].Id, AccountId = account, Level = WatchLevel.Watching, SeenUntil = default }));
                }
            }
        }

        await db.SaveChangesAsync();
        foreach (var message in await db.Set<Message>().Where(message => message.Text == "Of zebras").ToListAsync())
        {
            await _site.Services.GetRequiredService<IMessageIndex>().PutAsync(db, new(message.Id, "", message.Text), CancellationToken.None);
        }

        return made;
    }

    private static Made Add(DbContext db, Made made, AccountId? author, EmployerId employer)
    {
        var now = NodaTime.Instant.FromUtc(2026, 12, 7, 8, 0);
        db.Add(new Discussion
        {
            Id = made.Id, TopicCode = "outcomes", Title = made.Title, Audience = made.Audience, EmployerId = made.Audience is Audience.Employer ? employer : null, AuthorId = author, State = made.State,
            StartedAt = now, LastMessageAt = now, Replies = 0,
        });
        db.Add(new Message { Id = new(Guid.CreateVersion7()), DiscussionId = made.Id, Number = 1, Under = 1, AuthorId = author, AuthorName = "Somebody", Text = "Of zebras", State = made.State, WrittenAt = now });
        return made;
    }

    private static List<string> ShownIn(Seen seen, IReadOnlyList<Made> made) =>
        [.. made.Select(each => each.Title).Where(title => seen.Main.Contains(title, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private sealed record Made(DiscussionId Id, Audience Audience, MessageState State, string? Author, string Ods)
    {
        public string Title => $"Zebras for {Audience}, {State}, by {Author ?? "nobody"} of {Ods}.";

        public bool IsOpenTo(string? reader) =>
            (State is MessageState.Shown || (State is MessageState.Held && reader is not null && reader == Author))
            && Audience switch
            {
                Audience.Everyone => true,
                Audience.Members => reader is not null,
                _ => reader is not null && (reader == SecondEmployer.Officer) == (Ods == "ZZ8"),
            };
    }
}
