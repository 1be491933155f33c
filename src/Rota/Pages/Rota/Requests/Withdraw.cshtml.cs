using Microsoft.AspNetCore.Mvc;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Queries;
using Preceptor.Ui;

namespace Preceptor.Rota.Pages.Rota.Requests;

internal sealed class WithdrawModel(WithdrawRequest withdraw, RequestList list) : RequestsPage
{
    public RequestRow Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(RequestId request, CancellationToken cancel)
    {
        if (IsClosed)
        {
            return Forbid();
        }

        if (await list.OneAsync(Actor, request, cancel) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(RequestId request, CancellationToken cancel)
    {
        if (IsClosed)
        {
            return Forbid();
        }

        if (!(await withdraw.RunAsync(Actor, request, cancel)).IsDone)
        {
            return NotFound();
        }

        PageModelMessages.Success(this, "The request is withdrawn.");
        return Redirect("/rota/requests");
    }
}
