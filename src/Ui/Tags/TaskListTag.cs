using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary>The parts of a long task, in any order, each with how far it is.</summary>
[HtmlTargetElement("nhs-task-list")]
[RestrictChildren("nhs-task")]
public sealed class TaskListTag : Component
{
    private readonly List<TaskTag> _tasks = [];

    /// <summary>Only where a page has two lists.</summary>
    public string IdPrefix { get; set; } = "task-list";

    private protected override void Begin(TagHelperContext context) => context.Items[typeof(List<TaskTag>)] = _tasks;

    private protected override IHtmlContent Build(Authored authored)
    {
        var list = new Element("ul").Class("nhsuk-task-list").Take(authored.Attributes);
        foreach (var (position, task) in _tasks.Index())
        {
            list.Add(task.Item($"{IdPrefix}-{position + 1}"));
        }

        return list;
    }
}

/// <summary><c>&lt;nhs-task title="Pay" href="/posts/1/pay" status="Incomplete" status-colour="blue" /&gt;</c>; without <c>href</c> it cannot start yet.</summary>
[HtmlTargetElement("nhs-task", ParentTag = "nhs-task-list")]
public sealed class TaskTag : Component
{
    public required string Title { get; set; }

    public string? Href { get; set; }

    public string? Hint { get; set; }

    public required string Status { get; set; }

    /// <summary>A tag's colour for what still needs work; plain type when missing, which is for "Completed" and "Cannot start yet".</summary>
    public string? StatusColour { get; set; }

    private protected override IHtmlContent? Build(Authored authored)
    {
        authored.Parent<List<TaskTag>>()?.Add(this);
        return null;
    }

    internal Element Item(string id)
    {
        var hintId = Hint is null ? null : $"{id}-hint";
        var name = Href is null
            ? new Element("div")
            : new Element("a").Class("nhsuk-task-list__link nhsuk-link").With("href", Href)
                .With("aria-describedby", Parts.DescribedBy(hintId, $"{id}-status"));
        var hint = Hint is null ? null : new Element("div").Class("nhsuk-task-list__hint").With("id", hintId).Text(Hint);
        return new Element("li").Class("nhsuk-task-list__item").Class("nhsuk-task-list__item--with-link", Href is not null).Add(
            new Element("div").Class("nhsuk-task-list__name-and-hint").Add(name.Text(Title), hint),
            new Element("div").Class("nhsuk-task-list__status").With("id", $"{id}-status").Add(StatusTag()));
    }

    private Element StatusTag() => (StatusColour is null
        ? TagTag.Named("no-colour").Class("nhsuk-tag--no-border nhsuk-u-font-weight-normal").Class("nhsuk-u-secondary-text-colour", Href is null)
        : TagTag.Named(StatusColour)).Text(Status);
}
