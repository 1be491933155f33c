using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Preceptor.Ui.Access;

namespace Preceptor.People.SignIn;

/// <summary>Answers a page's <see cref="RequiresAttribute"/> from the request's actor.</summary>
internal sealed class RequiresPermission(IHttpContextAccessor accessor) : AuthorizationHandler<RequiresAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RequiresAttribute requirement)
    {
        if (accessor.HttpContext?.Actor().May(requirement.Permission) == true)
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
