using System.Xml.Linq;
using Preceptor.Knowledge.Queries;

namespace Preceptor.Knowledge.Data.Epub;

/// <summary>What a reader asks of a book: where its package is, what is in it, in which order it is read.</summary>
internal static class EpubPackage
{
    public const string Name = "package.opf";
    public const string Nav = "nav.xhtml";
    public const string Style = "style.css";

    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";
    private static readonly XNamespace Boxes = "urn:oasis:names:tc:opendocument:xmlns:container";

    public static XDocument Container(string folder) => new(new XElement(Boxes + "container", new XAttribute("version", "1.0"),
        new XElement(Boxes + "rootfiles", new XElement(Boxes + "rootfile", new XAttribute("full-path", folder + Name), new XAttribute("media-type", "application/oebps-package+xml")))));

    public static XDocument Of(Pack pack, IReadOnlyList<EpubDocument> documents) => new(new XElement(Opf + "package",
        new XAttribute("version", "3.0"), new XAttribute("unique-identifier", "book"), new XAttribute(XNamespace.Xml + "lang", "en-GB"),
        new XElement(Opf + "metadata", new XAttribute(XNamespace.Xmlns + "dc", Dc.NamespaceName),
            new XElement(Dc + "identifier", new XAttribute("id", "book"), $"urn:uuid:{pack.Placed.Folder.Id}"),
            new XElement(Dc + "title", Xhtml.Clean(pack.Placed.Folder.Name)),
            pack.Pages.Select(page => page.View.Page.Language == Domain.Languages.Welsh ? "cy" : "en-GB").Append("en-GB").Distinct().Select(language => new XElement(Dc + "language", language)),
            new XElement(Dc + "date", $"{pack.Today:yyyy-MM-dd}"),
            Meta("dcterms:modified", $"{pack.Today:yyyy-MM-dd}T00:00:00Z"),
            Meta("schema:accessMode", "textual"), Meta("schema:accessModeSufficient", "textual"),
            Meta("schema:accessibilityFeature", "structuralNavigation"), Meta("schema:accessibilityFeature", "tableOfContents"),
            Meta("schema:accessibilityHazard", "none"), Meta("schema:accessibilitySummary", "Text with headings, lists and tables; pictures are described in words.")),
        new XElement(Opf + "manifest",
            Item("nav", Nav, "application/xhtml+xml", "nav"), Item("style", Style, "text/css", null),
            documents.Index().Select(each => Item($"text-{each.Index}", each.Item.Name, "application/xhtml+xml", null))),
        new XElement(Opf + "spine", documents.Index().Select(each => new XElement(Opf + "itemref", new XAttribute("idref", $"text-{each.Index}"))))));

    public static XDocument Navigation(Pack pack, IReadOnlyList<EpubDocument> documents) => Xhtml.Document($"Contents of {pack.Placed.Folder.Name}", "en-GB",
        Xhtml.Element("nav", new XAttribute(XNamespace.Xmlns + "epub", Ops.NamespaceName), new XAttribute(Ops + "type", "toc"),
            Xhtml.Element("h1", "Contents"),
            Xhtml.Element("ol", documents.Select(document => Xhtml.Element("li", Xhtml.Element("a", new XAttribute("href", document.Name), Xhtml.Clean(document.Title)))))));

    private static XElement Meta(string property, string value) => new(Opf + "meta", new XAttribute("property", property), value);

    private static XElement Item(string id, string name, string type, string? property) => new(Opf + "item",
        new XAttribute("id", id), new XAttribute("href", name), new XAttribute("media-type", type), property is null ? null : new XAttribute("properties", property));
}
