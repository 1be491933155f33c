using Microsoft.AspNetCore.Html;
using Preceptor.Ui.Forms;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary>Radios or checkboxes: answers under a legend.</summary>
public abstract class ChoiceField : Field
{
    public required string Legend { get; set; }

    /// <summary>"s", "m", "l" or "xl" for bold type; a page heading is "l" unless this says otherwise.</summary>
    public string? LegendSize { get; set; }

    public required IEnumerable<Choice> Items { get; set; }

    public bool Small { get; set; }

    private protected abstract string Kind { get; }

    private protected abstract string InputType { get; }

    private protected abstract bool IsChosen(Choice choice);

    private protected virtual bool IsInline => false;

    private protected sealed override IHtmlContent BuildField(Authored authored)
    {
        var answers = new Element("div").Class($"nhsuk-{Kind}").Class($"nhsuk-{Kind}--small", Small).Class($"nhsuk-{Kind}--inline", IsInline)
            .With("data-module", $"nhsuk-{Kind}").Take(authored.Attributes);
        foreach (var (position, choice) in Items.Index())
        {
            answers.Add(choice.IsDivider
                ? new Element("div").Class($"nhsuk-{Kind}__divider").Text(choice.Text)
                : Answer(choice, position == 0 ? Id : $"{Id}-{position + 1}"));
        }

        return Parts.FormGroup(Error is not null, new Element("fieldset").Class("nhsuk-fieldset")
            .With("aria-describedby", Parts.DescribedBy(HintId, ErrorId))
            .Add(Parts.Legend(Labelled(Legend, LegendSize)), HintPart, ErrorPart, answers));
    }

    private Element Answer(Choice choice, string id)
    {
        var described = string.IsNullOrEmpty(choice.Hint) ? null : $"{id}-item";
        return new Element("div").Class($"nhsuk-{Kind}__item").Add(
            new Element("input").Class($"nhsuk-{Kind}__input").With("id", id).With("name", Name).With("type", InputType)
                .With("value", choice.Value).Flag("checked", IsChosen(choice)).With("aria-describedby", described is null ? null : $"{described}-hint"),
            new Element("label").Class($"nhsuk-label nhsuk-{Kind}__label").With("for", id).Text(choice.Text),
            described is null ? null : Parts.Hint(described, choice.Hint, $"nhsuk-{Kind}__hint"));
    }
}
