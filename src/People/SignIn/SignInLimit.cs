using NodaTime;

namespace Preceptor.People.SignIn;

/// <summary>Failures to sign in for one name or from one address, counted in the database so that every node sees them.</summary>
internal sealed class SignInLimit
{
    /// <summary><c>name:</c> or <c>address:</c> and a hash; neither is kept in clear.</summary>
    public required string Key { get; init; }

    public int Failures { get; set; }

    /// <summary>When the short count starts again.</summary>
    public Instant WindowEndsAt { get; set; }

    public int FailuresThisHour { get; set; }

    public Instant HourEndsAt { get; set; }
}
