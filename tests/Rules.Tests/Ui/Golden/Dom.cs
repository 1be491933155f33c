using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Preceptor.Rules.Tests.Ui.Golden;

/// <summary>HTML in one form, so that only differences a browser can see remain.</summary>
internal static partial class Dom
{
    public static string Normalised(string html)
    {
        var written = new StringBuilder();
        foreach (var node in new HtmlParser().ParseDocument($"<body>{html}</body>").Body!.ChildNodes)
        {
            Write(node, written, depth: 0);
        }

        return written.ToString();
    }

    private static void Write(INode node, StringBuilder written, int depth)
    {
        var indent = new string(' ', 2 * depth);
        if (node is IElement element)
        {
            written.AppendLine($"{indent}<{element.LocalName}{string.Concat(element.Attributes.OrderBy(one => one.Name).Select(Attribute))}>");
            foreach (var child in element.ChildNodes)
            {
                Write(child, written, depth + 1);
            }
        }
        else if (node is IText && Whitespace.Replace(node.TextContent, " ").Trim() is { Length: > 0 } text)
        {
            written.AppendLine($"{indent}{text}");
        }
    }

    private static string Attribute(IAttr attribute) => attribute.Name is "class"
        ? $" class=\"{string.Join(' ', attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order())}\""
        : $" {attribute.Name}=\"{Whitespace.Replace(attribute.Value, " ")}\"";

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whitespace { get; }
}
