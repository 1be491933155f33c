using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Audit;
using Preceptor.Kernel.Mail;

namespace Preceptor.Kernel.Data;

internal static class KernelModel
{
    private const int HexSha256 = 64;

    public static void Configure(ModelBuilder model)
    {
        model.Entity<AuditEntry>(line =>
        {
            line.ToTable("kernel_audit");
            line.HasKey(row => new { row.Chain, row.Number });
            // All zeros is the platform's own chain, not a key that is still to be made.
            line.Property(row => row.Chain).ValueGeneratedNever();
            line.Property(row => row.Number).ValueGeneratedNever();
            line.Property(row => row.Hash).HasMaxLength(HexSha256);
            line.Property(row => row.Previous).HasMaxLength(HexSha256);
            line.Property(row => row.Detail).HasMaxLength(4000);
        });
        model.Entity<AuditHead>(head =>
        {
            head.ToTable("kernel_audit_heads");
            head.HasKey(row => row.Chain);
            head.Property(row => row.Chain).ValueGeneratedNever();
            head.Property(row => row.Hash).HasMaxLength(HexSha256);
        });
        model.Entity<OutboxMail>(mail =>
        {
            mail.ToTable("kernel_outbox_mail");
            mail.HasKey(row => row.Id);
            mail.Property(row => row.Text).HasMaxLength(20_000);
            mail.HasIndex(row => new { row.SentAt, row.GivenUpAt, row.DueAt });
        });
        model.Entity<Draft>(draft =>
        {
            draft.ToTable("kernel_drafts");
            draft.HasKey(row => new { row.EmployerId, row.Id });
            draft.Property(row => row.Answers).HasMaxLength(Draft.MostText);
        });
    }
}
