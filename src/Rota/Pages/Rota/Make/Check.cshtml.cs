using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Queries;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Rota.Pages.Rota.Make;

/// <summary>What the engine would be given, with each problem named before anything is solved; then the start.</summary>
[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Plan))]
internal sealed class CheckModel(WhatGoesIn question, AskForRoster ask) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "team")]
    public TeamId Team { get; set; }

    [BindProperty(SupportsGet = true, Name = "from")]
    public DateOnly From { get; set; }

    /// <summary>The last day, inclusive.</summary>
    [BindProperty(SupportsGet = true, Name = "until")]
    public DateOnly Until { get; set; }

    [BindProperty(SupportsGet = true, Name = "base")]
    public RosterId? Base { get; set; }

    [BindProperty]
    public int Seconds { get; set; } = RotaOptions.DefaultSeconds;

    public static IReadOnlyList<Choice> SecondChoices { get; } = [new("10", "10 seconds"), new("30", "30 seconds"), new("60", "1 minute"), new("300", "5 minutes")];

    public InputView View { get; private set; } = new("", [], []);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => ModelState.IsValid && await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var outcome = await ask.RunAsync(HttpContext.Actor(), new(Team, From, Until, Seconds, Base), cancel);
        if (outcome.Done(out var run))
        {
            return Redirect($"/rota/runs/{run}");
        }

        ModelState.Add(outcome.Refusals);
        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (Until < From || Until.DayNumber - From.DayNumber >= Roster.MostDays || From.Year < 2000)
        {
            return false;
        }

        View = await question.AskAsync(HttpContext.Actor(), new(Team, From, Until, Base), cancel);
        return true;
    }
}
