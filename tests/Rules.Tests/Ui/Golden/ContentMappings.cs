using System.Net;
using Preceptor.Ui.Tags;

namespace Preceptor.Rules.Tests.Ui.Golden;

/// <summary>Writes a fixture that shows something as a page's author would with our tags.</summary>
internal static class ContentMappings
{
    public static string ActionLink(FixtureOptions options) =>
        Rendering.Render(new ActionLinkTag { Href = Href(options) }, Content(options), Attributes(("class", Variant(options, "nhsuk-action-link"))));

    public static string Back(FixtureOptions options) => Rendering.Render(
        new BackTag { Href = Href(options), Text = options.Text("text") ?? "Back" }, "", Attributes(("class", Variant(options, "nhsuk-back-link"))));

    public static string Button(FixtureOptions options) => Rendering.Render(
        new ButtonTag
        {
            Kind = options.Text("variant"), Href = options.Text("href"), Small = options.Flag("small") ?? false,
            PreventDoubleClick = options.Flag("preventDoubleClick"), Type = "submit",
        }, Content(options)).Replace(options.Has("preventDoubleClick") ? "\0" : " data-prevent-double-click=\"true\"", "", StringComparison.Ordinal);

    public static string Card(FixtureOptions options)
    {
        options.Decline("clickable", "not", options.Flag("clickable") is not true && options.Has("href"));
        options.Decline("variant", "with own markup", options.Text("variant") is "primary" or "emergency" or "urgent" or "non-urgent");
        var description = options.Words("description") is { } text ? $"<p class=\"nhsuk-card__description\">{Encoded(text)}</p>" : "";
        return Rendering.Render(
            new CardTag
            {
                Heading = options.Words("heading"), Href = options.Text("href"), Level = options.Number("heading.level") ?? 2,
                HeadingSize = options.Text("heading.size"),
            }, description + options.Html("description.html"), Attributes(("class", options.Text("variant") is { } variant ? $"nhsuk-card--{variant}" : null)));
    }

    public static string Details(FixtureOptions options) => Rendering.Render(
        new DetailsTag { Summary = options.Words("summary") ?? "", Open = options.Flag("open") ?? false }, Content(options),
        Attributes(("class", options.Text("classes"))));

    public static string Fieldset(FixtureOptions options) => Rendering.Render(
        new FieldsetTag
        {
            Legend = options.Text("legend.heading") ?? options.Words("legend") ?? "", PageHeading = options.Has("legend.heading"),
            LegendSize = options.Text("legend.size") ?? "",
        }, options.Html("html") ?? "");

    public static string Inset(FixtureOptions options) => Rendering.Render(
        new InsetTag(), options.Html("html") ?? $"<p>{Encoded(options.Text("text"))}</p>");

    public static string Notification(FixtureOptions options) => Rendering.Render(
        new NotificationTag { Kind = options.Text("variant") ?? "information", Heading = options.Words("heading"), Text = options.Text("text") },
        options.Html("html") ?? "", Attributes(
            ("role", options.Text("role")), ("tabindex", options.Number("attributes.tabindex") is { } index ? $"{index}" : null),
            ("data-disable-auto-focus", options.Flag("disableAutoFocus") is { } off ? (off ? "true" : "false") : null)));

    public static string Panel(FixtureOptions options) =>
        Rendering.Render(new PanelTag { Title = options.Words("heading") ?? "" }, options.Html("html") ?? Encoded(options.Text("text")),
            Attributes(("class", Variant(options, "nhsuk-panel"))));

    public static string Tag(FixtureOptions options)
    {
        options.Decline("classes", "against the colour", options.Has("colour") && options.Text("classes")?.Contains("nhsuk-tag--", StringComparison.Ordinal) is true);
        return Rendering.Render(
        new TagTag { Colour = options.Text("colour") }, Content(options), Attributes(
            ("class", string.Join(' ', new[] { options.Text("classes"), options.Flag("border") is false ? "nhsuk-tag--no-border" : null,
                options.Flag("colour") is false ? "nhsuk-tag--no-colour" : null }.OfType<string>()))));
    }

    public static string Warning(FixtureOptions options)
    {
        options.Decline("heading", "none", !options.Has("heading"));
        return Rendering.Render(
            new WarningTag { Heading = options.Words("heading") ?? "Important", Level = 3 },
            options.Html("html") ?? $"<p class=\"nhsuk-card__description\">{Encoded(options.Text("text"))}</p>");
    }

    internal static string Encoded(string? text) => WebUtility.HtmlEncode(text ?? "");

    internal static string Content(FixtureOptions options) => options.Html("html") ?? Encoded(options.Text("text"));

    internal static (string Name, string? Value)[] Attributes(params IEnumerable<(string Name, string? Value)> attributes) =>
        [.. attributes.Where(one => one.Value is not (null or ""))];

    private static string? Variant(FixtureOptions options, string block) => options.Text("variant") is { } variant ? $"{block}--{variant}" : null;

    private static string Href(FixtureOptions options)
    {
        options.Decline("href", "none", !options.Has("href"));
        return options.Text("href") ?? "";
    }
}
