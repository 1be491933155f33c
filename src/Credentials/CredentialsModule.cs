using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Contracts;
using Preceptor.Credentials.Actions;
using Preceptor.Credentials.Cards;
using Preceptor.Credentials.Commands;
using Preceptor.Credentials.Data;
using Preceptor.Credentials.Queries;
using Preceptor.Credentials.Worlds;
using Preceptor.Kernel.Data;
using Preceptor.Ui.Access;

namespace Preceptor.Credentials;

/// <summary>The door of Credentials: recruitment checks, qualifications, exams, registrations, and who is cleared to practise.</summary>
public static class CredentialsModule
{
    public static IServiceCollection AddCredentials(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection(CredentialsOptions.Section).Get<CredentialsOptions>() ?? new CredentialsOptions());
        services.AddSingleton<IModelPart, CredentialsModel>();
        services.AddSingleton(_ => ReferenceFiles.ReadAsync().GetAwaiter().GetResult());
        foreach (var permission in CredentialsPermissions.All)
        {
            services.AddSingleton(permission);
        }

        services.AddSingleton(new NavigationEntry("Clearance", "/clearance", 32, CredentialsPermissions.Read));
        services.AddSingleton<KnownFacts>().AddSingleton<PersonCredentials>().AddSingleton<ClearanceList>().AddSingleton<UploadDetails>();
        services.AddSingleton<RecordCheck>().AddSingleton<WithdrawRecord>().AddSingleton<UploadRegistrations>().AddSingleton<PutInRegistrations>();
        services.AddSingleton<IDashboardCard, ClearanceCard>();
        services.AddSingleton<IClearance, ClearanceQuestions>().AddSingleton<IClearanceFile, ClearanceFile>();
        services.AddScoped<IWorldReader, CredentialsWorld>();
        return services;
    }
}
