using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Knowledge.Data;
using Preceptor.Ui.Access;
using Preceptor.Ui.Caching;

namespace Preceptor.Knowledge.Pages.Learn;

/// <summary>A page that is the same for all readers and counts each of them, also those who are shown a page that was made before.</summary>
internal sealed class CountedReadingAttribute() : SameForReadersAttribute("comments")
{
    public override ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        if (context.HttpContext.Request.MayCount() && context.HttpContext.GetRouteValue("slug") is string slug)
        {
            context.HttpContext.RequestServices.GetRequiredService<ViewCounts>().Count(slug);
        }

        return ValueTask.CompletedTask;
    }
}
