using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn;

/// <summary>A member's stars for the version that they have read.</summary>
[SignedInOnly]
internal sealed class RateModel(PageAsked pages, OpinionsAsked opinions, RatePage rate) : PageModel
{
    public static IReadOnlyList<Choice> Choices { get; } =
        [new("5", "5 stars: very good"), new("4", "4 stars: good"), new("3", "3 stars: fair"), new("2", "2 stars: poor"), new("1", "1 star: very poor")];

    [BindProperty]
    public string? Stars { get; set; }

    [BindProperty(Name = "version")]
    public int Version { get; set; }

    public PageView View { get; private set; } = null!;

    public bool IsChange { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (!await LoadAsync(slug, cancel))
        {
            return NotFound();
        }

        Version = View.Version.Number;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel)
    {
        if (!await LoadAsync(slug, cancel))
        {
            return NotFound();
        }

        var outcome = await rate.RunAsync(HttpContext.Actor(), new(slug, Version, Stars ?? "", IsChange), cancel);
        if (outcome.Done(out var stars))
        {
            PageModelMessages.Success(this, $"You gave this page {UkWords.Count(stars, "star", "stars")}.");
            return Redirect($"/learn/pages/{slug}");
        }

        ModelState.Add(outcome.Refusals);
        return outcome.Refusals.Any(refusal => refusal is Missing) ? NotFound() : Page();
    }

    private async Task<bool> LoadAsync(string slug, CancellationToken cancel)
    {
        if ((await pages.AskAsync(slug, cancel))?.View is not { } view)
        {
            return false;
        }

        View = view;
        var mine = (await opinions.OfAsync(HttpContext.Actor(), view.Version, cancel)).Mine;
        (IsChange, Stars) = (mine is not null, Stars ?? mine?.Stars.ToString());
        return true;
    }
}
