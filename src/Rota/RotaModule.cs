using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Contracts;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Cards;
using Preceptor.Rota.Certificates;
using Preceptor.Rota.Data;
using Preceptor.Rota.Jobs;
using Preceptor.Rota.Queries;
using Preceptor.Rota.Worlds;
using Preceptor.Ui.Access;

namespace Preceptor.Rota;

/// <summary>The door of Rota: demand, leave, requests, rosters, their certificates, and what is published.</summary>
public static class RotaModule
{
    public static IServiceCollection AddRota(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(RotaOptions.Section).Get<RotaOptions>() ?? new RotaOptions();
        services.AddSingleton(options);
        services.AddSingleton<IModelPart, RotaModel>();
        services.AddSingleton(_ => RotaFiles.ReadAsync().GetAwaiter().GetResult());
        foreach (var permission in RotaPermissions.All)
        {
            services.AddSingleton(permission);
        }

        services.AddSingleton(new NavigationEntry("Rota", "/rota", 15, RotaPermissions.Read));
        services.AddSingleton(new NavigationEntry("My rota", "/rota/mine", 12, RotaPermissions.Request));
        AddQuestionsAndActions(services);
        AddWishes(services);
        services.AddSingleton<EngineBell>().AddSingleton<EngineProcess>().AddSingleton<SolveRun>();
        services.AddSingleton<EngineWorker>().AddHostedService(provider => provider.GetRequiredService<EngineWorker>());
        return services;
    }

    private static void AddQuestionsAndActions(IServiceCollection services)
    {
        services.AddSingleton<ProblemSources>().AddSingleton<RosterReview>().AddSingleton<RosterList>().AddSingleton<RunProgress>().AddSingleton<WhatGoesIn>();
        services.AddSingleton<MyDuties>().AddSingleton<PersonalCalendar>().AddSingleton<IRosteredDuties, RosteredDuties>();
        services.AddSingleton<AskForRoster>().AddSingleton<StopRun>().AddSingleton<KeepRoster>().AddSingleton<BringInRota>().AddSingleton<CopyRoster>();
        services.AddSingleton<ChangeDuty>().AddSingleton<PublishRoster>().AddSingleton<RosterNotices>().AddSingleton<MakeCalendarFeed>();
        services.AddSingleton<RostersWithout>().AddSingleton<CoverSearch>().AddSingleton<TakeCover>();
        services.AddSingleton<SigningKey>().AddSingleton<CertificateWriter>().AddSingleton<IRosterFiles, RosterFiles>();
        services.AddSingleton<IDashboardCard, MyNextDutyCard>().AddSingleton<IDashboardCard, RosterFindingsCard>();
        services.AddScoped<IWorldReader, RotaWorld>();
    }

    private static void AddWishes(IServiceCollection services)
    {
        services.AddSingleton<ShiftList>().AddSingleton<SaveShift>();
        services.AddSingleton<TeamDemand>().AddSingleton<DemandPlaces>().AddSingleton<SaveDemand>().AddSingleton<RemoveDemand>().AddSingleton<BringInDemand>();
        services.AddSingleton<LeaveList>().AddSingleton<AddLeave>().AddSingleton<RemoveLeave>();
        services.AddSingleton<RequestList>().AddSingleton<AddRequest>().AddSingleton<WithdrawRequest>();
    }
}
