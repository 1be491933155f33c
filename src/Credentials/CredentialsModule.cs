using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Kernel.Data;
using Preceptor.Credentials.Data;

namespace Preceptor.Credentials;

/// <summary>The door of Credentials: recruitment checks, qualifications, exams, registrations, and who is cleared to practise.</summary>
public static class CredentialsModule
{
    public static IServiceCollection AddCredentials(this IServiceCollection services, IConfiguration configuration)
    {
        _ = configuration;
        services.AddSingleton<IModelPart, CredentialsModel>();
        foreach (var permission in CredentialsPermissions.All)
        {
            services.AddSingleton(permission);
        }

        return services;
    }
}
