namespace Preceptor.Planning.Charts;

/// <summary>Stocks on top of one another over time; each is told by its label and its place, its shade only helps.</summary>
internal static class StackChart
{
    /// <summary>More layers cannot be told apart; the smallest are put together.</summary>
    private const int MostLayers = 6;

    private const int RoomWide = 168;
    private const int RoomNarrow = 118;

    public static void Draw(Sheet sheet, IReadOnlyList<string> months, IReadOnlyList<(string Name, IReadOnlyList<double> Heads)> layers)
    {
        var shown = Together(layers);
        var below = new double[months.Count];
        var axes = new Axes(sheet, (0, months.Index().Max(month => shown.Sum(layer => layer.Heads[month.Index]))), months.Count, sheet.Shape.IsNarrow ? RoomNarrow : RoomWide);
        var labels = new List<(string, double, string)>();
        foreach (var (i, (name, heads)) in shown.Index())
        {
            var (bottom, top) = (below.ToArray(), below.Zip(heads, (under, own) => under + own).ToArray());
            sheet.Area(top.Select((value, place) => axes.At(place, value)).Concat(bottom.Select((value, place) => axes.At(place, value)).Reverse()), $"layer{i}");
            labels.Add(($"{heads[^1]:0.#} {Short(name, sheet.Shape.IsNarrow)}", (bottom[^1] + top[^1]) / 2, "text"));
            below = top;
        }

        axes.Draw(months);
        axes.Labels(labels);
    }

    /// <summary>The largest by themselves, all others as one.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<double> Heads)> Together(IReadOnlyList<(string Name, IReadOnlyList<double> Heads)> layers)
    {
        if (layers.Count <= MostLayers)
        {
            return layers;
        }

        var large = layers.OrderByDescending(layer => layer.Heads.Sum()).Take(MostLayers - 1).Select(layer => layer.Name).ToHashSet(StringComparer.Ordinal);
        var others = layers.Where(layer => !large.Contains(layer.Name)).ToList();
        return
        [
            .. layers.Where(layer => large.Contains(layer.Name)),
            ($"{others.Count} others", [.. Enumerable.Range(0, layers[0].Heads.Count).Select(place => others.Sum(layer => layer.Heads[place]))]),
        ];
    }

    private static string Short(string name, bool isNarrow) => name.Length <= (isNarrow ? 13 : 20) ? name : name[..(isNarrow ? 12 : 19)] + "…";
}
