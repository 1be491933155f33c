using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Supervision.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Supervision.Pages.Supervision;

/// <summary>The register of named supervisors.</summary>
[Requires(typeof(SupervisionPermissions), nameof(SupervisionPermissions.Read))]
internal sealed class IndexModel(Register register) : PageModel
{
    public RegisterView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) => View = await register.TodayAsync(HttpContext.Actor(), cancel);
}
