using Preceptor.WorkforceModel.Answers;

namespace Preceptor.Planning.Charts;

/// <summary>A fan over time with what is needed as a broken line, and what really came as dots.</summary>
internal sealed record FanPicture(IReadOnlyList<string> Months, IReadOnlyList<Fan> Fans, IReadOnlyList<double>? Needed, IReadOnlyList<(string Month, double Value)> Came)
{
    public double Least => Fans.Select(fan => fan.Low95).Concat(Needed ?? []).Concat(Came.Select(each => each.Value)).Append(0).Min();

    public double Most => Fans.Select(fan => fan.High95).Concat(Needed ?? []).Concat(Came.Select(each => each.Value)).Append(1).Max();
}

internal static class FanChart
{
    private const int RoomWide = 92;
    private const int RoomNarrow = 90;

    public static void Draw(Sheet sheet, FanPicture picture)
    {
        var axes = new Axes(sheet, (picture.Least, picture.Most), picture.Fans.Count, sheet.Shape.IsNarrow ? RoomNarrow : RoomWide);
        Band(sheet, axes, picture.Fans, (fan => fan.Low95, fan => fan.High95, "band95"));
        Band(sheet, axes, picture.Fans, (fan => fan.Low80, fan => fan.High80, "band80"));
        Band(sheet, axes, picture.Fans, (fan => fan.Low50, fan => fan.High50, "band50"));
        axes.Draw(picture.Months);
        sheet.Polyline(picture.Fans.Select((fan, i) => axes.At(i, fan.Median)), "middle");
        if (picture.Needed is { } needed)
        {
            sheet.Polyline(Stepped(axes, needed), "needed");
        }

        foreach (var (month, value) in picture.Came)
        {
            if (PlaceOf(picture.Months, month) is { } place)
            {
                var (left, right) = (axes.At((int)Math.Floor(place), value), axes.At((int)Math.Ceiling(place), value));
                sheet.Dot(left with { X = left.X + ((right.X - left.X) * (place - Math.Floor(place))) }, "came");
            }
        }

        axes.Labels(LabelsOf(picture));
    }

    private static IEnumerable<(string Text, double Value, string Kind)> LabelsOf(FanPicture picture)
    {
        var last = picture.Fans[^1];
        if (picture.Needed is { } needed)
        {
            yield return ($"Need {needed[^1]:0.#}", needed[^1], "label");
        }

        yield return ($"Middle {last.Median:0.#}".Replace('-', '−'), last.Median, "label");
        yield return ("50%", last.High50, "text");
        yield return ("80%", last.High80, "text");
        yield return ("95%", last.High95, "text");
    }

    private static void Band(Sheet sheet, Axes axes, IReadOnlyList<Fan> fans, (Func<Fan, double> Low, Func<Fan, double> High, string Kind) band) =>
        sheet.Area(fans.Select((fan, i) => axes.At(i, band.High(fan))).Concat(fans.Select((fan, i) => axes.At(i, band.Low(fan))).Reverse()), band.Kind);

    private static IEnumerable<Point> Stepped(Axes axes, IReadOnlyList<double> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (i > 0 && values[i] != values[i - 1])
            {
                yield return axes.At(i, values[i - 1]);
            }

            yield return axes.At(i, values[i]);
        }
    }

    /// <summary>Between which points a month stands, as a place with its fraction; none outside.</summary>
    private static double? PlaceOf(IReadOnlyList<string> months, string month)
    {
        var after = months.ToList().FindIndex(each => string.CompareOrdinal(each, month) >= 0);
        return after < 0 || (after == 0 && months[0] != month) ? null
            : months[after] == month ? after
            : after - ((double)(Number(months[after]) - Number(month)) / (Number(months[after]) - Number(months[after - 1])));
    }

    private static int Number(string month) => (int.Parse(month[..4]) * 12) + int.Parse(month[5..]);
}
