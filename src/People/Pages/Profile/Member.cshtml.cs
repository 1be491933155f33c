using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.People.Domain;
using Preceptor.People.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.Profile;

/// <summary>A member as others see them: what they let the reader see and no more.</summary>
[OpenToAll]
internal sealed class MemberModel(Profiles profiles, Regions regions, IEnumerable<IMemberFacts> rooms) : PageModel
{
    public MemberProfile Profile { get; private set; } = null!;

    /// <summary>What other rooms say of the member.</summary>
    public IReadOnlyList<MemberFact> Facts { get; private set; } = [];

    public static string NameOf(ProfileEntry entry) => ProfileFields.Find(entry.Field)!.NameToOthers;

    public string TextOf(ProfileEntry entry) => regions.TextOf(entry);

    public async Task<IActionResult> OnGetAsync(AccountId member, CancellationToken cancel)
    {
        if (await profiles.OfAsync(HttpContext.Actor(), member, cancel) is not { } profile)
        {
            return NotFound();
        }

        Profile = profile;
        foreach (var room in rooms)
        {
            Facts = [.. Facts, .. await room.OfAsync(member, cancel)];
        }

        return Page();
    }
}
