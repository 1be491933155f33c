using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Tags;

namespace Preceptor.Rules.Tests.Ui.Golden;

/// <summary>Runs a tag as Razor would.</summary>
internal static class Rendering
{
    private static readonly EmptyModelMetadataProvider Metadata = new();

    public static ViewContext View() => new()
    {
        HttpContext = new DefaultHttpContext(), ViewData = new ViewDataDictionary(Metadata, new ModelStateDictionary()),
    };

    public static ModelExpression For(string name, object? value) => new(name, Metadata.GetModelExplorerForType(value?.GetType() ?? typeof(string), value));

    public static string Render(Component tag, string children = "", params (string Name, string? Value)[] attributes) =>
        Run(tag, [], _ => new HtmlString(children), attributes);

    /// <summary>A parent with tags of ours inside it.</summary>
    public static string RenderWith(Component parent, params IEnumerable<(Component Tag, string Children)> inside) =>
        Run(parent, [], items => new HtmlString(string.Concat(inside.Select(one => Run(one.Tag, items, _ => new HtmlString(one.Children), [])))), []);

    private static string Run(
        Component tag, Dictionary<object, object> items, Func<Dictionary<object, object>, IHtmlContent> children, (string Name, string? Value)[] attributes)
    {
        var context = new TagHelperContext([], items, "test");
        var authored = new TagHelperAttributeList(attributes.Select(one => new TagHelperAttribute(one.Name, one.Value)));
        var output = new TagHelperOutput("nhs", authored, (_, _) =>
            Task.FromResult<TagHelperContent>(new DefaultTagHelperContent().SetHtmlContent(children(items))));
        tag.ProcessAsync(context, output).GetAwaiter().GetResult();
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
