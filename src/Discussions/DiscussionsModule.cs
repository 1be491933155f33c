using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Contracts;
using Preceptor.Discussions.Actions;
using Preceptor.Discussions.Cards;
using Preceptor.Discussions.Data;
using Preceptor.Discussions.Data.Search;
using Preceptor.Discussions.Queries;
using Preceptor.Discussions.Worlds;
using Preceptor.Kernel.Data;
using Preceptor.Ui.Access;

namespace Preceptor.Discussions;

/// <summary>The door of Discussions, which people know as Talking Points: discussions, moderation and the Online Safety pack.</summary>
public static class DiscussionsModule
{
    public static IServiceCollection AddDiscussions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DiscussionsOptions>().Bind(configuration.GetSection(DiscussionsOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(configuration.GetSection(DiscussionsOptions.Section).Get<DiscussionsOptions>() ?? new DiscussionsOptions());
        services.AddSingleton<IModelPart, DiscussionsModel>();
        services.AddSingleton(_ => HarmFile.ReadAsync().GetAwaiter().GetResult());
        foreach (var permission in DiscussionsPermissions.All)
        {
            services.AddSingleton(permission);
        }

        services.AddSingleton(new NavigationEntry("Talking Points", "/talking-points", 55, null) { IsOpenToAll = true });
        services.AddSingleton<IMessageIndex>(provider => provider.GetRequiredService<IDatabaseEngine>().Name == "PostgreSQL" ? new PostgresMessages() : new SqliteMessages());
        services.AddSingleton<IDatabaseExtra>(provider => provider.GetRequiredService<IMessageIndex>());
        services.AddSingleton<DiscussionSearch>().AddSingleton<ISearchSource>(provider => provider.GetRequiredService<DiscussionSearch>());
        services.AddSingleton<DiscussionLists>().AddSingleton<DiscussionAsked>().AddSingleton<MessageAsked>().AddSingleton<MineAsked>();
        services.AddSingleton<CasesAsked>().AddSingleton<SafetyAsked>().AddSingleton<ExpertsAsked>().AddSingleton<MarkExpert>();
        services.AddSingleton<IMemberFacts>(provider => provider.GetRequiredService<ExpertsAsked>());
        services.AddSingleton<StartDiscussion>().AddSingleton<WriteReply>().AddSingleton<ChangeMessage>().AddSingleton<MarkMessages>().AddSingleton<CastVote>().AddSingleton<KeepDraft>();
        services.AddSingleton<ReportMessage>().AddSingleton<WorkOnCase>().AddSingleton<DecideCase>().AddSingleton<AppealDecision>().AddSingleton<TurnSwitch>();
        services.AddSingleton<IDashboardCard, MyDiscussionsCard>();
        services.AddScoped<IPersonalData, MemberData>();
        services.AddScoped<IWorldReader, DiscussionsWorld>();
        return services;
    }
}
