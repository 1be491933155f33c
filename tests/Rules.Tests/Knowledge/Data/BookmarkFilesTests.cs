using CsCheck;
using Preceptor.Knowledge.Data.BookmarkFiles;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Rules.Tests.Knowledge.Data;

/// <summary>What goes out comes in again, whatever the words are.</summary>
public sealed class BookmarkFilesTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char["abz &<>\"'/,;=+@-é\u0175"], 1, 12].Select(text => text.Trim()).Where(text => text.Length > 0);

    private static readonly Gen<string> Tag = Gen.String[Gen.Char["abcxyz-"], 1, 8];

    private static readonly Gen<KeptBookmark> Bookmarks = Gen.Select(
        Words, Gen.OneOf(Gen.Const("/learn/pages/physician-associate"), Gen.Const("https://elsewhere.example/a?b=1&c=2")), Words.List[0, 3], Gen.OneOf(Gen.Const(""), Words), Tag.List[0, 3], Gen.Bool, Gen.Long[1, 2_000_000_000],
        (title, address, folder, notes, tags, pinned, added) => new KeptBookmark(title, address, folder, notes, tags, pinned, added));

    [Fact]
    public void Json_comes_back_as_it_went() => Bookmarks.List[0, 8].Sample(list => Same(JsonBookmarks.Read(JsonBookmarks.Write(list)), list));

    [Fact]
    public async Task Csv_comes_back_as_it_went() =>
        await Bookmarks.List[1, 8].SampleAsync(async list => Same(await CsvBookmarks.ReadAsync(CsvBookmarks.Write(list), CancellationToken.None), list));

    [Fact]
    public void A_browsers_html_comes_back_but_for_the_order_of_folders() => Bookmarks.List[1, 8].Sample(list =>
        Same([.. NetscapeBookmarks.Read(NetscapeBookmarks.Write(list, ""))!.OrderBy(Text)], [.. list.OrderBy(Text)]));

    [Theory]
    [InlineData("")]
    [InlineData("[null]")]
    [InlineData("{}")]
    [InlineData("<html><body>no bookmarks</body></html>")]
    public async Task Anything_else_is_no_file_of_bookmarks(string text)
    {
        JsonBookmarks.Read(text).ShouldBeNull();
        NetscapeBookmarks.Read(text).ShouldBeNull();
        (await CsvBookmarks.ReadAsync(text, CancellationToken.None)).ShouldBeNull();
    }

    private static bool Same(IReadOnlyList<KeptBookmark>? one, IReadOnlyList<KeptBookmark> other)
    {
        one.ShouldNotBeNull().Select(Text).ShouldBe(other.Select(Text));
        return true;
    }

    private static string Text(KeptBookmark bookmark) => JsonBookmarks.Write([bookmark]);
}
