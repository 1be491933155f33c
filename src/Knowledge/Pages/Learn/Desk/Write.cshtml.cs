using Microsoft.AspNetCore.Mvc;
using Preceptor.Kernel.Answers;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Knowledge.Rules;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn.Desk;

/// <summary>The form of a draft. Who is not its author, or a version that is no draft, gets told why.</summary>
[Requires(typeof(KnowledgePermissions), nameof(KnowledgePermissions.Write))]
internal sealed class WriteModel(DeskAsked desk, PageLists lists, WriteVersion write, Catalogue catalogue) : VersionForm
{
    public DeskLine Line { get; private set; } = null!;

    public PageTemplate Template => PageTemplates.Of(Line.Page.Type);

    public bool HasPlace => Line.Page.Type == PageTemplates.CaseStudy;

    public IReadOnlyList<Choice> TopicChoices { get; private set; } = [];

    public IReadOnlyList<Choice> RoleChoices => [.. catalogue.Roles.Select(role => new Choice(role.Code, role.Titles[^1].Statutory))];

    public IReadOnlyList<Choice> SettingChoices => WithNone(catalogue.Settings);

    public IReadOnlyList<Choice> RegionChoices => WithNone(catalogue.Regions);

    public string LabelOf(PageField field) => field.IsRequired ? field.Label : $"{field.Label} (optional)";

    public async Task<IActionResult> OnGetAsync(VersionId versionId, CancellationToken cancel)
    {
        if (!await LoadAsync(versionId, cancel))
        {
            return NotFound();
        }

        Show(Line.Version, Template);
        return Publishing.MayWrite(Line.Version, HttpContext.Actor().Account!.Value).IsDone ? Page() : Redirect($"/learn/desk/versions/{versionId}");
    }

    public async Task<IActionResult> OnPostAsync(VersionId versionId, CancellationToken cancel)
    {
        if (!await LoadAsync(versionId, cancel))
        {
            return NotFound();
        }

        var outcome = await write.SaveAsync(HttpContext.Actor(), versionId, Typed(), cancel);
        if (outcome.IsDone)
        {
            return Redirect($"/learn/desk/versions/{versionId}");
        }

        ModelState.Add(outcome.Refusals);
        return outcome.Refusals.Any(refusal => refusal is Missing) ? NotFound() : Page();
    }

    private async Task<bool> LoadAsync(VersionId id, CancellationToken cancel)
    {
        if (await desk.VersionAsync(HttpContext.Actor(), id, cancel) is not { } line)
        {
            return false;
        }

        Line = line;
        foreach (var field in Template.Fields)
        {
            Fields.TryAdd(field.Code, null);
        }

        TopicChoices = [.. (await lists.TopicsAsync(cancel)).Select(topic => new Choice(topic.Code, topic.Name, topic.About))];
        return true;
    }

    private static IReadOnlyList<Choice> WithNone(IReadOnlyDictionary<string, string> list) =>
        [new("", "None in particular"), .. list.Select(each => new Choice(each.Key, each.Value))];
}
