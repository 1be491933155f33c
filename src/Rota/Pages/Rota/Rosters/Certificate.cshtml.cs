using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.CertificateChecker;
using Preceptor.Contracts;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Rota.Pages.Rota.Rosters;

internal sealed record CertifiedDay(DateOnly Date, int Duties, long Minutes, IReadOnlyList<string> Supervisors);

/// <summary>The supervision certificate of a published roster, checked anew whenever somebody looks.</summary>
[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Read))]
internal sealed class CertificateModel(RosterReview review, IDatabases databases) : PageModel
{
    public ReviewedRoster View { get; private set; } = null!;

    /// <summary>None while the rota has no certificate.</summary>
    public CheckResult? Verdict { get; private set; }

    public Instant SignedAt { get; private set; }

    public IReadOnlyList<CertifiedDay> Days =>
    [
        .. from duty in View.Judged.Duties
           group duty by duty.Line.Date into day
           orderby day.Key
           select new CertifiedDay(
               day.Key, day.Count(), day.Sum(duty => (long)duty.Line.Minutes),
               [.. day.SelectMany(duty => duty.Supervision).Select(span => View.Judged.Sessions.GetValueOrDefault(span.Session)?.SupervisorName).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]),
    ];

    public async Task<IActionResult> OnGetAsync(RosterId roster, CancellationToken cancel)
    {
        var view = await review.AskAsync(HttpContext.Actor(), roster, cancel);
        await using var db = databases.Open(HttpContext.Actor());
        var certificate = await db.Set<Certificate>().AsNoTracking().SingleOrDefaultAsync(row => row.RosterId == roster, cancel);
        if (view is null)
        {
            return NotFound();
        }

        (View, SignedAt, Verdict) = (view, certificate?.SignedAt ?? default, certificate is null ? null : Checker.Check(certificate.File, null));
        return Page();
    }
}
