using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Planning.Jobs;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Jobs;
using Preceptor.Web.Hosting;

namespace Preceptor.TestKit;

/// <summary>The whole site in this process, with its real middleware, on a database and a clock of the test's own.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    private readonly TestDatabase _database;
    private readonly Action<IServiceCollection> _change;

    private readonly IReadOnlyDictionary<string, string> _settings;

    private Site(TestDatabase database, Action<IServiceCollection> change, IReadOnlyDictionary<string, string> settings) => (_database, _change, _settings) = (database, change, settings);

    public FakeClock Clock { get; } = new();

    /// <param name="settings">Of the installation, beside those that every test needs.</param>
    public static async Task<Site> WithAsync(string world, Action<IServiceCollection>? change = null, IReadOnlyDictionary<string, string>? settings = null) =>
        new(await TestDatabase.CreateAsync(world), change ?? (_ => { }), settings ?? new Dictionary<string, string>());

    /// <summary>Somebody at a browser without JavaScript; not signed in.</summary>
    public Visitor Visitor() => new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true }));

    /// <summary>Somebody who has just logged in, by the part of their address before the @ in the demo worlds.</summary>
    public async Task<Visitor> SignedInAsync(string who, string domain = "anyshire.example")
    {
        var visitor = Visitor();
        await visitor.LogInAsync($"{who}@{domain}");
        return visitor;
    }

    /// <summary>Serves the site at an address of this machine, for visitors with a real browser. Call it before anything else.</summary>
    public Uri Serve()
    {
        UseKestrel(server => server.Listen(IPAddress.Loopback, 0));
        StartServer();
        return new(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    /// <summary>The database as the site opens it, to look behind the pages.</summary>
    public PlatformDb Open(Actor actor) => Services.GetRequiredService<IDatabases>().Open(actor);

    /// <summary>Gives every run in the queue to the real engine, which waits for nobody else here.</summary>
    public Task SolveAsync(CancellationToken cancel) => Services.GetRequiredService<EngineWorker>().WorkAsync(cancel);

    /// <summary>Takes up every run in the queue and gets no further, until <see cref="SolveAsync"/> brings them to their end: the engine may be done before anybody looks.</summary>
    public async Task TakeUpAsync(CancellationToken cancel)
    {
        await using var platform = Open(Actor.Job("test", null));
        foreach (var queued in await platform.Set<QueuedRun>().ToListAsync(cancel))
        {
            await using var db = Open(Actor.Job("test", queued.EmployerId));
            (await db.Set<Run>().SingleAsync(run => run.Id == queued.Id, cancel)).Status = RunStatus.Running;
            await db.SaveChangesAsync(cancel);
        }
    }

    /// <summary>Draws every run of a workforce plan in the queue.</summary>
    public Task DrawAsync(CancellationToken cancel) => Services.GetRequiredService<PlanWorker>().WorkAsync(cancel);

    /// <summary>Runs the rooms' daily work once.</summary>
    public Task DailyAsync(CancellationToken cancel) => Services.GetRequiredService<DailyWorker>().RunAllAsync(cancel);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _database.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Database:Connection", _database.Connection);
        builder.UseSetting("People:SecureCookies", "false");
        builder.UseSetting("Mail:ShowMailbox", "true");
        builder.UseSetting("Demo:World", "");
        // Solves are worked when a test says so.
        builder.UseSetting("Rota:Works", "false");
        builder.UseSetting("Planning:Works", "false");
        builder.UseSetting("Planning:Runs", "400");
        builder.UseSetting("Rota:SigningKeyFile", Path.Combine(Path.GetTempPath(), "preceptor_test_signing_key.pem"));
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        if (Environment.GetEnvironmentVariable("PRECEPTOR_TEST_LOG") != "1")
        {
            builder.ConfigureLogging(logging => logging.ClearProviders());
        }

        builder.ConfigureServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            _change(services);
        });
    }
}
