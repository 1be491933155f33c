using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Supervision.Pages.Supervision.Patterns;

[Requires(typeof(SupervisionPermissions), nameof(SupervisionPermissions.Read))]
internal sealed class IndexModel(PatternsAsked patterns, Specialties specialties) : PageModel
{
    public IReadOnlyList<Pattern> Patterns { get; private set; } = [];

    public StaffBook Staff { get; private set; } = null!;

    public bool MayEdit => HttpContext.Actor().May(SupervisionPermissions.EditSessions);

    public string SpecialtyName(string code) => specialties.NameOf(code);

    public async Task OnGetAsync(CancellationToken cancel) => (Patterns, Staff) = await patterns.OpenAsync(HttpContext.Actor(), cancel);
}
