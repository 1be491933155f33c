using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;
using Preceptor.Ui.Forms;

namespace Preceptor.Supervision.Pages.Supervision.Sessions;

/// <summary>The fields that say what a session offers, on every form of one.</summary>
internal abstract class TermsForm(Specialties specialties) : PageModel
{
    [BindProperty]
    public string? Supervisor { get; set; }

    [BindProperty]
    public string? From { get; set; }

    [BindProperty]
    public string? Until { get; set; }

    [BindProperty]
    public string? Site { get; set; }

    [BindProperty]
    public string? Suite { get; set; }

    [BindProperty]
    public string? Specialty { get; set; }

    [BindProperty]
    public string? Presence { get; set; }

    [BindProperty]
    public string? MinutesAway { get; set; }

    [BindProperty]
    public string? Cap { get; set; }

    [BindProperty]
    public string? OwnList { get; set; }

    [BindProperty]
    public string? Trainees { get; set; }

    public static IReadOnlyList<Choice> PresenceChoices { get; } =
    [
        new("in-room", "In the room"),
        new("in-suite", "In the suite", "The same theatres, ward or surgery, free to come at once"),
        new("on-site", "On site", "Somewhere in the building"),
        new("on-call", "On call", "From home or another site"),
    ];

    public static IReadOnlyList<Choice> OwnListChoices { get; } =
        [new("no", "No"), new("yes", "Yes", "The doctor runs a list alone and supervises nobody then")];

    public IReadOnlyList<Choice> Doctors { get; private set; } = [];

    public IReadOnlyList<Choice> Sites { get; private set; } = [];

    public IReadOnlyList<Choice> SpecialtyChoices { get; } =
        [new("", "Select a specialty"), .. specialties.All.Select(specialty => new Choice(specialty.Code, specialty.Name))];

    protected void Offer(StaffBook staff, DateOnly day)
    {
        Doctors = DoctorChoices.Of(staff, day);
        Sites = [new("", "Select a site"), .. staff.Sites.Select(site => new Choice(site.Name, site.Name))];
    }

    protected void Show(TermsText text)
    {
        (Supervisor, From, Until, Site, Suite, Specialty) = (text.Supervisor, text.From, text.Until, text.Site, text.Suite, text.Specialty);
        (Presence, MinutesAway, Cap, OwnList, Trainees) = (text.Presence, text.MinutesAway, text.Cap, text.OwnList, text.Trainees);
    }

    protected SessionText Typed(string? date) => new()
    {
        Date = date ?? "", Supervisor = Supervisor ?? "", From = From ?? "", Until = Until ?? "", Site = Site ?? "", Suite = Suite ?? "", Specialty = Specialty ?? "",
        Presence = Presence ?? "", MinutesAway = MinutesAway ?? "", Cap = Cap ?? "", OwnList = OwnList ?? "", Trainees = Trainees ?? "",
    };
}
