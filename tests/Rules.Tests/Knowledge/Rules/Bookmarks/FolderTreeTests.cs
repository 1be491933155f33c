using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Bookmarks;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Bookmarks;

public sealed class FolderTreeTests
{
    private static readonly Folder Board = Written.Folder("Board");
    private static readonly Folder Nights = Written.Folder("Nights", Board);
    private static readonly Folder Rest = Written.Folder("Rest", Nights);
    private static readonly Folder Other = Written.Folder("Other", place: 2);
    private static readonly Folder[] All = [Rest, Other, Nights, Board];

    [Fact]
    public void Folders_are_read_from_the_top_in_their_order() =>
        FolderTree.Of(All).Select(placed => placed.InWords).ShouldBe(["Board", "Board > Nights", "Board > Nights > Rest", "Other"]);

    [Fact]
    public void A_fourth_level_is_refused_for_a_new_folder_and_for_a_tree()
    {
        FolderTree.Problem(All, null, Rest.Id).ShouldNotBeNull().ShouldContain("3 levels");
        FolderTree.Problem(All, Board, Other.Id).ShouldNotBeNull();
        FolderTree.Problem(All, Nights, Other.Id).ShouldBeNull();
    }

    [Fact]
    public void A_folder_cannot_go_into_itself() => FolderTree.Problem(All, Board, Nights.Id).ShouldBe("‘Board’ cannot go into itself");

    [Fact]
    public void A_folder_that_is_not_there_is_refused() => FolderTree.Problem(All, Board, new FolderId(Guid.NewGuid())).ShouldBe("Select a folder from the list");

    [Fact]
    public void All_below_a_folder_are_found() => FolderTree.WithAllBelow(All, Board.Id).ShouldBe([Board.Id, Nights.Id, Rest.Id]);
}
