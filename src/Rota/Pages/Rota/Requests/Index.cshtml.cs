using Microsoft.AspNetCore.Mvc;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Queries;

namespace Preceptor.Rota.Pages.Rota.Requests;

internal sealed class IndexModel(RequestList list, TimeProvider clock) : RequestsPage
{
    public IReadOnlyList<RequestRow> Requests { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (IsClosed)
        {
            return Forbid();
        }

        Requests = await list.AskAsync(Actor, UkTime.Today(clock), cancel);
        return Page();
    }
}
