using NodaTime;

namespace Preceptor.Kernel.Mail;

/// <summary>A message that waits to leave, or has left. Written in the transaction of the change that it tells of.</summary>
public sealed class OutboxMail
{
    public required Guid Id { get; init; }

    public required string To { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    public required Instant WrittenAt { get; init; }

    /// <summary>Not before this instant; later after each failure.</summary>
    public required Instant DueAt { get; set; }

    public Instant? SentAt { get; set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>Given up: the address or the relay refused it for good, or the last attempt failed.</summary>
    public Instant? GivenUpAt { get; set; }

    public MailMessage Message => new(To, Subject, Text);
}
