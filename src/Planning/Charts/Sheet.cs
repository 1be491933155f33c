using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace Preceptor.Planning.Charts;

/// <summary>How wide a chart is drawn: for a page, or for a narrow screen, where the same letters take more of the width.</summary>
internal sealed record Shape(string Name, int Width, int Height)
{
    public static readonly Shape Wide = new("wide", 640, 340);
    public static readonly Shape Narrow = new("narrow", 320, 320);

    public bool IsNarrow => this == Narrow;
}

/// <summary>What a chart shows, said once: the finding as its title, what is drawn, and the drawing itself in any shape.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Title">The finding, in a sentence without its full stop.</param>
/// <param name="Told">What somebody who cannot see it is told: axes, bands and the figures that matter.</param>
internal sealed record Chart(string Id, string Title, string Told, Action<Sheet> Draw, int WideHeight = 340, int NarrowHeight = 320)
{
    public IHtmlContent In(Shape shape)
    {
        var sheet = new Sheet(shape with { Height = shape.IsNarrow ? NarrowHeight : WideHeight });
        Draw(sheet);
        return sheet.Html($"{Id}-{shape.Name}", Title, Told, shape.Name);
    }
}

/// <summary>An SVG drawing. It has classes and no inline style, so the page's strict policy holds; text is encoded.</summary>
internal sealed class Sheet(Shape shape)
{
    private readonly StringBuilder _body = new();

    public Shape Shape => shape;

    public int Width => shape.Width;

    public int Height => shape.Height;

    public void Line(Point from, Point to, string kind) =>
        _body.Append(CultureInfo.InvariantCulture, $"<line x1=\"{from.X:0.#}\" y1=\"{from.Y:0.#}\" x2=\"{to.X:0.#}\" y2=\"{to.Y:0.#}\" class=\"preceptor-plot__{kind}\"/>");

    public void Polyline(IEnumerable<Point> points, string kind) => _body.Append($"<polyline points=\"{Written(points)}\" class=\"preceptor-plot__{kind}\"/>");

    public void Area(IEnumerable<Point> points, string kind) => _body.Append($"<polygon points=\"{Written(points)}\" class=\"preceptor-plot__{kind}\"/>");

    public void Box(Point corner, double width, double height, string kind) =>
        _body.Append(CultureInfo.InvariantCulture, $"<rect x=\"{corner.X:0.#}\" y=\"{corner.Y:0.#}\" width=\"{Math.Max(0, width):0.#}\" height=\"{Math.Max(0, height):0.#}\" class=\"preceptor-plot__{kind}\"/>");

    public void Dot(Point at, string kind) =>
        _body.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{at.X:0.#}\" cy=\"{at.Y:0.#}\" r=\"5\" class=\"preceptor-plot__{kind}\"/>");

    /// <summary>A stream between two upright edges, as wide at one as at the other.</summary>
    public void Stream(Point from, Point to, double width, string kind)
    {
        var middle = (from.X + to.X) / 2;
        _body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{from.X:0.#} {from.Y:0.#} C{middle:0.#} {from.Y:0.#} {middle:0.#} {to.Y:0.#} {to.X:0.#} {to.Y:0.#} L{to.X:0.#} {to.Y + width:0.#} C{middle:0.#} {to.Y + width:0.#} {middle:0.#} {from.Y + width:0.#} {from.X:0.#} {from.Y + width:0.#} Z\" class=\"preceptor-plot__{kind}\"/>");
    }

    /// <param name="anchor">start, middle or end.</param>
    public void Text(Point at, string text, string anchor = "start", string kind = "text") =>
        _body.Append(CultureInfo.InvariantCulture, $"<text x=\"{at.X:0.#}\" y=\"{at.Y:0.#}\" text-anchor=\"{anchor}\" class=\"preceptor-plot__{kind}\">{WebUtility.HtmlEncode(text)}</text>");

    public IHtmlContent Html(string id, string title, string told, string kind) => new HtmlString(
        $"<svg viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-labelledby=\"{id}-title {id}-told\" class=\"preceptor-plot preceptor-plot--{kind}\" focusable=\"false\">"
        + $"<title id=\"{id}-title\">{WebUtility.HtmlEncode(title)}</title><desc id=\"{id}-told\">{WebUtility.HtmlEncode(told)}</desc>{_body}</svg>");

    private static string Written(IEnumerable<Point> points) =>
        string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#},{point.Y:0.#}")));
}

[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
internal readonly record struct Point(double X, double Y);
