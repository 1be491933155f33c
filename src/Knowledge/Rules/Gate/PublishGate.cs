using Preceptor.Kernel.Answers;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Rules.Gate;

/// <summary>A version as the gate before publishing sees it.</summary>
internal sealed record GatePage(PageTemplate Template, PageVersion Version, DateOnly Today)
{
    /// <summary>Ends of addresses of pages to which its text links, where no page is or it is withdrawn.</summary>
    public IReadOnlyCollection<string> LeadNowhere { get; init; } = [];

    public IEnumerable<(PageField Field, string Text)> LongFields => Version.FilledFields(Template.Type).Where(each => each.Field.IsLong);
}

/// <summary>What must hold before a version can be published, in this order.</summary>
internal static class PublishGate
{
    private static readonly Func<GatePage, IEnumerable<Finding>>[] Rules =
    [
        FieldsFilled.Judge,
        TopicChosen.Judge,
        ReviewDateAhead.Judge,
        SourcesNamed.Judge,
        HeadingsInOrder.Judge,
        AltTextGiven.Judge,
        LinksSayWhere.Judge,
        LinksLead.Judge,
        TableHeadersGiven.Judge,
        PdfHasPage.Judge,
    ];

    public static IReadOnlyList<Finding> Judge(GatePage page) => [.. Rules.SelectMany(rule => rule(page))];
}
