namespace Preceptor.Web.Mail;

/// <summary>How mail leaves, under <c>Mail</c>.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    public const int DefaultPort = 587;

    /// <summary>The SMTP relay. Empty: nothing leaves, and the local page shows every message instead.</summary>
    public string Host { get; set; } = "";

    public int Port { get; set; } = DefaultPort;

    /// <summary>Whether the relay must speak TLS. Only a relay on this machine may go without.</summary>
    public bool RequireTls { get; set; } = true;

    public string? UserName { get; set; }

    public string? Password { get; set; }

    public string From { get; set; } = "Preceptor <no-reply@localhost>";

    /// <summary>Whether /mailbox shows every message: for a demo only, since it shows invitations too.</summary>
    public bool ShowMailbox { get; set; }

    public bool IsValid => Host.Length == 0 || RequireTls || Host is "localhost" or "127.0.0.1" or "::1";
}
