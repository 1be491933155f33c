using Preceptor.Ui.Forms;
using Preceptor.Ui.Tags;
using static Preceptor.Rules.Tests.Ui.Golden.ContentMappings;

namespace Preceptor.Rules.Tests.Ui.Golden;

/// <summary>Writes a fixture that has parts (rows, steps, pages, errors) as a page's author would with our tags.</summary>
internal static class ListMappings
{
    public static string Breadcrumb(FixtureOptions options) => Rendering.RenderWith(
        new BreadcrumbTag(),
        options.Items("items").Select(item => ((Component)new CrumbTag { Href = item.Text("href")! }, Encoded(item.Text("text")))));

    public static string ErrorSummary(FixtureOptions options)
    {
        var view = Rendering.View();
        options.Decline("heading", "own", options.Words("heading") is not (null or "There is a problem"));
        foreach (var (position, error) in options.Items("errorList").Index())
        {
            view.ModelState.AddModelError($"field{position}", error.Text("text")!);
            if (error.Text("href") is { } href)
            {
                FieldsOnPage.Of(view).Add($"field{position}", href.TrimStart('#'));
            }
        }

        return Rendering.Render(new ErrorSummaryTag { ViewContext = view });
    }

    public static string Pagination(FixtureOptions options)
    {
        var items = options.Items("items", countsEmpty: true);
        var current = items.FirstOrDefault(item => item.Flag("current") is true)?.Number("number") ?? 0;
        var pages = items.Select(item => item.Number("number") ?? (item.Flag("ellipsis") is true ? 0 : -1)).DefaultIfEmpty(0).Max();
        _ = (options.Text("previous.href"), options.Text("next.href"));
        foreach (var item in items)
        {
            item.Text("href");
        }

        return Rendering.Render(new PaginationTag { Page = current, Pages = pages, Href = "#/section/{0}" });
    }

    public static string SummaryList(FixtureOptions options) => Rendering.RenderWith(
        new SummaryListTag(), options.Items("rows").Select(SummaryRow));

    private static (Component Tag, string Children) SummaryRow(FixtureOptions row)
    {
        var actions = row.Has("actions.items") ? row.Items("actions.items") : row.Items("actions");
        row.Decline("actions", "others than one Change", actions.Count > 1 || actions.Any(action => action.Text("text") is not "Change"));
        var change = actions.Count > 0 ? actions[0] : null;
        return (new SummaryRowTag { Key = row.Words("key")!, Change = change?.Text("href"), ChangeWhat = change?.Text("visuallyHiddenText") },
            row.Text("value.html") ?? Encoded(row.Words("value")));
    }

    public static string TaskList(FixtureOptions options) => Rendering.RenderWith(
        new TaskListTag { IdPrefix = options.Text("idPrefix")! }, options.Items("items", countsEmpty: true).Select(Task));

    private static (Component Tag, string Children) Task(FixtureOptions task)
    {
        var plain = task.Flag("status.tag.border") is false && task.Flag("status.tag.colour") is false;
        if (plain)
        {
            // "Completed" and "Cannot start yet" are plain, and the tag adds these classes itself.
            task.Text("status.tag.classes");
        }

        return (new TaskTag
        {
            Title = task.Words("heading") ?? "", Href = task.Text("href"), Hint = task.Words("hint"), Status = task.Words("status.tag") ?? "",
            StatusColour = plain ? null : task.Text("status.tag.colour"),
        }, "");
    }
}
