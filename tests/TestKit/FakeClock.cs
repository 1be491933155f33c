namespace Preceptor.TestKit;

/// <summary>A clock that stands still until a test moves it. It starts on Monday 7 December 2026 at 9am, inside the demo worlds' dates.</summary>
public sealed class FakeClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 12, 7, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan time) => _now += time;

    public void Set(DateTimeOffset now) => _now = now;
}
