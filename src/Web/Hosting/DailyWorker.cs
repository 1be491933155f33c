using Preceptor.Kernel.Jobs;

namespace Preceptor.Web.Hosting;

/// <summary>Runs the rooms' daily work, soon after the start and then every hour. One that fails is tried again with the next hour, and stops no other.</summary>
internal sealed partial class DailyWorker(IEnumerable<IDailyWork> works, TimeProvider clock, ILogger<DailyWorker> log) : BackgroundService
{
    private static readonly TimeSpan AfterTheStart = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    public async Task RunAllAsync(CancellationToken cancel)
    {
        foreach (var work in works)
        {
            try
            {
                LogDone(work.Name, await work.RunAsync(cancel));
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                LogFault(work.Name, fault);
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterTheStart, clock, stoppingToken);
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            await RunAllAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Daily work: {Work}, {Count}")]
    private partial void LogDone(string work, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "Daily work failed: {Work}; it is tried again in an hour")]
    private partial void LogFault(string work, Exception fault);
}
