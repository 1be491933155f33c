using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel;
using Preceptor.People.Domain;
using Preceptor.People.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.Profile;

/// <summary>What the signed-in member tells of themselves, line by line.</summary>
[SignedInOnly]
internal sealed class IndexModel(Profiles profiles, Regions regions) : PageModel
{
    public IReadOnlyList<(ProfileField Field, ProfileEntry? Entry)> Lines { get; private set; } = [];

    public AccountId Me => HttpContext.Actor().Account!.Value;

    public string TextOf(ProfileEntry entry) => regions.TextOf(entry);

    public static string Words(SeenBy seenBy) => seenBy switch
    {
        SeenBy.Everyone => "Everyone sees this",
        SeenBy.Members => "Members see this",
        _ => "Only you see this",
    };

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var entries = (await profiles.OwnAsync(HttpContext.Actor(), cancel)).ToDictionary(entry => entry.Field, StringComparer.Ordinal);
        Lines = [.. ProfileFields.All.Select(field => (field, entries.GetValueOrDefault(field.Code)))];
    }
}
