using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui.Access;
using Preceptor.Ui.Caching;

namespace Preceptor.Knowledge.Pages.Learn;

/// <summary>A live page as JSON, field by field, for other programs.</summary>
[OpenToAll]
[SameForReaders]
internal sealed class PageDataModel(PageAsked pages) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel) =>
        (await pages.AskAsync(slug, cancel))?.View is not { } view
            ? NotFound()
            : new JsonResult(new
            {
                view.Page.Type, view.Page.Slug, view.Page.Language, view.Page.IsExample, view.Version.Title, view.Version.Summary, Version = view.Version.Number,
                Topics = view.Topics.Select(topic => topic.Code), view.Version.Roles, view.Version.Region, view.Version.Setting,
                Fields = view.Fields.ToDictionary(each => each.Field.Code, each => each.Text, StringComparer.Ordinal), view.Sources,
                view.Version.ReviewedOn, view.Version.ReviewOn, LiveFrom = view.Version.LiveFrom?.ToString(),
            });
}
