using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Data;

namespace Preceptor.Rota;

/// <summary>The door of Rota: demand, leave, requests, rosters, their certificates, and what is published.</summary>
public static class RotaModule
{
    public static IServiceCollection AddRota(this IServiceCollection services, IConfiguration configuration)
    {
        _ = configuration;
        services.AddSingleton<IModelPart, RotaModel>();
        foreach (var permission in RotaPermissions.All)
        {
            services.AddSingleton(permission);
        }

        return services;
    }
}
