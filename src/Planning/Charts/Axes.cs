namespace Preceptor.Planning.Charts;

/// <summary>A plot of values over points in time: where each value stands, with marked values at the left and years below.</summary>
internal sealed class Axes
{
    private const double Foot = 34;
    private const double Head = 14;
    private const double Letter = 7.6;
    private const int MostMarks = 6;
    private const double RoomOfAYear = 30;

    private readonly Sheet _sheet;
    private readonly double _least;
    private readonly double _most;
    private readonly double _left;
    private readonly double _right;
    private readonly int _count;

    /// <param name="right">Room for labels at the right.</param>
    public Axes(Sheet sheet, (double Least, double Most) values, int count, double right)
    {
        (_sheet, _count) = (sheet, count);
        Step = StepOf(values.Most - Math.Min(0, values.Least));
        _least = Math.Floor(Math.Min(0, values.Least) / Step) * Step;
        _most = Math.Max(_least + Step, Math.Ceiling(values.Most / Step) * Step);
        _left = 10 + (Letter * Marks().Max(mark => Said(mark).Length));
        _right = sheet.Width - right;
    }

    private double Step { get; }

    public double Right => _right;

    public Point At(int place, double value) => new(
        _left + ((_right - _left) * place / Math.Max(1, _count - 1)),
        Head + ((_most - value) / (_most - _least) * (_sheet.Height - Head - Foot)));

    /// <param name="months">Such as 2027-03; a year is written at its first point.</param>
    public void Draw(IReadOnlyList<string> months)
    {
        foreach (var value in Marks())
        {
            _sheet.Line(At(0, value) with { X = _left }, At(_count - 1, value) with { X = _right }, value == 0 ? "zero" : "grid");
            _sheet.Text(new(_left - 6, At(0, value).Y + 5), Said(value), "end");
        }

        // From the last year back, so that the few months of a first year give way to the next.
        var free = double.MaxValue;
        foreach (var (year, place) in months.Index().GroupBy(month => month.Item[..4]).Select(year => (Year: year.Key, Place: year.First().Index)).Reverse())
        {
            var foot = At(place, _least);
            _sheet.Line(foot, foot with { Y = foot.Y + 5 }, "zero");
            if (foot.X + RoomOfAYear <= free)
            {
                _sheet.Text(new(foot.X, foot.Y + 21), year, "middle");
                free = foot.X - (RoomOfAYear / 4);
            }
        }
    }

    private IReadOnlyList<double> Marks() =>
        [.. Enumerable.Range(0, (int)Math.Round((_most - _least) / Step) + 1).Select(mark => Math.Round(_least + (mark * Step), 6) + 0.0)];

    /// <summary>Labels at the right, each as near to its value as the others let it.</summary>
    public void Labels(IEnumerable<(string Text, double Value, string Kind)> labels)
    {
        const double Apart = 16;
        var placed = labels.Select(label => (label.Text, label.Kind, At(_count - 1, label.Value).Y)).OrderBy(label => label.Y).ToList();
        var heights = placed.Select(label => label.Y).ToList();
        for (var i = 1; i < heights.Count; i++)
        {
            heights[i] = Math.Max(heights[i], heights[i - 1] + Apart);
        }

        var over = heights.Count == 0 ? 0 : Math.Max(0, heights[^1] - (_sheet.Height - Foot));
        foreach (var (i, label) in placed.Index())
        {
            _sheet.Text(new(_right + 6, heights[i] - over + 5), label.Text, "start", label.Kind);
        }
    }

    private static string Said(double value) => value.ToString(Math.Abs(value) < 10 && value != Math.Floor(value) ? "0.#" : "#,##0").Replace('-', '−');

    /// <summary>1, 2 or 5 times a power of ten, so that there are few marks.</summary>
    private static double StepOf(double range)
    {
        var rough = Math.Max(range, 0.001) / MostMarks;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return power * new[] { 1, 2, 5, 10 }.First(times => times * power >= rough);
    }
}
