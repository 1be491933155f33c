using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn.Desk;

/// <summary>Begins a page, or the same page in the other language.</summary>
[Requires(typeof(KnowledgePermissions), nameof(KnowledgePermissions.Write))]
internal sealed class AddModel(AddPage add, DeskAsked desk) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "pair")]
    public PageId? Pair { get; set; }

    [BindProperty]
    public string? Type { get; set; }

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Slug { get; set; }

    [BindProperty]
    public string? Language { get; set; } = Languages.English;

    public string? PairTitle { get; private set; }

    public IReadOnlyList<Choice> Types { get; } = [.. PageTemplates.All.Select(template => new Choice(template.Type, template.Name, template.About))];

    public IReadOnlyList<Choice> LanguageChoices { get; } = [.. Languages.All.Select(language => new Choice(language.Key, language.Value))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Language = PairTitle is null ? Languages.English : Languages.Welsh;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var outcome = await add.RunAsync(Writer.Of(HttpContext), new(Type ?? "", Title ?? "", Slug ?? "", Language ?? "", Pair), cancel);
        if (outcome.Done(out var version))
        {
            return Redirect($"/learn/desk/versions/{version}/write");
        }

        ModelState.Add(outcome.Refusals);
        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (Pair is not { } id)
        {
            return true;
        }

        var record = await desk.PageAsync(HttpContext.Actor(), id, cancel);
        (PairTitle, Type) = (record?.Title, record?.Page.Type);
        return record is { Pair: null };
    }
}
