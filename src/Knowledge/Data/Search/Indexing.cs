using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Search;

namespace Preceptor.Knowledge.Data.Search;

/// <summary>What of a version goes into the index.</summary>
internal static class Indexing
{
    /// <param name="alsoTitles">Other titles of the roles that the page is about, so that an old title finds it.</param>
    public static IndexedText TextOf(PageVersion version, string type, IEnumerable<string> alsoTitles) => new(
        SearchKey.Of(version.Id), Folding.Of(version.Title), Folding.Of(version.Summary),
        Folding.Of(string.Join(' ', version.FilledFields(type).Select(each => $"{each.Field.Label} {PageHtml.PlainText(each.Text)}").Concat(alsoTitles))));
}
