using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.People.Actions;
using Preceptor.People.Domain;
using Preceptor.People.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.Profile;

/// <summary>One line of the signed-in member's profile, and who sees it.</summary>
[SignedInOnly]
internal sealed class ChangeModel(Profiles profiles, Regions regions, KeepProfile keep) : PageModel
{
    public static IReadOnlyList<Choice> Readers { get; } =
    [
        new(nameof(Domain.SeenBy.Nobody), "Only me"), new(nameof(Domain.SeenBy.Members), "Members", "Whoever is logged in, at any employer"),
        new(nameof(Domain.SeenBy.Everyone), "Everyone", "Also people who are not logged in"),
    ];

    public ProfileField Asked { get; private set; } = null!;

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? SeenBy { get; set; }

    public bool IsRegion => Asked.Code == ProfileFields.Region;

    public IEnumerable<Choice> Regions => [new("", "Not given"), .. regions.Names.Select(region => new Choice(region.Key, region.Value))];

    public async Task<IActionResult> OnGetAsync(string field, CancellationToken cancel)
    {
        if (ProfileFields.Find(field) is not { } asked)
        {
            return NotFound();
        }

        var entry = (await profiles.OwnAsync(HttpContext.Actor(), cancel)).FirstOrDefault(row => row.Field == asked.Code);
        (Asked, Text, SeenBy) = (asked, entry?.Text, entry?.SeenBy.ToString());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string field, CancellationToken cancel)
    {
        if (ProfileFields.Find(field) is not { } asked)
        {
            return NotFound();
        }

        Asked = asked;
        var outcome = await keep.RunAsync(HttpContext.Actor(), asked, new(Text, SeenBy), cancel);
        if (!outcome.IsDone)
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        PageModelMessages.Success(this, "Your profile is saved.");
        return LocalRedirect("/account/profile");
    }
}
