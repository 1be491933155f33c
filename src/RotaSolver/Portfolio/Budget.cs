using System.Diagnostics;
using System.Globalization;

namespace Preceptor.RotaSolver.Portfolio;

/// <summary>
/// How much a search may still do. With one thread work is counted, not time, so that the same seed gives the same roster on any machine; the clock
/// is then the safety net.
/// </summary>
internal sealed class Budget(double seconds, bool byWork, CancellationToken stop)
{
    /// <summary>Units of work that a slow machine does in a second.</summary>
    private const double WorkASecond = 1e9;

    /// <summary>CP-SAT's units of work that a slow machine does in a second.</summary>
    private const double CpSatASecond = 0.1;

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private long _work;

    /// <summary>On the scale that the budget is counted on.</summary>
    public double Gone => byWork ? Math.Max(Volatile.Read(ref _work) / WorkASecond, _clock.Elapsed.TotalSeconds > (MostClock ?? seconds) ? seconds : 0) : _clock.Elapsed.TotalSeconds;

    /// <summary>The whole of it.</summary>
    public double All => seconds;

    public double Left => IsStopped ? 0 : Math.Max(0, seconds - Gone);

    /// <summary>The most of the clock, in seconds, when it is not the budget's own.</summary>
    public double? MostClock { get; init; }

    /// <summary>Of the clock.</summary>
    public double ClockLeft => Math.Max(0.05, (MostClock ?? seconds) - _clock.Elapsed.TotalSeconds);

    public bool IsOver => Left <= 0;

    public bool IsStopped => stop.IsCancellationRequested;

    /// <summary>Of the clock, for telling.</summary>
    public double Seconds => _clock.Elapsed.TotalSeconds;

    public CancellationToken Stop => stop;

    public bool IsByWork => byWork;

    /// <summary>Units that were spent.</summary>
    public long Work => Volatile.Read(ref _work);

    public void Spend(long work) => Interlocked.Add(ref _work, work);

    /// <summary>CP-SAT's limit for a step, as its parameters say it.</summary>
    /// <param name="seconds">The most that the step takes.</param>
    public string LimitOfCpSat(double seconds)
    {
        var most = Math.Min(seconds, Left);
        return byWork ? string.Create(CultureInfo.InvariantCulture, $"max_deterministic_time:{most * CpSatASecond} max_time_in_seconds:{ClockLeft}") : string.Create(CultureInfo.InvariantCulture, $"max_time_in_seconds:{most}");
    }

    /// <summary>What CP-SAT says that it spent, in its own units of work.</summary>
    public void SpendCpSat(double units) => Spend((long)(units / CpSatASecond * WorkASecond));
}
