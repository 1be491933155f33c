using NodaTime;
using Preceptor.People.Domain;

namespace Preceptor.People;

/// <summary>Settings of sign-in and people, under <c>People</c>.</summary>
public sealed class PeopleOptions
{
    public const string Section = "People";

    /// <summary>Failures that one name may have in five minutes (Cyber Essentials allows 10).</summary>
    public const int DefaultAttemptsAName = 5;

    public const int DefaultAttemptsANameAnHour = 10;

    /// <summary>The NHS of the four nations: NHSmail and Health Service domains.</summary>
    public static IReadOnlyList<string> DefaultRegistrationDomains { get; } = ["nhs.net", "nhs.uk", "*.nhs.uk", "nhs.scot", "*.nhs.scot", "hscni.net", "*.hscni.net"];

    public const int DefaultRegistrationWaitDays = 30;

    /// <summary>A ward shares one address, so it may fail more often than one name.</summary>
    public const int DefaultAttemptsAnAddress = 50;

    /// <summary>The hash's rounds: OWASP asks for at least 210,000 with PBKDF2 and SHA-512.</summary>
    public const int PasswordRounds = 210_000;

    public int AttemptsAName { get; set; } = DefaultAttemptsAName;

    public int AttemptsANameAnHour { get; set; } = DefaultAttemptsANameAnHour;

    public int AttemptsAnAddress { get; set; } = DefaultAttemptsAnAddress;

    /// <summary>Whether cookies are for HTTPS only. Off in the demo, which is served over HTTP on this machine.</summary>
    public bool SecureCookies { get; set; } = true;

    /// <summary>Domains whose addresses may register without a moderator, such as nhs.net or *.nhs.uk.</summary>
    public IReadOnlyList<string>? RegistrationDomains { get; set; }

    /// <summary>Days after which a registration that no moderator decided is dropped, and its owner told.</summary>
    public int RegistrationWaitDays { get; set; } = DefaultRegistrationWaitDays;

    /// <summary>Trades that must log in with two steps; whoever has one and has not set it up sees their account only. Empty in the demo.</summary>
    public IReadOnlyList<string> TwoStepTrades { get; set; } = [];

    internal EmailDomains TrustedDomains => new(RegistrationDomains ?? DefaultRegistrationDomains);

    internal Duration RegistrationWait => Duration.FromDays(RegistrationWaitDays);

    internal Duration AttemptWindow { get; } = Duration.FromMinutes(5);
}
