using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Gate;

namespace Preceptor.Knowledge.Data;

/// <summary>Takes a version to the gate before publishing, with what the database knows of the pages that it links to.</summary>
internal static class Gating
{
    public static async Task<IReadOnlyList<Finding>> GateAsync(this PlatformDb db, Page page, PageVersion version, CancellationToken cancel)
    {
        var asked = new GatePage(PageTemplates.Of(page.Type), version, UkTime.DateOf(db.Now));
        var slugs = LinksLead.SlugsOf(asked).ToHashSet(StringComparer.Ordinal);
        var lead = await (
            from address in db.Set<PageAddress>()
            join target in db.Set<Page>() on address.PageId equals target.Id
            where slugs.Contains(address.Slug) && target.WithdrawnAt == null
            select address.Slug).AsNoTracking().ToListAsync(cancel);
        return PublishGate.Judge(asked with { LeadNowhere = [.. slugs.Except(lead)] });
    }
}
