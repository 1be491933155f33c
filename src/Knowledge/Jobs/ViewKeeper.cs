using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Preceptor.Knowledge.Data;

namespace Preceptor.Knowledge.Jobs;

/// <summary>Writes the views down that were counted since it last did, and once more when the site ends.</summary>
internal sealed partial class ViewKeeper(ViewCounts views, TimeProvider clock, ILogger<ViewKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await KeepAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await KeepAsync(stoppingToken);
        }
    }

    private async Task KeepAsync(CancellationToken cancel)
    {
        try
        {
            await views.KeepAsync(cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFault(fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Views of pages could not be written down")]
    private partial void LogFault(Exception fault);
}
