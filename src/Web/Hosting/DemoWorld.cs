using Preceptor.Database;

namespace Preceptor.Web.Hosting;

/// <summary>Loads a seed world into an empty database at the start, and tells who can sign in. Off unless it is asked for.</summary>
internal sealed class DemoWorld
{
    public const string Section = "Demo";

    /// <summary>The world's name; empty for none.</summary>
    public string World { get; set; } = "";

    /// <summary>The day that the world begins on; none for the world's own.</summary>
    public DateOnly? Anchor { get; set; }

    public static async Task LoadAsync(WebApplication app, CancellationToken cancel)
    {
        var demo = app.Configuration.GetSection(Section).Get<DemoWorld>() ?? new DemoWorld();
        var loading = app.Services.GetRequiredService<WorldLoading>();
        if (demo.World.Length == 0 || !await loading.IsEmptyAsync(cancel))
        {
            return;
        }

        foreach (var line in await loading.LoadAsync(Kernel.Worlds.World.Open(demo.World, demo.Anchor), cancel))
        {
            app.Logger.LogInformation("{Line}", line);
        }
    }
}
