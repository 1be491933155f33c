using Microsoft.AspNetCore.Mvc;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Queries;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel.Answers;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Discussions.Pages.TalkingPoints;

/// <summary>What every form of a message has: the text, its preview, and the box for a warning that is wrong.</summary>
internal abstract class MessageForm(SafetyAsked safety, DiscussionAsked discussions) : TalkingPointsPage(safety)
{
    public const string Preview = "preview";
    public const string Save = "save";

    private const string Yes = "yes";

    public static IReadOnlyList<Choice> CheckedChoices { get; } = [new(Yes, "It identifies no patient and no private person")];

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public List<string> Checked { get; set; } = [];

    /// <summary>The button that was pressed; none for the form's first, which sends it.</summary>
    [BindProperty]
    public string? Act { get; set; }

    /// <summary>The text as it will be shown.</summary>
    public string? PreviewHtml { get; private set; }

    public bool ShowsCheck { get; private set; }

    /// <summary>Where the text is kept while it is being written; none where nothing is kept.</summary>
    public virtual string? KeepAt => null;

    protected TypedMessage Typed => new(Text ?? "", Checked.Contains(Yes));

    /// <summary>Shows the text as the message will be, if it may be sent at all.</summary>
    protected async Task<IActionResult> ShowPreviewAsync(DiscussionId? discussion, DateOnly today, CancellationToken cancel)
    {
        var read = MessageReading.Read(Typed, today);
        if (read.Done(out var text))
        {
            PreviewHtml = MessageHtml.Of(text, await discussions.NamesAsync(HttpContext.Actor(), discussion, cancel));
        }

        return ShowAgain(read.Refusals) ?? Page();
    }

    protected IActionResult? ShowAgain(IReadOnlyList<Refusal> refusals)
    {
        ShowsCheck = Checked.Count > 0 || refusals.Any(refusal => refusal is NotStored { MayBeChecked: true });
        return Refuse(refusals);
    }
}
