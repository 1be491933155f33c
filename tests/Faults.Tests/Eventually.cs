using System.Diagnostics;

namespace Preceptor.Faults.Tests;

/// <summary>Waits for something that can be seen, never for time to pass.</summary>
internal static class Eventually
{
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    public static async Task IsTrueAsync(Func<Task<bool>> seen, string what)
    {
        var waited = Stopwatch.StartNew();
        while (!await seen())
        {
            if (waited.Elapsed > Deadline)
            {
                throw new TimeoutException($"Not seen within {Deadline.TotalSeconds:0} s: {what}");
            }

            await Task.Delay(Pause);
        }
    }

    public static Task IsTrueAsync(Func<bool> seen, string what) => IsTrueAsync(() => Task.FromResult(seen()), what);
}
