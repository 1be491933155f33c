using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Preceptor.Kernel.Mail;

namespace Preceptor.Web.Mail;

/// <summary>Hands mail to the relay by SMTP.</summary>
internal sealed class SmtpTransport(MailOptions options) : IMailTransport
{
    public async Task DeliverAsync(MailMessage message, Guid key, CancellationToken cancel)
    {
        using var mime = new MimeMessage();
        mime.From.Add(MailboxAddress.Parse(options.From));
        mime.To.Add(MailboxAddress.Parse(message.To));
        mime.Subject = message.Subject;
        mime.MessageId = $"{key:N}@{mime.From.Mailboxes.First().Domain}";
        mime.Body = new TextPart("plain") { Text = message.Text };
        using var client = new SmtpClient();
        await client.ConnectAsync(options.Host, options.Port, options.RequireTls ? SecureSocketOptions.StartTls : SecureSocketOptions.None, cancel);
        if (options.UserName is { Length: > 0 } user)
        {
            await client.AuthenticateAsync(user, options.Password ?? "", cancel);
        }

        await client.SendAsync(mime, cancel);
        await client.DisconnectAsync(quit: true, cancel);
    }
}

/// <summary>With no relay, a message counts as sent when it can be read on the local page.</summary>
internal sealed class LocalPageTransport : IMailTransport
{
    public Task DeliverAsync(MailMessage message, Guid key, CancellationToken cancel) => Task.CompletedTask;
}
