using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;

namespace Preceptor.Knowledge.Data.Epub;

/// <summary>The pages of a folder as a book for e-readers. Sources: EPUB 3.3 and EPUB Accessibility 1.1, W3C Recommendations of 25 May 2023.</summary>
internal static class EpubBook
{
    public const string MediaType = "application/epub+zip";

    private const string Folder = "EPUB/";

    private const string Style =
        "body{font-family:sans-serif;line-height:1.5}blockquote{border-left:4px solid #005eb8;margin-left:0;padding-left:1em}table{border-collapse:collapse}"
        + "th,td{border-bottom:1px solid #d8dde0;padding:.25em .5em;text-align:left;vertical-align:top}.about{font-size:.9em}.notes{border:1px solid #d8dde0;padding:.5em}\n";

    /// <param name="site">The site's own address, for links that lead out of the book.</param>
    public static byte[] Write(Pack pack, string site)
    {
        var documents = Documents(pack, site);
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            // A reader knows the book by its first bytes, so this comes first and is not packed.
            Put(zip, "mimetype", MediaType, CompressionLevel.NoCompression, pack.Today);
            Put(zip, "META-INF/container.xml", Text(EpubPackage.Container(Folder)), CompressionLevel.Optimal, pack.Today);
            Put(zip, Folder + EpubPackage.Name, Text(EpubPackage.Of(pack, documents)), CompressionLevel.Optimal, pack.Today);
            Put(zip, Folder + EpubPackage.Nav, Text(EpubPackage.Navigation(pack, documents)), CompressionLevel.Optimal, pack.Today);
            Put(zip, Folder + EpubPackage.Style, Style, CompressionLevel.Optimal, pack.Today);
            foreach (var document in documents)
            {
                Put(zip, Folder + document.Name, Text(document.Text), CompressionLevel.Optimal, pack.Today);
            }
        }

        return file.ToArray();
    }

    private static IReadOnlyList<EpubDocument> Documents(Pack pack, string site)
    {
        var names = pack.Pages.Index().GroupBy(each => each.Item.View.Page.Slug).ToDictionary(same => KeptBookmark.PagePath + same.Key, same => $"page-{same.First().Index + 1}.xhtml");
        string AddressOf(string href) => names.GetValueOrDefault(href) ?? (href.StartsWith('/') ? site + href : href.StartsWith('#') ? "" : href);
        return
        [
            new("start.xhtml", "About this book", Start(pack, site)),
            .. pack.Pages.Index().Select(each => new EpubDocument($"page-{each.Index + 1}.xhtml", each.Item.View.Version.Title, EpubPage.Of(each.Item, site, AddressOf))),
        ];
    }

    private static XDocument Start(Pack pack, string site) => Xhtml.Document(pack.Placed.Folder.Name, "en-GB",
        Xhtml.Element("h1", Xhtml.Clean(pack.Placed.Folder.Name)),
        Xhtml.Element("p", $"{UkWords.Count(pack.Pages.Count, "page", "pages")} as they stood on {UkWords.Date(pack.Today)}."),
        Xhtml.Element("p", "What they say may have changed since. The pages themselves are at ", Xhtml.Element("a", new XAttribute("href", $"{site}/learn"), $"{site}/learn"), "."));

    private static void Put(ZipArchive zip, string name, string text, CompressionLevel level, DateOnly today)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = new(today, TimeOnly.MinValue, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private static string Text(XDocument document)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            document.Save(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

/// <summary>A document of a book.</summary>
/// <param name="Name">Its file, beside the others.</param>
internal sealed record EpubDocument(string Name, string Title, XDocument Text);
