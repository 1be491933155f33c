using Preceptor.Kernel.Access;

namespace Preceptor.Knowledge;

/// <summary>What may be done with the hub's pages. Reading needs no permission, and bookmarks, ratings and comments only an account.</summary>
public static class KnowledgePermissions
{
    public static Permission Write { get; } = new("knowledge.write", "write pages", Trades.Editor, Trades.PlatformAdministrator);

    public static Permission Approve { get; } = new("knowledge.approve", "approve pages", Trades.Editor, Trades.PlatformAdministrator);

    /// <summary>An editor works on the platform's pages and those of the own employer; this opens every employer's.</summary>
    public static Permission KeepAll { get; } = new("knowledge.keep-all", "work on every employer's pages", Trades.PlatformAdministrator);

    public static Permission Moderate { get; } = new("knowledge.moderate", "moderate comments", Trades.Moderator, Trades.PlatformAdministrator);

    public static IReadOnlyList<Permission> All { get; } = [Write, Approve, KeepAll, Moderate];
}
