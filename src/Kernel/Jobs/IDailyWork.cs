namespace Preceptor.Kernel.Jobs;

/// <summary>
/// What a room does from day to day without being asked, such as reminders and forgetting. It is run every hour on every machine, so what was done
/// once must not be done again, and a day on which nothing ran is made up for.
/// </summary>
public interface IDailyWork
{
    /// <summary>For the log, such as "reminders of reviews".</summary>
    string Name { get; }

    /// <returns>How much there was to do.</returns>
    Task<int> RunAsync(CancellationToken cancel);
}
