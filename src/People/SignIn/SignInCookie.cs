using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Time;
using Preceptor.People.Domain;

namespace Preceptor.People.SignIn;

/// <summary>The cookie that says which account is signed in, and as whom. All else is read from the database for each request.</summary>
internal static class SignInCookie
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    private static readonly TimeSpan Lasts = TimeSpan.FromHours(12);

    /// <summary>After so long without a click a browser is logged out.</summary>
    public static Duration LastsFor { get; } = Duration.FromTimeSpan(Lasts);

    public static string Name(bool secure) => OwnCookie.Name("preceptor", secure);

    public static void Configure(CookieAuthenticationOptions cookie, bool secure)
    {
        cookie.Protect(Name(secure), secure, SameSiteMode.Lax);
        cookie.ExpireTimeSpan = Lasts;
        cookie.SlidingExpiration = true;
        cookie.LoginPath = "/account/log-in";
        cookie.LogoutPath = "/account/log-out";
        cookie.ReturnUrlParameter = "returnUrl";
        cookie.Events.OnValidatePrincipal = ValidateAsync;
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            if (context.HttpContext.Features.Get<MustSetUpTwoStep>() is not null)
            {
                context.Response.Redirect(TwoStepFilter.Page);
                return Task.CompletedTask;
            }

            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    /// <summary>Logs the browser in; a session that it had until now is replaced.</summary>
    public static async Task SignInAsync(HttpContext http, Account account, MembershipId? membership, Proof proof)
    {
        var session = await BeginAsync(http, account, proof);
        List<Claim> claims = [new(ClaimTypes.NameIdentifier, account.Id.ToString()), new(Session.StampClaim, account.SecurityStamp!), new(Session.SessionClaim, session.ToString())];
        if (membership is { } chosen)
        {
            claims.Add(new(Session.MembershipClaim, chosen.ToString()));
        }

        await http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme)));
    }

    /// <summary>Logs the browser out: its session ends, so that a copy of its cookie opens nothing either.</summary>
    public static async Task SignOutAsync(HttpContext http)
    {
        await EndAsync(http);
        await http.SignOutAsync(Scheme);
        ForgetKept(http);
    }

    /// <summary>Copies of pages that the member kept on this device go too (W3C Clear Site Data).</summary>
    public static void ForgetKept(HttpContext http) => http.Response.Headers["Clear-Site-Data"] = "\"storage\"";

    /// <summary>The session that a cookie is of; none when it is of none.</summary>
    public static OpenSessionId? SessionOf(ClaimsPrincipal principal) => Id.TryParse<OpenSessionId>(principal.FindFirstValue(Session.SessionClaim), out var session) ? session : null;

    /// <summary>How the owner of this browser's session showed who they are; long ago when it has none.</summary>
    public static async Task<Proof> ProofAsync(HttpContext http) =>
        SessionOf(http.User) is { } session && await http.RequestServices.GetRequiredService<SignInDb>().Set<OpenSession>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == session, http.RequestAborted) is { } open
            ? new(open.ProvenAt, open.HasBothSteps)
            : default;

    private static async Task<OpenSessionId> BeginAsync(HttpContext http, Account account, Proof proof)
    {
        await EndAsync(http);
        var (db, now) = (http.RequestServices.GetRequiredService<SignInDb>(), UkTime.Now(http.RequestServices.GetRequiredService<TimeProvider>()));
        var session = new OpenSession
        {
            Id = Id.New<OpenSessionId>(), AccountId = account.Id, Stamp = account.SecurityStamp!, StartedAt = now, SeenAt = now,
            ProvenAt = proof.At, HasBothSteps = proof.BothSteps, Browser = BrowserName.Of(http.Request.Headers.UserAgent),
        };
        db.Add(session);
        await db.SaveChangesAsync(http.RequestAborted);
        return session.Id;
    }

    private static async Task EndAsync(HttpContext http)
    {
        if (SessionOf(http.User) is { } session)
        {
            var (db, now) = (http.RequestServices.GetRequiredService<SignInDb>(), UkTime.Now(http.RequestServices.GetRequiredService<TimeProvider>()));
            await db.Set<OpenSession>().Where(row => row.Id == session && row.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, now), http.RequestAborted);
        }
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var session = context.HttpContext.RequestServices.GetRequiredService<Session>();
        if (await session.ReadAsync(context.Principal!, context.HttpContext.RequestAborted) is var (signedIn, must))
        {
            context.HttpContext.Features.Set(signedIn);
            context.HttpContext.Features.Set(must);
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Scheme);
    }
}
