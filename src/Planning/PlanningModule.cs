using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Contracts;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Events;
using Preceptor.Planning.Actions;
using Preceptor.Planning.Cards;
using Preceptor.Planning.Data;
using Preceptor.Planning.Jobs;
using Preceptor.Planning.Queries;
using Preceptor.Planning.Worlds;
using Preceptor.Ui.Access;

namespace Preceptor.Planning;

/// <summary>The door of Planning: six-step workforce plans, their scenarios, and how they fared.</summary>
public static class PlanningModule
{
    public static IServiceCollection AddPlanning(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection(PlanningOptions.Section).Get<PlanningOptions>() ?? new PlanningOptions());
        services.AddSingleton<IModelPart, PlanningModel>();
        services.AddSingleton(_ => PlanningFiles.ReadStepsAsync().GetAwaiter().GetResult());
        services.AddSingleton(_ => PlanningFiles.ReadPayAsync().GetAwaiter().GetResult());
        services.AddSingleton(_ => PlanningFiles.ReadSeriesAsync().GetAwaiter().GetResult());
        foreach (var permission in PlanningPermissions.All)
        {
            services.AddSingleton(permission);
        }

        services.AddSingleton(new NavigationEntry("Plan", "/plan", 40, PlanningPermissions.Read));
        services.AddSingleton<EmployerPicture>().AddSingleton<ScenarioFiles>().AddSingleton<WhoSigned>().AddSingleton<PlanAsked>().AddSingleton<ScenarioAsked>();
        services.AddSingleton<Counts>().AddSingleton<HowWrong>().AddSingleton<Monitoring>();
        services.AddSingleton<StartPlan>().AddSingleton<SaveStep>().AddSingleton<SignStep>().AddSingleton<KeepScenario>().AddSingleton<AskForRun>().AddSingleton<StopPlanRun>();
        services.AddSingleton<BringInCounts>().AddSingleton<IHandle<CredentialsChanged>, RunAgain>();
        services.AddSingleton<PlanBell>().AddSingleton<DrawRun>();
        services.AddSingleton<PlanWorker>().AddHostedService(provider => provider.GetRequiredService<PlanWorker>());
        services.AddSingleton<IDashboardCard, PlanCard>();
        services.AddScoped<IWorldReader, PlanningWorld>();
        return services;
    }
}
