namespace Preceptor.Kernel.Mail;

/// <summary>A letter to one address. It is queued with <c>db.Send</c> and leaves only if the change it belongs to is kept.</summary>
/// <param name="Text">Plain text; short lines; one call to action.</param>
public sealed record MailMessage(string To, string Subject, string Text);

/// <summary>Hands a message over to the world. Throws when it could not; the outbox then tries again later.</summary>
public interface IMailTransport
{
    /// <param name="key">The same for every attempt at one message, so that a receiver can drop a repeat.</param>
    Task DeliverAsync(MailMessage message, Guid key, CancellationToken cancel);
}
