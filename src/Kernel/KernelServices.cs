using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Preceptor.Kernel.Audit;
using Preceptor.Kernel.Data;

namespace Preceptor.Kernel;

public static class KernelServices
{
    public static IServiceCollection AddKernel(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<Drafts>();
        services.AddSingleton<AuditVerification>();
        return services;
    }
}
