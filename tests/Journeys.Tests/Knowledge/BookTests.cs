using System.IO.Compression;
using System.Net;
using System.Text;
using System.Xml.Linq;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Knowledge;

/// <summary>A folder of bookmarks as a book for e-readers, read back as a reader's program would.</summary>
public sealed class BookTests : IAsyncLifetime
{
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    private Site _site = null!;
    private Visitor _member = null!;
    private string _folder = "";

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _member = await _site.SignedInAsync("associate");
        await _member.GoAsync("/learn/bookmarks/folders/add");
        await _member.SendAsync(("Name", "Nights & days"), ("Parent", ""));
        foreach (var slug in new[] { "anaesthesia-associate", "example-telling-patients-who-is-who", "yr-hyn-y-mae-rhaid-i-gyflogwyr-ei-ddangos" })
        {
            await _member.GoAsync($"/learn/bookmarks/add?slug={slug}");
            var folder = _member.Now.Page.QuerySelectorAll("main select option").First(option => option.TextContent.Trim() == "Nights & days").GetAttribute("value")!;
            await _member.SendAsync(("Folder", folder), ("Notes", "For <Monday>\nand \u0001 Tuesday"), ("Tags", ""));
        }

        await _member.GoAsync("/learn/bookmarks");
        _folder = _member.Now.LinkTo("Book of Nights & days");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Row_22_A_folder_is_a_book_that_readers_know_by_its_first_bytes()
    {
        using var response = await _member.Http.GetAsync(_folder);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/epub+zip");
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("nights-days.epub");
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Encoding.ASCII.GetString(bytes[30..58]).ShouldBe("mimetypeapplication/epub+zip");
        BitConverter.ToUInt16(bytes, 8).ShouldBe((ushort)0, "it is stored as it is");
    }

    [Fact]
    public async Task Row_22_Everything_the_book_names_is_there_and_well_formed()
    {
        using var zip = await ZipAsync();
        var container = Read(zip, "META-INF/container.xml");
        var package = Read(zip, container.Descendants().Single(each => each.Name.LocalName == "rootfile").Attribute("full-path")!.Value);
        var items = package.Descendants(Opf + "item").ToDictionary(item => item.Attribute("id")!.Value, item => item.Attribute("href")!.Value);
        items.Values.Select(name => $"EPUB/{name}").Order().ShouldBe(zip.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("EPUB/", StringComparison.Ordinal) && !name.EndsWith(".opf", StringComparison.Ordinal)).Order());
        package.Descendants(Opf + "itemref").Select(item => items[item.Attribute("idref")!.Value]).ShouldBe(["start.xhtml", "page-1.xhtml", "page-2.xhtml", "page-3.xhtml"]);
        package.Descendants(Dc + "title").Single().Value.ShouldBe("Nights & days");
        package.Descendants(Dc + "language").Select(language => language.Value).ShouldBe(["en-GB", "cy"], ignoreOrder: true);
        foreach (var name in items.Values.Where(name => name.EndsWith(".xhtml", StringComparison.Ordinal)))
        {
            var links = Read(zip, $"EPUB/{name}").Descendants(Html + "a").Select(link => link.Attribute("href")!.Value).Where(href => !href.Contains(':', StringComparison.Ordinal));
            links.ShouldBeSubsetOf(items.Values, name);
        }

        Read(zip, "EPUB/nav.xhtml").Descendants(Html + "nav").Single().Descendants(Html + "a").Count().ShouldBe(4);
    }

    [Fact]
    public async Task Row_22_Every_chapter_has_its_title_language_dates_sources_and_notes()
    {
        using var zip = await ZipAsync();
        var (role, example, welsh) = (Read(zip, "EPUB/page-1.xhtml"), Read(zip, "EPUB/page-2.xhtml"), Read(zip, "EPUB/page-3.xhtml"));
        role.Descendants(Html + "h1").Single().Value.ShouldContain("naesthesia associate");
        role.Root!.Value.ShouldContain("Next review due: 24 May 2027.");
        role.Descendants(Html + "a").Select(link => link.Attribute("href")!.Value).ShouldContain(href => href.Contains("rcoa.ac.uk", StringComparison.Ordinal));
        role.Descendants(Html + "aside").Single().Elements().Select(line => line.Value).ShouldBe(["For <Monday>", "and  Tuesday"]);
        example.Root!.Value.ShouldContain("Example, not evidence.");
        welsh.Root!.Attribute(XNamespace.Xml + "lang")!.Value.ShouldBe("cy");
        Read(zip, "EPUB/start.xhtml").Root!.Value.ShouldContain("3 pages as they stood on 7 December 2026.");
    }

    [Fact]
    public async Task Another_members_folder_is_no_book() =>
        (await (await _site.SignedInAsync("officer")).GoAsync(_folder)).Status.ShouldBe(HttpStatusCode.NotFound);

    private async Task<ZipArchive> ZipAsync() => new(new MemoryStream(await _member.Http.GetByteArrayAsync(_folder)));

    private static XDocument Read(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream);
    }
}
