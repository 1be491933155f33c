using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Rules.Bookmarks;

/// <summary>A folder where it stands in the tree.</summary>
/// <param name="Level">1 for a folder in none.</param>
/// <param name="Path">The names from the top, this one last.</param>
internal sealed record PlacedFolder(Folder Folder, int Level, IReadOnlyList<string> Path)
{
    public string InWords => string.Join(" > ", Path);
}

/// <summary>A member's folders as a tree of at most three levels, in the order in which they are read.</summary>
internal static class FolderTree
{
    public const int MostLevels = 3;

    public static IReadOnlyList<PlacedFolder> Of(IReadOnlyCollection<Folder> folders) => [.. Below(folders, null, [])];

    /// <summary>Why a folder cannot go into another; nothing when it can.</summary>
    /// <param name="folder">None for a new one.</param>
    public static string? Problem(IReadOnlyCollection<Folder> folders, Folder? folder, FolderId? into)
    {
        var tree = Of(folders);
        var parent = tree.FirstOrDefault(placed => placed.Folder.Id == into);
        if (into is not null && parent is null)
        {
            return "Select a folder from the list";
        }

        if (folder is not null && Ancestors(folders, into).Contains(folder.Id))
        {
            return $"‘{folder.Name}’ cannot go into itself";
        }

        var depth = folder is null ? 1 : DepthOf(folders, folder.Id);
        return (parent?.Level ?? 0) + depth > MostLevels ? $"Folders can be {MostLevels} levels deep, and this would be deeper. Choose another place" : null;
    }

    /// <summary>The folder itself and all below it.</summary>
    public static IReadOnlyList<FolderId> WithAllBelow(IReadOnlyCollection<Folder> folders, FolderId folder) =>
        [folder, .. folders.Where(each => each.ParentId == folder).SelectMany(each => WithAllBelow(folders, each.Id))];

    private static IEnumerable<PlacedFolder> Below(IReadOnlyCollection<Folder> folders, FolderId? parent, IReadOnlyList<string> path) =>
        from folder in folders.Where(each => each.ParentId == parent).OrderBy(each => each.Place).ThenBy(each => each.Name, StringComparer.Ordinal)
        let here = path.Append(folder.Name).ToList()
        from placed in Below(folders, folder.Id, here).Prepend(new(folder, here.Count, here))
        select placed;

    private static int DepthOf(IReadOnlyCollection<Folder> folders, FolderId folder) =>
        1 + folders.Where(each => each.ParentId == folder).Select(each => DepthOf(folders, each.Id)).DefaultIfEmpty(0).Max();

    private static IEnumerable<FolderId> Ancestors(IReadOnlyCollection<Folder> folders, FolderId? from)
    {
        for (var at = from; at is { } id; at = folders.FirstOrDefault(each => each.Id == id)?.ParentId)
        {
            yield return id;
        }
    }
}
