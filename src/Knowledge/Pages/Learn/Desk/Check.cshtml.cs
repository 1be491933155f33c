using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn.Desk;

/// <summary>A version as readers will see it, what the gate found, and what can be done with it now.</summary>
[Requires(typeof(KnowledgePermissions), nameof(KnowledgePermissions.Write))]
internal sealed class CheckModel(DeskAsked desk, PageAsked pages, ReviewVersion review, WriteVersion write, PreviewLinks links, TimeProvider clock) : PageModel
{
    private bool _mayBegin;

    public PageView View { get; private set; } = null!;

    public IReadOnlyList<Finding> Gate { get; private set; } = [];

    /// <summary>A preview link that was just made.</summary>
    public string? Link { get; private set; }

    public bool MayWrite => View.Version.State is VersionState.Draft && View.Version.AuthorId == HttpContext.Actor().Account;

    public bool MayApprove => HttpContext.Actor().May(KnowledgePermissions.Approve) && View.Version.AuthorId != HttpContext.Actor().Account;

    public bool MayBegin => _mayBegin;

    public bool IsLive => View.Version.IsLiveAt(Now);

    public bool IsScheduled => View.Version.IsScheduledAt(Now);

    public string StateInWords => View.Version switch
    {
        { State: VersionState.Draft } => "Draft",
        { State: VersionState.InReview } => "In review",
        { State: VersionState.Discarded } => "Given up",
        _ when IsLive => "Live",
        _ when IsScheduled => $"Live from {UkWords.Moment(View.Version.LiveFrom!.Value)}",
        _ => "Was live",
    };

    private Instant Now => UkTime.Now(clock);

    public async Task<IActionResult> OnGetAsync(VersionId versionId, CancellationToken cancel) => await LoadAsync(versionId, cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostSubmitAsync(VersionId versionId, CancellationToken cancel) =>
        ActAsync(versionId, () => review.SubmitAsync(HttpContext.Actor(), versionId, cancel), "Somebody else can now approve it.", cancel);

    public Task<IActionResult> OnPostDiscardAsync(VersionId versionId, CancellationToken cancel) =>
        ActAsync(versionId, () => review.DiscardAsync(HttpContext.Actor(), versionId, cancel), "The version is given up. It stays on record.", cancel);

    public async Task<IActionResult> OnPostBeginAsync(VersionId versionId, CancellationToken cancel)
    {
        var begun = await write.BeginAsync(Writer.Of(HttpContext), versionId, cancel);
        return begun.Done(out var fresh) ? Redirect($"/learn/desk/versions/{fresh}/write") : await RefusedAsync(versionId, begun.Refusals, cancel);
    }

    public async Task<IActionResult> OnPostPreviewAsync(VersionId versionId, CancellationToken cancel)
    {
        var made = await links.MakeAsync(HttpContext.Actor(), versionId, cancel);
        if (!made.Done(out var secret))
        {
            return await RefusedAsync(versionId, made.Refusals, cancel);
        }

        Link = $"{Request.Scheme}://{Request.Host}/learn/preview/{secret}";
        return await OnGetAsync(versionId, cancel);
    }

    public async Task<IActionResult> OnPostRevokeAsync(VersionId versionId, CancellationToken cancel)
    {
        var ended = await links.RevokeAsync(HttpContext.Actor(), versionId, cancel);
        if (!ended.Done(out var count))
        {
            return await RefusedAsync(versionId, ended.Refusals, cancel);
        }

        PageModelMessages.Success(this, $"{UkWords.Count(count, "link has", "links have")} ended.");
        return Redirect($"/learn/desk/versions/{versionId}");
    }

    private async Task<IActionResult> ActAsync(VersionId id, Func<Task<Outcome<Done>>> act, string done, CancellationToken cancel)
    {
        var outcome = await act();
        if (!outcome.IsDone)
        {
            return await RefusedAsync(id, outcome.Refusals, cancel);
        }

        PageModelMessages.Success(this, done);
        return Redirect($"/learn/desk/versions/{id}");
    }

    private async Task<IActionResult> RefusedAsync(VersionId id, IReadOnlyList<Refusal> refusals, CancellationToken cancel)
    {
        ModelState.Add(refusals);
        return await OnGetAsync(id, cancel);
    }

    private async Task<bool> LoadAsync(VersionId id, CancellationToken cancel)
    {
        if (await desk.VersionAsync(HttpContext.Actor(), id, cancel) is not { } line)
        {
            return false;
        }

        View = await pages.ViewAsync(line.Page, line.Version, cancel);
        Gate = line.Version.IsOpen ? await desk.GateAsync(line, cancel) : [];
        _mayBegin = (await desk.PageAsync(HttpContext.Actor(), line.Page.Id, cancel))?.Open is null;
        return true;
    }
}
