using Microsoft.Extensions.DependencyInjection;
using Preceptor.Contracts;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Jobs;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Cards;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Data.Search;
using Preceptor.Knowledge.Jobs;
using Preceptor.Knowledge.Queries;
using Preceptor.Knowledge.Worlds;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge;

/// <summary>The door of Knowledge: the hub's pages, topics, search, bookmarks, ratings and comments.</summary>
public static class KnowledgeModule
{
    public static IServiceCollection AddKnowledge(this IServiceCollection services)
    {
        services.AddSingleton<IModelPart, KnowledgeModel>();
        services.AddSingleton(_ => CatalogueFiles.ReadAsync().GetAwaiter().GetResult());
        services.AddSingleton<ISearchIndex>(provider => provider.GetRequiredService<IDatabaseEngine>().Name == "PostgreSQL" ? new PostgresSearch() : new SqliteSearch());
        services.AddSingleton<IDatabaseExtra>(provider => provider.GetRequiredService<ISearchIndex>());
        foreach (var permission in KnowledgePermissions.All)
        {
            services.AddSingleton(permission);
        }

        services.AddSingleton(new NavigationEntry("Learn", "/learn", 50, null) { IsOpenToAll = true });
        services.AddSingleton<IHubTopics, HubTopics>();
        services.AddSingleton<Shelf>().AddSingleton<PageAsked>().AddSingleton<PageLists>().AddSingleton<HomeAsked>().AddSingleton<DeskAsked>();
        services.AddSingleton<AddPage>().AddSingleton<WriteVersion>().AddSingleton<ReviewVersion>().AddSingleton<KeepPage>().AddSingleton<PreviewLinks>();
        services.AddSingleton<ViewCounts>().AddHostedService<ViewKeeper>().AddSingleton<InsightAsked>();
        services.AddSingleton<SearchAsked>().AddSingleton<NoteMissedSearch>().AddSingleton<KeepMember>();
        services.AddSingleton<BookmarksAsked>().AddSingleton<KeepBookmarks>().AddSingleton<KeepFolders>().AddSingleton<BringInBookmarks>().AddSingleton<PackAsked>();
        services.AddSingleton<HighlightsAsked>().AddSingleton<KeepHighlights>();
        services.AddSingleton<OpinionsAsked>().AddSingleton<RatePage>().AddSingleton<SayUseful>().AddSingleton<WriteComment>().AddSingleton<Moderate>();
        services.AddSingleton<IDashboardCard, BookmarksCard>().AddSingleton<IDashboardCard, NewPagesCard>().AddSingleton<IDashboardCard, MyDraftsCard>();
        services.AddSingleton(new AccountLink("Topics of interest", "/learn/interests", "what comes first for you in Learn"));
        services.AddScoped<IPersonalData, MemberData>().AddSingleton<IDailyWork, RemindOfReviews>();
        services.AddScoped<IWorldReader, KnowledgeWorld>();
        return services;
    }
}
