using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui.Access;
using Preceptor.Ui.Texts;

namespace Preceptor.Knowledge.Pages.Learn.Desk;

internal sealed record FieldChange(string Label, IReadOnlyList<DiffPart> Parts);

/// <summary>A version beside the one before it, word by word.</summary>
[Requires(typeof(KnowledgePermissions), nameof(KnowledgePermissions.Write))]
internal sealed class CompareModel(DeskAsked desk) : PageModel
{
    public PageVersion After { get; private set; } = null!;

    public PageVersion? Before { get; private set; }

    public IReadOnlyList<FieldChange> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(VersionId versionId, CancellationToken cancel)
    {
        if (await desk.VersionAsync(HttpContext.Actor(), versionId, cancel) is not { } line)
        {
            return NotFound();
        }

        After = line.Version;
        var record = await desk.PageAsync(HttpContext.Actor(), line.Page.Id, cancel);
        Before = record!.Versions.FirstOrDefault(version => version.Number < After.Number && version.State is not VersionState.Discarded);
        if (Before is { } before)
        {
            Changes = [.. Parts(before, PageTemplates.Of(line.Page.Type)).Zip(Parts(After, PageTemplates.Of(line.Page.Type)))
                .Where(pair => pair.First.Text != pair.Second.Text)
                .Select(pair => new FieldChange(pair.First.Label, WordDiff.Between(pair.First.Text, pair.Second.Text)))];
        }

        return Page();
    }

    private static IEnumerable<(string Label, string Text)> Parts(PageVersion version, PageTemplate template)
    {
        var fields = version.FieldsOf();
        return [("Title", version.Title), ("Summary", version.Summary),
            .. template.Fields.Select(field => (field.Label, fields.GetValueOrDefault(field.Code, ""))), ("Sources", string.Join('\n', version.SourcesOf()))];
    }
}
