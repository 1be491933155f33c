namespace Preceptor.Kernel.Audit;

/// <summary>The end of a chain. Its row is locked while a line is added, so that lines of one employer never race.</summary>
public sealed class AuditHead
{
    public required Guid Chain { get; init; }

    public long Count { get; set; }

    public string Hash { get; set; } = AuditEntry.NoPrevious;
}

/// <summary>A line to be added when the change that it records is saved.</summary>
internal sealed record PendingAudit(string Act, string Subject, string Detail);
