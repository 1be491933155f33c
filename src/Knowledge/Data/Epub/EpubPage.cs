using System.Xml.Linq;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;

namespace Preceptor.Knowledge.Data.Epub;

/// <summary>A page of the hub as a chapter, with its version, its dates and its sources.</summary>
internal static class EpubPage
{
    public static XDocument Of(PackPage page, string site, Func<string, string> addressOf)
    {
        var view = page.View;
        var language = view.Page.Language == Languages.Welsh ? "cy" : "en-GB";
        return Xhtml.Document(view.Version.Title, language,
            Xhtml.Element("h1", Xhtml.Clean(view.Version.Title)),
            About(view, site),
            view.Page.IsExample ? Xhtml.Element("p", English(language), Xhtml.Element("strong", "Example, not evidence."), " It is made up, to show what such a page looks like. Do not cite it.") : null,
            page.Notes.Length > 0 ? Xhtml.Element("aside", new XAttribute("class", "notes"), page.Notes.Split('\n').Select(line => Xhtml.Element("p", Xhtml.Clean(line)))) : null,
            view.Version.Summary.Length > 0 ? Xhtml.Element("p", Xhtml.Clean(view.Version.Summary)) : null,
            view.Fields.SelectMany(each => Field(each.Field, each.Text, addressOf)),
            Sources(view, language),
            Dates(view, language));
    }

    private static XElement About(PageView view, string site) => Xhtml.Element("p", new XAttribute("class", "about"), new XAttribute("lang", "en-GB"),
        $"{view.Template.Name}, version {view.Version.Number}: ", Xhtml.Element("a", new XAttribute("href", $"{site}{KeptBookmark.PagePath}{view.Page.Slug}"), $"{site}{KeptBookmark.PagePath}{view.Page.Slug}"));

    private static IEnumerable<object?> Field(PageField field, string text, Func<string, string> addressOf)
    {
        if (field.IsHeaded)
        {
            yield return Xhtml.Element("h2", Xhtml.Clean(field.Label));
        }

        yield return field.IsLong ? Xhtml.Nodes(PageHtml.ForBook(text), addressOf) : Xhtml.Element("p", Xhtml.Clean(text));
    }

    private static IEnumerable<XElement> Sources(PageView view, string language) => view.Sources.Count == 0 ? [] :
    [
        Xhtml.Element("h2", English(language), "Sources"),
        Xhtml.Element("ol", English(language), view.Sources.Select(source => Xhtml.Element("li",
            source.Address is { } address ? Xhtml.Element("a", new XAttribute("href", Xhtml.Clean(address)), Xhtml.Clean(source.Text)) : Xhtml.Clean(source.Text),
            source.Dated is { } dated ? $" ({Xhtml.Clean(dated)})" : null))),
    ];

    private static XElement Dates(PageView view, string language) => Xhtml.Element("p", new XAttribute("class", "about"), English(language),
        view.Version.ReviewedOn is { } reviewed ? $"Page last reviewed: {UkWords.Date(reviewed)}. " : null,
        view.Version.ReviewOn is { } due ? $"Next review due: {UkWords.Date(due)}." : null);

    /// <summary>Our own words on a page in another language.</summary>
    private static XAttribute? English(string language) => language == "cy" ? new("lang", "en-GB") : null;
}
