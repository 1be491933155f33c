using System.Text.Json;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Child;

/// <summary>Says a line of JSON about each step, and keeps the roster at most about once a second.</summary>
internal sealed class Telling(Action<string> say, KeptRoster roster) : IProgress<Improvement>
{
    private const double KeepSeconds = 1;

    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Solution? _unkept;
    private double _keptAt = double.NegativeInfinity;

    public void Report(Improvement value)
    {
        _unkept = value.Roster ?? _unkept;
        if (_unkept is not null && value.Seconds - _keptAt >= KeepSeconds)
        {
            roster.Keep(_unkept);
            (_unkept, _keptAt) = (null, value.Seconds);
        }

        say(JsonSerializer.Serialize(new Step("progress", Math.Round(value.Seconds, 1), value.Objective, value.Bound, value.Text), Shape));
    }

    public static string Done(Solution solution) =>
        JsonSerializer.Serialize(new End("done", solution.Status.ToString().ToLowerInvariant(), solution.Objective, solution.Bound, solution.Text), Shape);

    private sealed record Step(string Kind, double Seconds, long? Objective, long? Bound, string Text);

    private sealed record End(string Kind, string Status, long? Objective, long? Bound, string Text);
}
