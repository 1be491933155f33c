using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Preceptor.Kernel.Time;
using Preceptor.Kernel.Worlds;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Web.Pages;

/// <summary>The last time that every page was tested.</summary>
/// <param name="Axe">The version of axe-core.</param>
/// <param name="Pages">Pages and states of pages.</param>
/// <param name="Widths">In pixels.</param>
/// <param name="Failures">Of the guidelines, in all pages together.</param>
internal sealed record AccessibilityCheck(DateOnly On, string Axe, int Pages, IReadOnlyList<string> Widths, int Failures);

/// <summary>The accessibility statement, with what the last test of every page found.</summary>
[OpenToAll]
internal sealed class AccessibilityModel(IOptions<UiOptions> options) : PageModel
{
    public string Service => options.Value.ServiceName;

    public string? Contact => options.Value.ContactEmail;

    public AccessibilityCheck Check { get; private set; } = null!;

    public IReadOnlyList<string> Widths => Check.Widths;

    public string Tested =>
        $"On {UkWords.Date(Check.On)} a program tested {Check.Pages:N0} pages and states of pages, and found {(Check.Failures == 0 ? "no failure" : UkWords.Count(Check.Failures, "failure", "failures"))} of the guidelines.";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var line = (await ReferenceTable.ReadAsync("accessibility-check.csv", cancel))[0];
        Check = new(
            ReferenceTable.Date(line[0])!.Value, line[1], int.Parse(line[2], CultureInfo.InvariantCulture), line[3].Split(' '), int.Parse(line[4], CultureInfo.InvariantCulture));
    }
}
