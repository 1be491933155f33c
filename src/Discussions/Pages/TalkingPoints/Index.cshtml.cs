using Microsoft.AspNetCore.Mvc;
using Preceptor.Discussions.Queries;
using Preceptor.Kernel.Time;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Discussions.Pages.TalkingPoints;

/// <summary>All discussions that the reader may open, the latest message first.</summary>
[OpenToAll]
internal sealed class IndexModel(SafetyAsked safety, DiscussionLists lists) : TalkingPointsPage(safety)
{
    [BindProperty(SupportsGet = true, Name = "topic")]
    public string? Topic { get; set; }

    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public DiscussionList List { get; private set; } = null!;

    public bool IsSignedIn => HttpContext.Actor().IsSignedIn;

    public bool MayModerate => HttpContext.Actor().May(DiscussionsPermissions.Moderate);

    public bool MayKeepSafe => HttpContext.Actor().May(DiscussionsPermissions.Safety);

    public IReadOnlyList<Choice> TopicChoices => [new("", "All topics"), .. List.Topics.Select(topic => new Choice(topic.Code, topic.Name))];

    public IReadOnlyList<Choice> ShowChoices =>
        [new("", "All discussions"), new(ListFilters.Unsolved, "Without an answer yet"), .. IsSignedIn ? [new Choice(ListFilters.Mine, "Started by you")] : Array.Empty<Choice>()];

    public int Pages => Math.Max(1, (List.All + DiscussionLists.OnePage - 1) / DiscussionLists.OnePage);

    public string Heading => "Talking Points" + (Pages > 1 ? $" (page {PageNumber} of {Pages})" : "");

    public string Finding => (List.All, IsAny) switch
    {
        (0, true) => "No discussion is left by these filters.",
        (0, false) => "Nobody has started a discussion yet. Ask what you would like to know from other employers.",
        var (all, _) => $"{UkWords.Count(all, "discussion", "discussions")}.",
    };

    public string Href => $"/talking-points?topic={Uri.EscapeDataString(Topic ?? "")}&show={Uri.EscapeDataString(Show ?? "")}&q={Uri.EscapeDataString(Words ?? "")}&p={{0}}";

    private bool IsAny => !string.IsNullOrEmpty(Topic) || !string.IsNullOrEmpty(Show) || !string.IsNullOrWhiteSpace(Words);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        PageNumber = Math.Clamp(PageNumber, 1, 100_000);
        List = await AskAsync(cancel);
        if (PageNumber > Pages)
        {
            PageNumber = 1;
            List = await AskAsync(cancel);
        }
    }

    private Task<DiscussionList> AskAsync(CancellationToken cancel) => lists.AskAsync(HttpContext.Actor(), new(Topic ?? "", Show ?? "", (Words ?? "").Trim()), PageNumber, cancel);
}
