using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Kernel.Data;
using Preceptor.Supervision.Data;

namespace Preceptor.Supervision;

/// <summary>The door of Supervision: named supervisors, their sessions, and the policies that say how near they must be.</summary>
public static class SupervisionModule
{
    public static IServiceCollection AddSupervision(this IServiceCollection services, IConfiguration configuration)
    {
        _ = configuration;
        services.AddSingleton<IModelPart, SupervisionModel>();
        foreach (var permission in SupervisionPermissions.All)
        {
            services.AddSingleton(permission);
        }

        return services;
    }
}
