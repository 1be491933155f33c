using System.Diagnostics;
using System.Globalization;

namespace Preceptor.RotaSolver.Why;

/// <summary>The time that an answer may take, shared by all its searches.</summary>
internal sealed class SearchLimit(double seconds, CancellationToken stop = default)
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    public double Left => stop.IsCancellationRequested ? 0 : seconds - _clock.Elapsed.TotalSeconds;

    public bool IsOver => Left <= 0;

    public double Spent => _clock.Elapsed.TotalSeconds;

    /// <summary>One thread and a fixed seed, so that the same question has the same answer.</summary>
    public string Parameters => string.Create(CultureInfo.InvariantCulture, $"max_time_in_seconds:{Math.Max(0.01, Left)} num_workers:1 random_seed:1 catch_sigint_signal:false");

    /// <summary>A part of what is left.</summary>
    public SearchLimit Share(double share) => new(Math.Max(0, Left) * share, stop);
}
