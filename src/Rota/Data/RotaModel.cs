using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Data;

internal sealed class RotaModel : IModelPart
{
    public void Configure(ModelBuilder model)
    {
        ConfigureDemand(model);
        ConfigureWishes(model);
        ConfigureRosters(model);
        ConfigureRuns(model);
    }

    private static void ConfigureDemand(ModelBuilder model)
    {
        model.Entity<ShiftType>(shift =>
        {
            shift.ToTable("rota_shift_types");
            shift.HasKey(row => new { row.EmployerId, row.Id });
            shift.HasIndex(row => new { row.EmployerId, row.Code }).IsUnique();
            shift.Ignore(row => row.IsOvernight);
        });
        model.Entity<Demand>(demand =>
        {
            demand.ToTable("rota_demand");
            demand.HasKey(row => new { row.EmployerId, row.Id });
            demand.HasIndex(row => new { row.EmployerId, row.TeamId, row.Date });
            demand.Ignore(row => row.Place);
            demand.HasOne<ShiftType>().WithMany().HasForeignKey(row => new { row.EmployerId, row.ShiftTypeId }).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void ConfigureWishes(ModelBuilder model)
    {
        model.Entity<Leave>(leave =>
        {
            leave.ToTable("rota_leave");
            leave.HasKey(row => new { row.EmployerId, row.Id });
            leave.Property(row => row.Kind).HasConversion<string>();
            leave.HasIndex(row => new { row.EmployerId, row.PersonId, row.StartsOn });
        });
        model.Entity<Request>(request =>
        {
            request.ToTable("rota_requests");
            request.HasKey(row => new { row.EmployerId, row.Id });
            request.Property(row => row.Kind).HasConversion<string>();
            request.HasIndex(row => new { row.EmployerId, row.PersonId, row.Date }).IsUnique();
            request.HasOne<ShiftType>().WithMany().HasForeignKey(row => new { row.EmployerId, row.ShiftTypeId }).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void ConfigureRosters(ModelBuilder model)
    {
        model.Entity<Roster>(roster =>
        {
            roster.ToTable("rota_rosters");
            roster.HasKey(row => new { row.EmployerId, row.Id });
            roster.Property(row => row.Status).HasConversion<string>();
            roster.Property(row => row.Version).IsConcurrencyToken();
            roster.Property(row => row.Explanation).HasMaxLength(100_000);
            roster.Ignore(row => row.Days);
            roster.HasIndex(row => new { row.EmployerId, row.TeamId, row.StartsOn });
        });
        model.Entity<Assignment>(assignment =>
        {
            assignment.ToTable("rota_assignments");
            assignment.HasKey(row => new { row.EmployerId, row.Id });
            assignment.Ignore(row => row.Line);
            assignment.HasIndex(row => new { row.EmployerId, row.RosterId });
            assignment.HasIndex(row => new { row.EmployerId, row.PersonId, row.From });
            assignment.HasOne<Roster>().WithMany().HasForeignKey(row => new { row.EmployerId, row.RosterId });
        });
        model.Entity<AssignedSupervision>(supervision =>
        {
            supervision.ToTable("rota_supervision");
            supervision.HasKey(row => new { row.EmployerId, row.AssignmentId, row.From });
            supervision.HasIndex(row => new { row.EmployerId, row.SupervisorId, row.From });
            supervision.HasOne<Assignment>().WithMany().HasForeignKey(row => new { row.EmployerId, row.AssignmentId });
        });
        model.Entity<Certificate>(certificate =>
        {
            certificate.ToTable("rota_certificates");
            certificate.HasKey(row => new { row.EmployerId, row.RosterId });
            certificate.Property(row => row.File).HasMaxLength(Run.MostFile);
            certificate.HasOne<Roster>().WithMany().HasForeignKey(row => new { row.EmployerId, row.RosterId });
        });
    }

    private static void ConfigureRuns(ModelBuilder model)
    {
        model.Entity<Run>(run =>
        {
            run.ToTable("rota_runs");
            run.HasKey(row => new { row.EmployerId, row.Id });
            run.Property(row => row.Status).HasConversion<string>();
            run.Property(row => row.Problem).HasMaxLength(Run.MostFile);
            run.Property(row => row.BestRoster).HasMaxLength(Run.MostFile);
            run.Property(row => row.Trail).HasMaxLength(200_000);
            run.Property(row => row.Message).HasMaxLength(2000);
            run.Ignore(row => row.IsOver);
            run.HasIndex(row => row.Status);
            run.HasOne<Roster>().WithMany().HasForeignKey(row => new { row.EmployerId, row.RosterId }).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<CalendarFeed>(feed =>
        {
            feed.ToTable("rota_calendar_feeds");
            feed.HasKey(row => new { row.EmployerId, row.PersonId });
            feed.HasIndex(row => row.SecretHash).IsUnique();
        });
        model.Entity<PublishingTurn>(turn =>
        {
            turn.ToTable("rota_publishing_turns");
            turn.HasKey(row => row.EmployerId);
        });
        model.Entity<QueuedRun>(queued =>
        {
            queued.ToTable("rota_queue");
            queued.HasKey(row => row.Id);
            queued.HasIndex(row => row.AskedAt);
        });
    }
}
