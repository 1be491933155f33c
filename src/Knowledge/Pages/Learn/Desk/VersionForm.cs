using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Pages.Learn.Desk;

/// <summary>The fields of a version's form, named as <see cref="VersionText"/> names them.</summary>
internal abstract class VersionForm : PageModel
{
    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Summary { get; set; }

    [BindProperty]
    public Dictionary<string, string?> Fields { get; set; } = [];

    [BindProperty]
    public string? Sources { get; set; }

    [BindProperty]
    public List<string> Topics { get; set; } = [];

    [BindProperty]
    public List<string> Roles { get; set; } = [];

    [BindProperty]
    public string? Region { get; set; }

    [BindProperty]
    public string? Setting { get; set; }

    [BindProperty]
    public string? ReviewedOn { get; set; }

    [BindProperty]
    public string? ReviewOn { get; set; }

    [BindProperty]
    public string? PublishOn { get; set; }

    [BindProperty]
    public string? PublishTime { get; set; }

    [BindProperty]
    public string? UnpublishOn { get; set; }

    [BindProperty]
    public string? UnpublishTime { get; set; }

    [BindProperty]
    public string? Change { get; set; }

    protected void Show(PageVersion version, PageTemplate template)
    {
        var kept = version.FieldsOf();
        (Title, Summary, Change) = (version.Title, version.Summary, version.Change);
        Fields = template.Fields.ToDictionary(field => field.Code, field => kept.GetValueOrDefault(field.Code), StringComparer.Ordinal);
        Sources = string.Join('\n', version.SourcesOf());
        (Topics, Roles, Region, Setting) = (version.Topics, version.Roles, version.Region, version.Setting);
        (ReviewedOn, ReviewOn) = (Typed(version.ReviewedOn), Typed(version.ReviewOn));
        (PublishOn, PublishTime) = Typed(version.PublishAt);
        (UnpublishOn, UnpublishTime) = Typed(version.UnpublishAt);
    }

    protected VersionText Typed() => new()
    {
        Title = Title ?? "", Summary = Summary ?? "", Sources = Sources ?? "", Topics = Topics, Roles = Roles, Region = Region ?? "", Setting = Setting ?? "",
        Fields = Fields.ToDictionary(field => field.Key, field => field.Value ?? "", StringComparer.Ordinal),
        ReviewedOn = ReviewedOn ?? "", ReviewOn = ReviewOn ?? "", PublishOn = PublishOn ?? "", PublishTime = PublishTime ?? "",
        UnpublishOn = UnpublishOn ?? "", UnpublishTime = UnpublishTime ?? "", Change = Change ?? "",
    };

    private static string Typed(DateOnly? date) => date?.ToString("dd/MM/yyyy") ?? "";

    private static (string Date, string Time) Typed(Instant? at) =>
        at is { } instant ? (Typed(UkTime.DateOf(instant)), UkTime.TimeOf(instant).ToString("HH:mm")) : ("", "");
}
