using NodaTime;

namespace Preceptor.Kernel.Jobs.Keeping;

/// <summary>How long rows of one kind are kept: a line of data/reference/retention.csv.</summary>
/// <param name="Name">For people, such as "Mail that has left".</param>
/// <param name="Until">The last day on which it holds; inclusive.</param>
public sealed record RetentionRule(string Kind, string Name, int Days, DateOnly From, DateOnly? Until)
{
    public required string Why { get; init; }

    public required string Source { get; init; }

    /// <summary>Rows that were done with before this instant go.</summary>
    public Instant Before(Instant now) => now - Duration.FromDays(Days);
}
