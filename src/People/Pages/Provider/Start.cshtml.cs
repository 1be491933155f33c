using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.People.SignIn;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.Provider;

/// <summary>Leads to the provider. A link and no form: the content security policy lets no form end at another site.</summary>
[OpenToAll]
internal sealed class StartModel(ProviderOptions provider) : PageModel
{
    /// <param name="link">To link the account that is logged in, not to log in.</param>
    public async Task<IActionResult> OnGetAsync(string? returnUrl, bool link)
    {
        if (!provider.IsOn)
        {
            return LocalRedirect("/account/log-in");
        }

        var back = link ? LinkModel.Here : $"/account/provider?returnUrl={Uri.EscapeDataString(returnUrl ?? "")}";
        return await ProviderLogIn.TrySendAsync(HttpContext, back) ? new EmptyResult() : LocalRedirect(ProviderLogIn.Silent);
    }
}
