using System.Text.Json;
using System.Text.Json.Nodes;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;

namespace Preceptor.Knowledge.Data;

/// <summary>Highlights as the W3C's Web Annotation Data Model (23 February 2017) writes annotations.</summary>
internal static class AnnotationFile
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="site">The site's own address, as a file on a desk has no other.</param>
    public static string Write(IReadOnlyList<HighlightedPage> pages, string site) => new JsonObject
    {
        ["@context"] = "http://www.w3.org/ns/anno.jsonld",
        ["type"] = "AnnotationPage",
        ["items"] = new JsonArray([.. from page in pages from line in page.Lines select Of(line.Highlight, $"{site}{KeptBookmark.PagePath}{page.Page.Slug}")]),
    }.ToJsonString(Json);

    private static JsonObject Of(Highlight highlight, string address)
    {
        var annotation = new JsonObject
        {
            ["id"] = $"urn:uuid:{highlight.Id}",
            ["type"] = "Annotation",
            ["motivation"] = highlight.Note.Length > 0 ? "commenting" : "highlighting",
            ["created"] = highlight.MadeAt.ToString(),
            ["target"] = new JsonObject
            {
                ["source"] = address,
                ["selector"] = new JsonArray(
                    new JsonObject { ["type"] = "TextQuoteSelector", ["exact"] = highlight.Quotation, ["prefix"] = highlight.Before, ["suffix"] = highlight.After },
                    new JsonObject { ["type"] = "TextPositionSelector", ["start"] = highlight.Start, ["end"] = highlight.Start + highlight.Quotation.Length }),
            },
        };
        if (highlight.Note.Length > 0)
        {
            annotation["body"] = new JsonObject { ["type"] = "TextualBody", ["format"] = "text/plain", ["value"] = highlight.Note };
        }

        return annotation;
    }
}
