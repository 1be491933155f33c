using Preceptor.Kernel.Access;

namespace Preceptor.Discussions;

/// <summary>What may be done in Talking Points beside writing, which needs only an account.</summary>
public static class DiscussionsPermissions
{
    public static Permission Moderate { get; } = new("discussions.moderate", "moderate Talking Points", Trades.Moderator, Trades.PlatformAdministrator);

    /// <summary>A moderator works on what all may read and what the own employer's people may; this opens every employer's.</summary>
    public static Permission KeepAll { get; } = new("discussions.keep-all", "moderate every employer’s discussions", Trades.PlatformAdministrator);

    public static Permission Safety { get; } = new("discussions.safety", "keep the Online Safety pack and turn Talking Points on or off", Trades.PlatformAdministrator);

    public static IReadOnlyList<Permission> All { get; } = [Moderate, KeepAll, Safety];
}
