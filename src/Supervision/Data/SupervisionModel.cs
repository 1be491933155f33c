using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;
using Preceptor.Supervision.Domain;

namespace Preceptor.Supervision.Data;

internal sealed class SupervisionModel : IModelPart
{
    public void Configure(ModelBuilder model)
    {
        model.Entity<Naming>(naming =>
        {
            naming.ToTable("supervision_named");
            naming.HasKey(row => new { row.EmployerId, row.Id });
            naming.HasIndex(row => new { row.EmployerId, row.AssociateId, row.From }).IsUnique();
        });
        model.Entity<Adoption>(adoption =>
        {
            adoption.ToTable("supervision_adoptions");
            adoption.HasKey(row => new { row.EmployerId, row.Id });
            adoption.Property(row => row.Why).HasMaxLength(Adoption.MostWhy);
            adoption.Property(row => row.EndWhy).HasMaxLength(Adoption.MostWhy);
            adoption.HasIndex(row => new { row.EmployerId, row.Profile, row.From }).IsUnique();
        });
        ConfigureSessions(model);
    }

    private static void ConfigureSessions(ModelBuilder model)
    {
        model.Entity<DatedSession>(session =>
        {
            session.ToTable("supervision_sessions");
            session.HasKey(row => new { row.EmployerId, row.Id });
            session.HasIndex(row => new { row.EmployerId, row.Date });
        });
        model.Entity<Pattern>(pattern =>
        {
            pattern.ToTable("supervision_patterns");
            pattern.HasKey(row => new { row.EmployerId, row.Id });
        });
        model.Entity<Cancellation>(line =>
        {
            line.ToTable("supervision_cancellations");
            line.HasKey(row => new { row.EmployerId, row.Id });
            line.HasIndex(row => new { row.EmployerId, row.Date });
        });
        model.Entity<SessionFile>(file =>
        {
            file.ToTable("supervision_session_files");
            file.HasKey(row => new { row.EmployerId, row.Id });
            file.Property(row => row.Content).HasMaxLength(SessionFile.MostContent);
        });
    }
}
