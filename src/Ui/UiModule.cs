using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Ui.Forms;

namespace Preceptor.Ui;

public static class UiModule
{
    /// <summary>The frame of every page, the form fields and the ids in addresses. Needs <c>AddRazorPages</c> and <c>AddKernel</c>.</summary>
    public static IServiceCollection AddUi(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<UiOptions>().Bind(configuration.GetSection(UiOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.Configure<MvcOptions>(mvc => mvc.ModelBinderProviders.Insert(0, new IdBinderProvider()));
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "preceptor-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        return services;
    }
}
