using Preceptor.Ui.Forms;
using Preceptor.Ui.Tags;

namespace Preceptor.Rules.Tests.Ui.Golden;

/// <summary>The date field. Our parts are named after the property's ("Start.Day"), so a fixture's names are written our way first.</summary>
internal static class DateMapping
{
    private static readonly string[] Parts = ["day", "month", "year"];

    public static string Render(FixtureOptions options)
    {
        var id = options.Text("id")!;
        var items = options.Items("items");
        var given = items.Select(item => (Name: item.Text("name")!, Value: item.Text("value"), Wrong: item.Flag("error") is true)).ToArray();
        options.Decline("items", "fewer than three", items.Count is not (0 or 3) || Parts.Any(part => options.Flag(part) is false));
        foreach (var (item, width) in items.Zip([2, 2, 4]))
        {
            options.Decline("items[].width", "own", item.Number("width") != width && items.Count == 3);
        }

        var tag = new DateTag { Legend = "", For = null!, ViewContext = null! };
        var values = new DateParts
        {
            Day = Value("day"), Month = Value("month"), Year = Value("year"),
        };
        Fill(options, tag, (id, values));
        AddErrors(options, tag, id, [.. Parts.Where(part => options.Flag($"{part}.error") is true || given.Any(item => item.Name == part && item.Wrong))]);
        return Rendering.Render(tag);

        string? Value(string part) =>
            options.Text($"values.{part}") ?? options.Text($"{part}.value") ?? given.FirstOrDefault(item => item.Name == part).Value;
    }

    /// <summary>The fixture's HTML with our names and ids of the three parts.</summary>
    public static string Expected(string html)
    {
        foreach (var part in Parts)
        {
            var ours = char.ToUpperInvariant(part[0]) + part[1..];
            html = html.Replace($"name=\"{part}\"", $"name=\"example.{ours}\"", StringComparison.Ordinal)
                .Replace($"-{part}\"", $"_{ours}\"", StringComparison.Ordinal);
        }

        return html;
    }

    private static void Fill(FixtureOptions options, DateTag tag, (string Id, DateParts Values) field)
    {
        tag.ViewContext = Rendering.View();
        tag.For = Rendering.For("example", field.Values);
        tag.OwnId = field.Id;
        tag.Hint = options.Words("hint");
        tag.PageHeading = options.Has("fieldset.legend.heading");
        tag.Legend = options.Text("fieldset.legend.heading") ?? options.Words("fieldset.legend") ?? "";
        tag.LegendSize = options.Text("fieldset.legend.size") ?? "";
    }

    private static void AddErrors(FixtureOptions options, DateTag tag, string id, string[] wrong)
    {
        if (options.Words("errorMessage") is not { } error)
        {
            options.Decline("error", "without a sentence", wrong.Length > 0);
            return;
        }

        var keys = wrong.Length is 0 or 3 ? ["example"] : wrong.Select(part => $"example.{char.ToUpperInvariant(part[0])}{part[1..]}").ToArray();
        foreach (var key in keys)
        {
            tag.ViewContext.ModelState.AddModelError(key, error);
        }
    }
}
