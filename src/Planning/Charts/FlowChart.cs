namespace Preceptor.Planning.Charts;

/// <summary>Who is here at the start and who comes, on the left; who is here at the end and who goes, on the right. Streams are as wide as they are many.</summary>
internal static class FlowChart
{
    public const int RowHeight = 26;

    private const double Gap = 8;
    private const double BarWidth = 14;

    public static void Draw(Sheet sheet, IReadOnlyList<(string Name, double Heads)> left, IReadOnlyList<(string Name, double Heads)> right)
    {
        var rows = Math.Max(left.Count, right.Count);
        var total = Math.Max(0.1, Math.Max(left.Sum(each => each.Heads), right.Sum(each => each.Heads)));
        var scale = (sheet.Height - (rows * (RowHeight + Gap)) - 10) / total;
        var middle = (sheet.Width - BarWidth) / 2;
        var top = (sheet.Height - (total * scale)) / 2;
        Side(sheet, left, (scale, top, From: 0, To: middle, true));
        Side(sheet, right, (scale, top, From: sheet.Width, To: middle + BarWidth, false));
        sheet.Box(new(middle, top), BarWidth, total * scale, "bar");
    }

    private static void Side(Sheet sheet, IReadOnlyList<(string Name, double Heads)> flows, (double Scale, double Top, double From, double To, bool IsLeft) at)
    {
        var (outer, inner) = (4.0, at.Top);
        foreach (var (name, heads) in flows)
        {
            var (width, room) = (heads * at.Scale, Math.Max(RowHeight, heads * at.Scale));
            var (from, to) = (new Point(at.From, outer + ((room - width) / 2)), new Point(at.To, inner));
            sheet.Stream(from, to, Math.Max(1, width), "stream");
            sheet.Text(new(at.IsLeft ? 6 : sheet.Width - 6, outer + (room / 2) + 5), $"{heads:0.#} {name}", at.IsLeft ? "start" : "end", "label");
            (outer, inner) = (outer + room + Gap, inner + width);
        }
    }
}
