using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Rota.Pages.Rota.Rosters;

/// <summary>All that the rules say of a roster, what blocks first.</summary>
[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Read))]
internal sealed class FindingsModel(RosterReview review) : PageModel
{
    public ReviewedRoster View { get; private set; } = null!;

    /// <summary>"Daily rest" for daily-rest.</summary>
    public static string NameOf(string code) => char.ToUpperInvariant(code[0]) + code[1..].Replace('-', ' ');

    public async Task<IActionResult> OnGetAsync(RosterId roster, CancellationToken cancel)
    {
        if (await review.AskAsync(HttpContext.Actor(), roster, cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }

    public string? CellOf(RosterFinding finding) =>
        finding.Person is { } person && finding.Lines.Count > 0 && View.Judged.Lines.TryGetValue(finding.Lines[^1], out var line)
            ? $"/rota/rosters/{View.Roster.Id}/people/{View.Made.People[person].Id}/{line.Date:yyyy-MM-dd}"
            : null;
}
