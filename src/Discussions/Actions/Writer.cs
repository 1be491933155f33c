using Microsoft.AspNetCore.Http;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Ui.Access;

namespace Preceptor.Discussions.Actions;

/// <summary>Who writes in Talking Points, and as whom readers see it.</summary>
internal sealed record Writer(Actor Actor, string Name, string? Employer)
{
    public AccountId Account => Actor.Account!.Value;

    public static Writer Of(HttpContext http) => new(http.Actor(), http.SignedIn()?.Name ?? "", http.SignedIn()?.EmployerName);
}
