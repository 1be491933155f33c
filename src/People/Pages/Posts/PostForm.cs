using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.People.Actions;
using Preceptor.People.Domain;
using Preceptor.People.Queries;
using Preceptor.People.Rules;
using Preceptor.Ui.Access;
using Preceptor.Ui;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.Posts;

/// <summary>The form of a post, for adding one and for changing one.</summary>
internal abstract class PostForm(SavePost save, Places places, Roles roles, TimeProvider clock) : PageModel
{
    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Role { get; set; }

    [BindProperty]
    public string? Band { get; set; }

    [BindProperty]
    public string? Team { get; set; }

    [BindProperty]
    public string? FundedWte { get; set; }

    [BindProperty]
    public string? StartsOn { get; set; }

    [BindProperty]
    public string? EndsOn { get; set; }

    [BindProperty]
    public string? Holder { get; set; }

    public bool IsNew { get; protected set; } = true;

    public IReadOnlyList<Choice> RoleChoices { get; private set; } = [];

    public IReadOnlyList<Choice> TeamChoices { get; private set; } = [];

    protected async Task LoadAsync(CancellationToken cancel)
    {
        RoleChoices = [new("", "Select a role"), .. roles.Codes.Select(code => new Choice(code, roles.TitleOn(code, UkTime.Today(clock))))];
        TeamChoices = [new("", "Select a team"), .. (await places.TeamsAsync(HttpContext.Actor(), cancel)).Select(team => new Choice(team.Id.ToString(), $"{team.Name}, {team.SiteName}"))];
    }

    protected void Show(PostText text, TeamId team)
    {
        (Number, Title, Role, Band, Team) = (text.Number, text.Title, text.Role, text.Band, team.ToString());
        (FundedWte, StartsOn, EndsOn, Holder) = (text.FundedWte, text.StartsOn, text.EndsOn, text.Holder);
    }

    protected async Task<IActionResult> SaveAsync(PostId? post, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        var text = new PostText
        {
            Number = Number ?? "", Title = Title ?? "", Role = Role ?? "", Band = Band ?? "", FundedWte = FundedWte ?? "",
            StartsOn = StartsOn ?? "", EndsOn = EndsOn ?? "", Holder = Holder ?? "",
        };
        var outcome = await save.RunAsync(HttpContext.Actor(), new(post, text, Team), cancel);
        if (outcome.Done(out _))
        {
            PageModelMessages.Success(this, $"{text.Title.Trim()} is {(post is null ? "added" : "changed")}.");
            return Redirect("/establishment");
        }

        ModelState.Add(outcome.Refusals);
        return outcome.Refusals.Any(refusal => refusal is Missing) ? NotFound() : Page();
    }
}
