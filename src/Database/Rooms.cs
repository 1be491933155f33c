using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Credentials;
using Preceptor.Discussions;
using Preceptor.Kernel;
using Preceptor.Knowledge;
using Preceptor.People;
using Preceptor.Planning;
using Preceptor.Rota;
using Preceptor.Supervision;

namespace Preceptor.Database;

/// <summary>Every room, the same for the site, the command line, the migrations and the tests.</summary>
public static class Rooms
{
    public static IServiceCollection AddRooms(this IServiceCollection services, IConfiguration configuration) => services
        .AddKernel()
        .AddSingleton(configuration.GetSection(SiteOptions.Section).Get<SiteOptions>() ?? new SiteOptions())
        .AddPeople(configuration)
        .AddCredentials(configuration)
        .AddSupervision(configuration)
        .AddRota(configuration)
        .AddKnowledge()
        .AddDiscussions(configuration)
        .AddPlanning(configuration)
        .AddPreceptorDatabase(configuration);
}
