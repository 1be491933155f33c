using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Preceptor.Ui.Tags;

/// <summary>
/// A tag that becomes one component of the NHS.UK frontend. Attributes beyond its own (class, id, data-…) go to the
/// component's root, or to the input of a field.
/// </summary>
public abstract class Component : TagHelper
{
    public sealed override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        Begin(context);
        var children = await output.GetChildContentAsync();
        var built = Build(new(context, output.Attributes, children));
        output.TagName = null;
        output.Content.SetHtmlContent(built ?? HtmlString.Empty);
    }

    /// <summary>Called before the children are run, so that they can find what their parent keeps for them.</summary>
    private protected virtual void Begin(TagHelperContext context)
    {
    }

    private protected abstract IHtmlContent? Build(Authored authored);
}

/// <summary>What the page's author wrote: attributes that are not the component's own, and the content.</summary>
internal sealed record Authored(TagHelperContext Context, TagHelperAttributeList Attributes, TagHelperContent Children)
{
    /// <summary>Where a parent and its children meet; each kind of parent has one place.</summary>
    public T? Parent<T>()
        where T : class => Context.Items.TryGetValue(typeof(T), out var parent) ? parent as T : null;
}
