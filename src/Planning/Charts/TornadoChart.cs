namespace Preceptor.Planning.Charts;

/// <param name="Text">What is assumed, in words.</param>
/// <param name="Low">The low value of the assumption, in words; <paramref name="AtLow"/> is what it leads to.</param>
internal sealed record Bar(string Text, string Low, string High, double AtLow, double AtHigh);

/// <summary>Assumptions by how much they move the end of the plan: a bar from what the low value leads to, to what the high value does.</summary>
internal static class TornadoChart
{
    public const int RowHeight = 62;
    public const int NarrowRowHeight = 96;

    private const int LetterWidth = 8;
    private const double Side = 14;

    public static void Draw(Sheet sheet, IReadOnlyList<Bar> bars)
    {
        var (least, most) = (bars.Min(bar => Math.Min(bar.AtLow, bar.AtHigh)), bars.Max(bar => Math.Max(bar.AtLow, bar.AtHigh)));
        var span = Math.Max(most - least, 0.001);
        double X(double value) => Side + ((value - least) / span * (sheet.Width - (2 * Side)));
        var row = sheet.Shape.IsNarrow ? NarrowRowHeight : RowHeight;
        foreach (var (i, bar) in bars.Index())
        {
            var top = i * row;
            var lines = Wrapped(bar.Text, (sheet.Width - 8) / LetterWidth);
            foreach (var (line, text) in lines.Take(2).Index())
            {
                sheet.Text(new(4, top + 16 + (line * 16)), text, "start", "label");
            }

            var (left, right, y) = (X(Math.Min(bar.AtLow, bar.AtHigh)), X(Math.Max(bar.AtLow, bar.AtHigh)), top + 22 + (Math.Min(2, lines.Count) - 1) * 16.0);
            sheet.Box(new(left, y), Math.Max(2, right - left), 12, "bar");
            var (atLeft, atRight) = bar.AtLow <= bar.AtHigh ? ((bar.Low, bar.AtLow), (bar.High, bar.AtHigh)) : ((bar.High, bar.AtHigh), (bar.Low, bar.AtLow));
            sheet.Text(new(4, y + 27), $"{atLeft.Item1} gives {atLeft.Item2:0.0}", "start");
            sheet.Text(new(sheet.Width - 4, y + 27), $"{atRight.Item1} gives {atRight.Item2:0.0}", "end");
        }
    }

    /// <summary>Whole words in lines of so many letters.</summary>
    public static IReadOnlyList<string> Wrapped(string text, int most)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' '))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= most)
            {
                lines[^1] += $" {word}";
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }
}
