using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Preceptor.Knowledge.Data.Epub;

/// <summary>Documents of a book. They are built as XML and not as text, so that they are well formed whatever the words are.</summary>
internal static class Xhtml
{
    public static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    private static readonly string[] Kept = ["href", "scope"];

    public static XElement Element(string name, params object?[] content) => new(Html + name, content);

    public static XDocument Document(string title, string language, params object?[] body) => new(
        new XDeclaration("1.0", "utf-8", null),
        new XDocumentType("html", null, null, null),
        new XElement(Html + "html",
            new XAttribute("lang", language), new XAttribute(XNamespace.Xml + "lang", language),
            Element("head", Element("title", Clean(title)), Element("link", new XAttribute("rel", "stylesheet"), new XAttribute("type", "text/css"), new XAttribute("href", "style.css"))),
            Element("body", body)));

    /// <summary>A piece of HTML as nodes.</summary>
    /// <param name="addressOf">Where a link leads from within the book.</param>
    public static IEnumerable<XNode> Nodes(string html, Func<string, string> addressOf)
    {
        var parser = new HtmlParser();
        var body = parser.ParseDocument("").Body!;
        body.InnerHtml = html;
        return [.. body.ChildNodes.SelectMany(node => Of(node, addressOf))];
    }

    /// <summary>Text without the characters that XML does not know.</summary>
    public static string Clean(string text) => string.Concat(text.Where((letter, place) =>
        XmlConvert.IsXmlChar(letter) || (char.IsSurrogate(letter) && (IsPair(text, place) || IsPair(text, place - 1)))));

    private static bool IsPair(string text, int place) => place >= 0 && place + 1 < text.Length && char.IsSurrogatePair(text[place], text[place + 1]);

    private static IEnumerable<XNode> Of(INode node, Func<string, string> addressOf)
    {
        if (node is IText text)
        {
            yield return new XText(Clean(text.Data));
        }
        else if (node is IElement element)
        {
            var made = Element(element.LocalName);
            foreach (var attribute in element.Attributes.Where(attribute => Kept.Contains(attribute.Name)))
            {
                made.SetAttributeValue(attribute.Name, attribute.Name == "href" ? addressOf(Clean(attribute.Value)) : attribute.Value);
            }

            made.Add(element.ChildNodes.SelectMany(child => Of(child, addressOf)));
            yield return made;
        }
    }
}
