using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Preceptor.Kernel.Audit;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Jobs;
using Preceptor.Kernel.Jobs.Keeping;
using Preceptor.Kernel.Mail;

namespace Preceptor.Kernel;

public static class KernelServices
{
    public static IServiceCollection AddKernel(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<Drafts>();
        services.AddSingleton<AuditVerification>();
        services.AddSingleton(_ => RetentionRules.ReadAsync().GetAwaiter().GetResult()).AddSingleton<Retention>();
        services.AddSingleton<IDailyWork>(provider => provider.GetRequiredService<Retention>()).AddSingleton<IDailyWork, TidyDatabase>();
        services.AddSingleton<Forgetting>(new Forgetting<OutboxMail>("mail-sent", (db, before) => db.Set<OutboxMail>().Where(mail => mail.SentAt < before)));
        services.AddSingleton<Forgetting>(new Forgetting<OutboxMail>("mail-given-up", (db, before) => db.Set<OutboxMail>().Where(mail => mail.GivenUpAt < before)));
        return services;
    }
}
