using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Preceptor.Kernel.Data;

/// <summary>
/// Refuses a save that touches another employer's row. Query filters see reads only; this sees every insert, update and delete,
/// by the value the row has and by the value it had.
/// </summary>
internal static class TenancyGuard
{
    public static void Check(PlatformDb db)
    {
        foreach (var entry in db.ChangeTracker.Entries<IEmployerOwned>())
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            {
                CheckOne(db, entry);
            }
        }
    }

    private static void CheckOne(PlatformDb db, EntityEntry<IEmployerOwned> entry)
    {
        var employer = entry.Property(row => row.EmployerId);
        var foreign = employer.CurrentValue != db.Employer || (entry.State != EntityState.Added && employer.OriginalValue != db.Employer);
        if (foreign || db.Employer == default)
        {
            throw new InvalidOperationException(
                $"'{db.Actor.Name}' acts for employer {db.Employer} and may not write a {entry.Metadata.DisplayName()} of employer {employer.CurrentValue}.");
        }
    }
}
