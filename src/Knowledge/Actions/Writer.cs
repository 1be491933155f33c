using Microsoft.AspNetCore.Http;
using Preceptor.Kernel.Access;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge.Actions;

/// <summary>Who writes on the hub, and as whom readers see it.</summary>
internal sealed record Writer(Actor Actor, string Name, string? Employer)
{
    public static Writer Of(HttpContext http) => new(http.Actor(), http.SignedIn()?.Name ?? "", http.SignedIn()?.EmployerName);
}
