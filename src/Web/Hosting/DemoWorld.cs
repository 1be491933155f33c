using Preceptor.Database;
using Preceptor.Kernel.Worlds;

namespace Preceptor.Web.Hosting;

/// <summary>Loads a seed world into an empty database at the start, and tells who can log in. Off unless it is asked for.</summary>
internal sealed class DemoWorld
{
    public const string Section = "Demo";

    /// <summary>Lines of this log category are for the person at the terminal, who sees them as they are.</summary>
    public const string LogCategory = "Preceptor.Demo";

    /// <summary>The world's name; empty for none.</summary>
    public string World { get; set; } = "";

    /// <summary>The day that the world begins on; none for the world's own.</summary>
    public DateOnly? Anchor { get; set; }

    public static async Task LoadAsync(WebApplication app, CancellationToken cancel)
    {
        var demo = app.Configuration.GetSection(Section).Get<DemoWorld>() ?? new DemoWorld();
        if (demo.World.Length == 0)
        {
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        var loading = scope.ServiceProvider.GetRequiredService<WorldLoading>();
        var world = Kernel.Worlds.World.Open(demo.World, demo.Anchor);
        if (await loading.IsEmptyAsync(cancel))
        {
            await loading.LoadAsync(world, cancel);
        }

        await TellAsync(app, loading, world, cancel);
    }

    private static async Task TellAsync(WebApplication app, WorldLoading loading, World world, CancellationToken cancel)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(LogCategory);
        foreach (var line in await loading.TellAsync(world, cancel))
        {
            log.LogInformation("{Line}", line);
        }
    }
}
