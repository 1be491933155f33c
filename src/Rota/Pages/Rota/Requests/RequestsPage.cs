using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Access;
using Preceptor.Ui.Access;

namespace Preceptor.Rota.Pages.Rota.Requests;

/// <summary>Open to two trades: who plans sees and makes everybody's requests, an associate their own.</summary>
[SignedInOnly]
internal abstract class RequestsPage : PageModel
{
    public Actor Actor => HttpContext.Actor();

    public bool MayPlan => Actor.May(RotaPermissions.Plan);

    /// <summary>Neither trade: the page answers 403.</summary>
    protected bool IsClosed => !MayPlan && !(Actor.May(RotaPermissions.Request) && Actor.Person is not null);
}
