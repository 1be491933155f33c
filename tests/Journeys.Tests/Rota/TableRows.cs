using Preceptor.TestKit;

namespace Preceptor.Journeys.Tests.Rota;

internal static class TableRows
{
    /// <summary>"a | b" for each row below the headings, without the headings that cells repeat for narrow screens.</summary>
    public static IReadOnlyList<string> Rows(this Seen seen) =>
        [.. seen.Page.QuerySelectorAll("main tbody tr").Select(row => string.Join(" | ", row.QuerySelectorAll("td").Select(Text)))];

    private static string Text(AngleSharp.Dom.IElement cell)
    {
        var copy = (AngleSharp.Dom.IElement)cell.Clone();
        foreach (var repeated in copy.QuerySelectorAll(".nhsuk-table__heading"))
        {
            repeated.Remove();
        }

        return string.Join(' ', copy.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
