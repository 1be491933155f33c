using NodaTime;
using Preceptor.Kernel;

namespace Preceptor.Discussions.Domain;

internal enum CaseWhy
{
    /// <summary>The message waits, since its author is new or its topic is moderated first.</summary>
    Held,
    Reported,
    Appeal,
}

internal enum Decision
{
    /// <summary>The message is shown, or stays so.</summary>
    Show,
    Hide,
}

/// <summary>A message that a moderator has to decide about.</summary>
internal sealed class Case
{
    public const int MostStatement = 400;

    public required CaseId Id { get; init; }

    public required MessageId MessageId { get; init; }

    public required CaseWhy Why { get; init; }

    public required Instant OpenedAt { get; init; }

    public AccountId? ClaimedById { get; set; }

    public string? ClaimedByName { get; set; }

    public Instant? DecidedAt { get; set; }

    public AccountId? DecidedById { get; set; }

    public Decision? Decision { get; set; }

    /// <summary>Why, as the message's author and the reporters read it.</summary>
    public string? Statement { get; set; }

    /// <summary>The case whose decision is appealed against.</summary>
    public CaseId? AppealOf { get; init; }

    /// <summary>What the author says against the decision.</summary>
    public string? Appeal { get; init; }

    public bool IsOpen => DecidedAt is null;
}

/// <summary>Somebody, signed in or not, says that a message breaks the rules.</summary>
internal sealed class Report
{
    public const int MostDetails = 1_000;

    public required ReportId Id { get; init; }

    public required CaseId CaseId { get; init; }

    /// <summary>A code of <see cref="ReportReasons"/>.</summary>
    public required string Reason { get; init; }

    public required string Details { get; init; }

    public AccountId? ReporterId { get; init; }

    /// <summary>Where the result is mailed to; taken off once it was.</summary>
    public string? Email { get; set; }

    /// <summary>Of the secret in the link by which the reporter sees the result.</summary>
    public required string TokenHash { get; init; }

    public required Instant ReportedAt { get; init; }
}

/// <summary>What one moderator tells the others of a case.</summary>
internal sealed class CaseNote
{
    public const int MostText = 1_000;

    public required NoteId Id { get; init; }

    public required CaseId CaseId { get; init; }

    public required AccountId AuthorId { get; init; }

    public required string AuthorName { get; init; }

    public required string Text { get; init; }

    public required Instant WrittenAt { get; init; }
}

internal enum SanctionKind
{
    Warning,
    Suspension,
}

/// <summary>What a decision means for the message's author beside the message.</summary>
internal sealed class Sanction
{
    public required SanctionId Id { get; init; }

    public required AccountId AccountId { get; init; }

    public required CaseId CaseId { get; init; }

    public required SanctionKind Kind { get; init; }

    public required Instant From { get; init; }

    /// <summary>The first instant at which the member may write again; none for a warning.</summary>
    public Instant? Until { get; set; }

    /// <summary>An appeal was allowed.</summary>
    public Instant? LiftedAt { get; set; }
}

/// <summary>Talking Points as a whole; open while there is no row.</summary>
internal sealed class Switch
{
    public const string TalkingPoints = "talking-points";

    public required string Name { get; init; }

    public required bool IsOff { get; set; }

    public required Instant TurnedAt { get; set; }

    public required AccountId TurnedById { get; set; }
}
