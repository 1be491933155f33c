using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Rota.Pages.Rota.Runs;

/// <summary>How far a solve is. A script brings its live parts up to date; without scripts the browser fetches the page again.</summary>
[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Plan))]
internal sealed class RunModel(RunProgress progress, StopRun stop) : PageModel
{
    private const double Left = 60, Right = 590, Top = 10, Bottom = 190;

    public RunView View { get; private set; } = null!;

    public long Most => Math.Max(1, View.Trail.Max(point => point.Best));

    public string ChartWords => $"The cost fell from {View.Trail[0].Best:N0} to {View.Trail[^1].Best:N0} in {View.Trail[^1].Seconds:0} seconds";

    public async Task<IActionResult> OnGetAsync(RunId run, CancellationToken cancel)
    {
        if (await progress.AskAsync(HttpContext.Actor(), run, cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }

    public async Task<IActionResult> OnPostStopAsync(RunId run, CancellationToken cancel) =>
        (await stop.RunAsync(HttpContext.Actor(), run, cancel)).IsDone ? Redirect($"/rota/runs/{run}") : NotFound();

    /// <summary>The points of a line of the chart, with zero at its foot.</summary>
    public string Points(Func<TrailPoint, long?> value)
    {
        var end = Math.Max(1, View.Trail[^1].Seconds);
        return string.Join(' ', from point in View.Trail
                                let height = value(point)
                                where height is not null
                                let x = Left + ((Right - Left) * point.Seconds / end)
                                let y = Bottom - ((Bottom - Top) * Math.Max(0, height.Value) / Most)
                                select string.Create(CultureInfo.InvariantCulture, $"{x:0.#},{y:0.#}"));
    }
}
