using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Answers;
using Preceptor.People.Actions;
using Preceptor.People.Domain;
using Preceptor.People.Queries;
using Preceptor.People.Rules;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.Imports;

/// <summary>One line of a dry run, with its problems beside their cells.</summary>
[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.Import))]
internal sealed class LineModel(ImportDetails details, CorrectLine correct) : PageModel
{
    private const int MostCell = 2_000;

    public ImportView View { get; private set; } = null!;

    public int Number { get; private set; }

    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <summary>Values in the order of <see cref="Columns"/>.</summary>
    [BindProperty]
    public List<string?> Cells { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(ImportId import, int line, CancellationToken cancel)
    {
        if (!await LoadAsync(import, line, cancel))
        {
            return NotFound();
        }

        Cells = [.. Columns.Select(column => View.Lines.Single(row => row.Number == line)[column])];
        ShowProblems();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(ImportId import, int line, CancellationToken cancel)
    {
        if (!await LoadAsync(import, line, cancel))
        {
            return NotFound();
        }

        var cells = Columns.Zip(Cells).ToDictionary(pair => pair.First, pair => Cut(pair.Second), StringComparer.Ordinal);
        await correct.RunAsync(HttpContext.Actor(), new(import, line, cells), cancel);
        await LoadAsync(import, line, cancel);
        if (View.Problems.Any(problem => problem.Line == line))
        {
            ShowProblems();
            return Page();
        }

        return Redirect($"/imports/{import}");
    }

    public async Task<IActionResult> OnPostLeaveOutAsync(ImportId import, int line, CancellationToken cancel) =>
        (await correct.RunAsync(HttpContext.Actor(), new(import, line, null), cancel)).Refusals.OfType<Missing>().Any()
            ? NotFound()
            : Redirect($"/imports/{import}");

    private async Task<bool> LoadAsync(ImportId import, int line, CancellationToken cancel)
    {
        if (await details.AskAsync(HttpContext.Actor(), import, cancel) is not { Import.DoneAt: null } view || view.Lines.All(row => row.Number != line))
        {
            return false;
        }

        (View, Number) = (view, line);
        Columns = [.. ImportColumns.Of(view.Import.Kind).Select(column => column.Name)];
        return true;
    }

    private void ShowProblems()
    {
        ModelState.Clear();
        foreach (var problem in View.Problems.Where(problem => problem.Line == Number))
        {
            var index = Columns.ToList().IndexOf(problem.Column ?? "");
            ModelState.AddModelError(index < 0 ? "" : $"Cells[{index}]", problem.Text);
        }
    }

    private static string Cut(string? cell) => cell is null ? "" : cell.Length > MostCell ? cell[..MostCell] : cell;
}
