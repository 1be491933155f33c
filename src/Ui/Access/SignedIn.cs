using Microsoft.AspNetCore.Http;
using Preceptor.Kernel.Access;

namespace Preceptor.Ui.Access;

/// <summary>Who looks at the page, as its frame shows them. Set once for each request by the sign-in; absent when signed out.</summary>
public sealed record SignedIn(Actor Actor, string Name, string? EmployerName);

public static class HttpActor
{
    /// <summary>The actor of this request; <see cref="Actor.Anonymous"/> when nobody is signed in.</summary>
    public static Actor Actor(this HttpContext http) => http.SignedIn()?.Actor ?? Kernel.Access.Actor.Anonymous;

    public static SignedIn? SignedIn(this HttpContext http) => http.Features.Get<SignedIn>();
}
