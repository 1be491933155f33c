using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Rota.Pages.Rota.Rosters;

/// <summary>One person's duties in a roster, with what the rules say of them.</summary>
[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Read))]
internal sealed class PersonModel(RosterReview review) : PageModel
{
    public ReviewedRoster View { get; private set; } = null!;

    public PersonId Id { get; private set; }

    public ProblemPerson Person { get; private set; } = null!;

    public IReadOnlyList<Duty> Duties => View.Judged.ByPerson[Person.Id];

    public IReadOnlyList<RosterFinding> Findings => [.. View.Findings.Where(finding => finding.Person == Person.Id).OrderByDescending(finding => finding.Finding.Severity)];

    public string SupervisorOf(SupervisedSpan span) => View.Judged.Sessions.GetValueOrDefault(span.Session)?.SupervisorName ?? "a session that is not there any more";

    public async Task<IActionResult> OnGetAsync(RosterId roster, PersonId person, CancellationToken cancel)
    {
        var view = await review.AskAsync(HttpContext.Actor(), roster, cancel);
        var number = view?.Made.People.FirstOrDefault(each => each.Value.Id == person).Key;
        if (view is null || number is null || !view.Judged.People.TryGetValue(number, out var found))
        {
            return NotFound();
        }

        (View, Id, Person) = (view, person, found);
        return Page();
    }
}
