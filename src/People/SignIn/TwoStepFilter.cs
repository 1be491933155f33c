using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Preceptor.People.SignIn;

/// <summary>Leads who must set up logging in with two steps to where they can, whatever page they asked for. Their permissions are withheld meanwhile.</summary>
internal sealed class TwoStepFilter : IAsyncPageFilter
{
    public const string Page = "/account/two-step";

    private const string Allowed = "/account";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HttpContext.Features.Get<MustSetUpTwoStep>() is not null && !context.HttpContext.Request.Path.StartsWithSegments(Allowed, StringComparison.OrdinalIgnoreCase))
        {
            context.Result = new LocalRedirectResult(Page);
            return;
        }

        await next();
    }
}
