using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules;

namespace Preceptor.Knowledge.Actions;

internal sealed record AddPageRequest(string Type, string Title, string Slug, string Language, PageId? Pair);

/// <summary>Begins a page with its first draft. It belongs to the writer's employer, or to the platform when they act for none.</summary>
internal sealed class AddPage(IDatabases databases)
{
    public async Task<Outcome<VersionId>> RunAsync(Writer writer, AddPageRequest request, CancellationToken cancel)
    {
        await using var db = databases.Open(writer.Actor.OutsideEmployers);
        var slug = request.Slug.Trim().Length > 0 ? request.Slug.Trim() : SlugText.Of(request.Title);
        if (await RefusalsAsync(db, request, slug, cancel) is { Count: > 0 } refusals)
        {
            return Outcome<VersionId>.Refused(refusals);
        }

        var pair = request.Pair is { } id ? await db.PageOnDeskAsync(writer.Actor, id, cancel) : null;
        var page = new Page
        {
            Id = Id.New<PageId>(), Type = request.Type, Slug = slug, Language = request.Language, PairId = pair?.Id,
            OwnerId = pair is null ? writer.Actor.Employer : pair.OwnerId, AddedAt = db.Now,
        };
        var version = WriteVersion.New(db, page, 1, writer);
        version.Title = request.Title.Trim();
        db.AddRange(page, version, new PageAddress { Slug = slug, PageId = page.Id });
        db.Audit("knowledge.page-added", $"page:{page.Id}", request.Type);
        await db.SaveChangesAsync(cancel);
        if (pair is not null)
        {
            pair.PairId = page.Id;
            await db.SaveChangesAsync(cancel);
        }

        return version.Id;
    }

    private static async Task<List<Refusal>> RefusalsAsync(PlatformDb db, AddPageRequest request, string slug, CancellationToken cancel)
    {
        var refusals = new List<Refusal>();
        if (PageTemplates.Find(request.Type) is null)
        {
            refusals.Add(new NotSaid("Select what type of page it is", nameof(AddPageRequest.Type)));
        }

        if (request.Title.Trim() is not { Length: > 0 and <= VersionReading.MostTitle })
        {
            refusals.Add(new NotSaid($"Enter a title of {VersionReading.MostTitle} characters or fewer", nameof(AddPageRequest.Title)));
        }
        else if (SlugText.Problem(slug) is { } problem)
        {
            refusals.Add(new NotSaid(problem, nameof(AddPageRequest.Slug)));
        }
        else if (await db.Set<PageAddress>().AnyAsync(address => address.Slug == slug, cancel))
        {
            refusals.Add(new NotSaid($"Another page has or had the address ‘{slug}’. Enter a different one", nameof(AddPageRequest.Slug)));
        }

        if (!Languages.All.ContainsKey(request.Language))
        {
            refusals.Add(new NotSaid("Select the language", nameof(AddPageRequest.Language)));
        }

        return refusals;
    }
}
