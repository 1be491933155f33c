using Microsoft.EntityFrameworkCore;
using Preceptor.Discussions.Domain;

namespace Preceptor.Discussions.Data;

internal static class ModerationModel
{
    private const int HexSha256 = 64;

    public static void Configure(ModelBuilder model)
    {
        model.Entity<Case>(one =>
        {
            one.ToTable("discussions_cases");
            one.HasKey(row => row.Id);
            one.Ignore(row => row.IsOpen);
            one.Property(row => row.Why).HasConversion<string>().HasMaxLength(20);
            one.Property(row => row.Decision).HasConversion<string>().HasMaxLength(20);
            one.Property(row => row.Appeal).HasMaxLength(Report.MostDetails);
            one.Property(row => row.DecidedAt).IsConcurrencyToken();
            one.Property(row => row.ClaimedById).IsConcurrencyToken();
            one.HasIndex(row => new { row.DecidedAt, row.OpenedAt });
            one.HasIndex(row => row.AppealOf).IsUnique();
            one.HasOne<Message>().WithMany().HasForeignKey(row => row.MessageId).OnDelete(DeleteBehavior.Restrict);
            one.HasOne<Case>().WithMany().HasForeignKey(row => row.AppealOf).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Report>(report =>
        {
            report.ToTable("discussions_reports");
            report.HasKey(row => row.Id);
            report.Property(row => row.Details).HasMaxLength(Report.MostDetails);
            report.Property(row => row.TokenHash).HasMaxLength(HexSha256);
            report.HasIndex(row => row.TokenHash).IsUnique();
            report.HasOne<Case>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
        });
        ConfigureWork(model);
    }

    private static void ConfigureWork(ModelBuilder model)
    {
        model.Entity<CaseNote>(note =>
        {
            note.ToTable("discussions_notes");
            note.HasKey(row => row.Id);
            note.Property(row => row.Text).HasMaxLength(CaseNote.MostText);
            note.HasOne<Case>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Sanction>(sanction =>
        {
            sanction.ToTable("discussions_sanctions");
            sanction.HasKey(row => row.Id);
            sanction.Property(row => row.Kind).HasConversion<string>().HasMaxLength(20);
            sanction.HasIndex(row => row.AccountId);
            sanction.HasOne<Case>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Expert>(expert =>
        {
            expert.ToTable("discussions_experts");
            expert.HasKey(row => new { row.AccountId, row.TopicCode });
            expert.Property(row => row.Reason).HasMaxLength(Expert.MostReason);
        });
        model.Entity<Switch>(one =>
        {
            one.ToTable("discussions_switches");
            one.HasKey(row => row.Name);
            one.Property(row => row.Name).HasMaxLength(40);
        });
    }
}
