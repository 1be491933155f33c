namespace Preceptor.Knowledge.Domain;

/// <summary>A bookmark as it leaves and enters in a file.</summary>
/// <param name="Address">A page of the hub as "/learn/pages/…", or a whole web address.</param>
/// <param name="Folder">Names from the top; empty for none.</param>
/// <param name="Added">Seconds since 1970, as browsers write it.</param>
internal sealed record KeptBookmark(string Title, string Address, IReadOnlyList<string> Folder, string Notes, IReadOnlyList<string> Tags, bool IsPinned, long Added)
{
    public const string PagePath = "/learn/pages/";
}
