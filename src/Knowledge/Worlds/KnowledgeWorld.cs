using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Kernel.Worlds;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules;
using Preceptor.Knowledge.Rules.Gate;

namespace Preceptor.Knowledge.Worlds;

/// <summary>Reads topics.csv and the folder pages of a world. A page goes through the same reading and the same gate as an editor's.</summary>
internal sealed class KnowledgeWorld(IDatabases databases, ReviewVersion review, Catalogue catalogue) : IWorldReader
{
    private const string Author = "Preceptor";

    private static readonly Actor Loader = Actor.Job("world load", null);

    public int Order => 60;

    public async Task ReadAsync(World world, CancellationToken cancel)
    {
        var topics = await AddTopicsAsync(world, cancel);
        var pages = new Dictionary<string, Page>(StringComparer.Ordinal);
        foreach (var (file, text) in await world.TextsAsync("pages", cancel))
        {
            var read = PageFile.Read(file, text);
            pages[read["slug"]] = await AddPageAsync(read, world, pages, topics, cancel);
        }
    }

    private async Task<IReadOnlyList<string>> AddTopicsAsync(World world, CancellationToken cancel)
    {
        await using var db = databases.Open(Loader);
        var lines = (await world.TableAsync("topics.csv", cancel))?.Lines ?? [];
        db.AddRange(lines.Select(line => new Topic { Code = line.Cells[0], Name = line.Cells[1], About = line.Cells[2], IsModeratedFirst = line.Cells[3] == "before" }));
        await db.SaveChangesAsync(cancel);
        return [.. lines.Select(line => line.Cells[0])];
    }

    private async Task<Page> AddPageAsync(PageFile file, World world, Dictionary<string, Page> pages, IReadOnlyList<string> topics, CancellationToken cancel)
    {
        await using var db = databases.Open(Loader);
        var template = PageTemplates.Find(file["type"]) ?? throw file.Fault($"there is no type '{file["type"]}'");
        var pair = file["pair"].Length == 0 ? null : pages.GetValueOrDefault(file["pair"]) ?? throw file.Fault($"the page '{file["pair"]}' must come before its pair");
        var page = new Page
        {
            Id = Id.New<PageId>(), Type = template.Type, Slug = file["slug"], Language = file["language"] is { Length: > 0 } language ? language : Languages.English,
            PairId = pair?.Id, IsExample = file["example"] == "yes", AddedAt = db.Now,
        };
        var text = file.ToText(world.Date);
        var values = Must(file, VersionReading.Read(text, new(template, catalogue, [.. topics])));
        var from = world.Date(file["published"]) ?? throw file.Fault("it has no date 'published'");
        var version = WriteVersion.New(db, page, 1, new(Loader, Author, null));
        WriteVersion.Put(version, text, values);
        if (PublishGate.Judge(new(template, version, from)) is [var fault, ..])
        {
            throw file.Fault(fault.Text);
        }

        (version.State, version.LiveFrom) = (VersionState.Approved, UkTime.StartOf(from));
        db.AddRange(page, version);
        db.AddRange(file.List("also").Prepend(page.Slug).Select(slug => new PageAddress { Slug = slug, PageId = page.Id }));
        await review.PublishAsync(db, version, page, cancel);
        if (pair is not null)
        {
            db.Attach(pair).Entity.PairId = page.Id;
            await db.SaveChangesAsync(cancel);
        }

        return page;
    }

    private static T Must<T>(PageFile file, Outcome<T> outcome) => outcome.Done(out var value) ? value : throw file.Fault(outcome.Refusals[0].Sentence);
}
