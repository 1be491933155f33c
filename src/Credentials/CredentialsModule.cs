using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Contracts;
using Preceptor.Credentials.Commands;
using Preceptor.Credentials.Data;
using Preceptor.Kernel.Data;

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

        services.AddSingleton(_ => ReferenceFiles.ReadAsync().GetAwaiter().GetResult());
        services.AddSingleton<IClearanceFile, ClearanceFile>();
        return services;
    }
}
