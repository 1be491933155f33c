using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Audit;

namespace Preceptor.Kernel.Data;

/// <summary>The named query filter that keeps every read inside the actor's employer.</summary>
internal static class EmployerFilter
{
    public const string Name = "employer";

    private static readonly MethodInfo Generic = typeof(EmployerFilter).GetMethod(nameof(ApplyTo), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static void Apply(ModelBuilder model, PlatformDb db)
    {
        foreach (var type in model.Model.GetEntityTypes().Where(type => typeof(IEmployerOwned).IsAssignableFrom(type.ClrType)).ToList())
        {
            Generic.MakeGenericMethod(type.ClrType).Invoke(null, [model, db]);
        }

        model.Entity<AuditEntry>().HasQueryFilter(Name, line => line.Chain == db.AuditChain);
    }

    private static void ApplyTo<TRow>(ModelBuilder model, PlatformDb db)
        where TRow : class, IEmployerOwned => model.Entity<TRow>().HasQueryFilter(Name, row => row.EmployerId == db.Employer);
}
