namespace Preceptor.Credentials;

/// <summary>Settings of Credentials, section "Credentials".</summary>
public sealed record CredentialsOptions
{
    public const string Section = "Credentials";

    /// <summary>Whether guidance, which the employer has then adopted as its own rule, blocks as law does; else it warns.</summary>
    public bool GuidanceBlocks { get; init; } = true;

    internal Domain.Profile Profile => GuidanceBlocks ? Domain.Profile.Strict : Domain.Profile.Law;
}
