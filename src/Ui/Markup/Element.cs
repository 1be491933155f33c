using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Preceptor.Ui.Markup;

/// <summary>An HTML element being put together. Text and attribute values are encoded when it is written.</summary>
internal sealed class Element(string name) : IHtmlContent
{
    private static readonly HashSet<string> WithoutEnd = ["input", "hr", "br", "img"];

    private readonly List<string> _classes = [];
    private readonly List<(string Name, string? Value)> _attributes = [];
    private readonly HtmlContentBuilder _content = new();

    public Element Class(string? classes, bool when = true)
    {
        if (when && !string.IsNullOrWhiteSpace(classes))
        {
            _classes.Add(classes);
        }

        return this;
    }

    /// <summary>Adds an attribute; nothing when its value is missing.</summary>
    public Element With(string attribute, string? value)
    {
        if (value is not null)
        {
            _attributes.Add((attribute, value));
        }

        return this;
    }

    /// <summary>Adds an attribute without a value, such as <c>checked</c>.</summary>
    public Element Flag(string attribute, bool when = true)
    {
        if (when)
        {
            _attributes.Add((attribute, null));
        }

        return this;
    }

    /// <summary>Takes over what a page's author wrote on the tag beyond its own attributes; the author's word wins.</summary>
    public Element Take(TagHelperAttributeList authored)
    {
        foreach (var attribute in authored)
        {
            var value = attribute.ValueStyle == HtmlAttributeValueStyle.Minimized ? null : AsText(attribute.Value);
            if (attribute.Name == "class")
            {
                Class(value);
                continue;
            }

            _attributes.RemoveAll(own => own.Name == attribute.Name);
            _attributes.Add((attribute.Name, value));
        }

        return this;
    }

    public Element Add(params ReadOnlySpan<IHtmlContent?> children)
    {
        foreach (var child in children)
        {
            if (child is not null)
            {
                _content.AppendHtml(child);
            }
        }

        return this;
    }

    public Element Text(string? text)
    {
        _content.Append(text ?? "");
        return this;
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write($"<{name}");
        if (_classes.Count > 0)
        {
            Write(writer, encoder, ("class", string.Join(' ', _classes)));
        }

        foreach (var attribute in _attributes)
        {
            Write(writer, encoder, attribute);
        }

        writer.Write('>');
        if (!WithoutEnd.Contains(name))
        {
            _content.WriteTo(writer, encoder);
            writer.Write($"</{name}>");
        }
    }

    private static void Write(TextWriter writer, HtmlEncoder encoder, (string Name, string? Value) attribute)
    {
        writer.Write($" {attribute.Name}");
        if (attribute.Value is not null)
        {
            writer.Write("=\"");
            encoder.Encode(writer, attribute.Value);
            writer.Write('"');
        }
    }

    // Razor hands over a dynamic value already encoded; it is decoded here so that it is not encoded twice.
    private static string? AsText(object? value)
    {
        if (value is not IHtmlContent content)
        {
            return value?.ToString();
        }

        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return System.Net.WebUtility.HtmlDecode(writer.ToString());
    }
}
