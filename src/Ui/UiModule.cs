using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Ui.Access;
using Preceptor.Ui.Caching;
using Preceptor.Ui.Forms;

namespace Preceptor.Ui;

public static class UiModule
{
    private const string FormCookie = "preceptor-form";

    /// <summary>The frame of every page, the form fields and the ids in addresses. Needs <c>AddRazorPages</c> and <c>AddKernel</c>.</summary>
    public static IServiceCollection AddUi(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<UiOptions>().Bind(configuration.GetSection(UiOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.Configure<MvcOptions>(mvc => mvc.ModelBinderProviders.Insert(0, new IdBinderProvider()));
        services.AddPublicPages();
        services.AddSingleton(new SiteCookie(FormCookie, "Shows that a form was sent from this site and not from another one in your name", "Until you close your browser"));
        services.AddSingleton(new SiteCookie(PageModelMessages.Cookie, "Carries a message such as “Your password is changed” to the next page", "Until that page is shown"));
        services.AddSingleton(new SiteCookie(Counting.Cookie, "Remembers that you do not want what you read to be counted. It is there only when you ask for it below", "A year"));
        services.Configure<CookieTempDataProviderOptions>(news => news.Cookie.Name = PageModelMessages.Cookie);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = FormCookie;
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        return services;
    }
}
