using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Contracts;
using Preceptor.Kernel.Data;
using Preceptor.Supervision.Actions;
using Preceptor.Supervision.Cards;
using Preceptor.Supervision.Data;
using Preceptor.Supervision.Queries;
using Preceptor.Supervision.Worlds;
using Preceptor.Ui.Access;

namespace Preceptor.Supervision;

/// <summary>The door of Supervision: named supervisors, their sessions, and the policies that say how near they must be.</summary>
public static class SupervisionModule
{
    public static IServiceCollection AddSupervision(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(SupervisionOptions.Section).Get<SupervisionOptions>() ?? new SupervisionOptions();
        services.AddSingleton<IModelPart, SupervisionModel>();
        services.AddSingleton(_ => PolicyFiles.ReadAsync(options).GetAwaiter().GetResult());
        services.AddSingleton(_ => PolicyFiles.ReadSpecialtiesAsync().GetAwaiter().GetResult());
        foreach (var permission in SupervisionPermissions.All)
        {
            services.AddSingleton(permission);
        }

        services.AddSingleton(new NavigationEntry("Supervision", "/supervision", 25, SupervisionPermissions.Read));
        services.AddSingleton<StaffAsked>().AddSingleton<Register>().AddSingleton<SessionsOfWeek>().AddSingleton<PatternsAsked>().AddSingleton<PoliciesAsked>();
        services.AddSingleton<ISupervision, SupervisionAsked>();
        services.AddSingleton<NameSupervisor>().AddSingleton<SaveSession>().AddSingleton<CancelSession>().AddSingleton<SavePattern>();
        services.AddSingleton<SessionFiles>().AddSingleton<AdoptProfile>();
        services.AddSingleton<IDashboardCard, NamedSupervisorCard>();
        services.AddScoped<IWorldReader, SupervisionWorld>();
        return services;
    }
}
