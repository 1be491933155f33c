using Microsoft.EntityFrameworkCore;
using Preceptor.Database.Postgres;
using Preceptor.Database.Sqlite;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;

namespace Preceptor.Database;

/// <summary>Makes a context for each actor. Contexts are not pooled: a pooled one could keep the last actor's employer.</summary>
internal sealed class Databases : IDatabases
{
    private readonly TimeProvider _clock;
    private readonly IReadOnlyList<IModelPart> _parts;
    private readonly IServiceProvider _services;
    private readonly Func<DatabaseScope, PlatformDb> _make;

    public Databases(IDatabaseEngine engine, TimeProvider clock, IEnumerable<IModelPart> parts, IServiceProvider services)
    {
        (_clock, _parts, _services) = (clock, [.. parts], services);
        _make = engine is PostgresEngine ? Postgres(engine) : Sqlite(engine);
    }

    public PlatformDb Open(Actor actor) => _make(new DatabaseScope(actor, _clock, _parts, CrossRoomKeys.Apply, _services));

    private static Func<DatabaseScope, PlatformDb> Postgres(IDatabaseEngine engine)
    {
        var options = Options<PostgresPlatformDb>(engine);
        return scope => new PostgresPlatformDb(options, scope);
    }

    private static Func<DatabaseScope, PlatformDb> Sqlite(IDatabaseEngine engine)
    {
        var options = Options<SqlitePlatformDb>(engine);
        return scope => new SqlitePlatformDb(options, scope);
    }

    private static DbContextOptions<TDb> Options<TDb>(IDatabaseEngine engine)
        where TDb : PlatformDb
    {
        var builder = new DbContextOptionsBuilder<TDb>();
        engine.Use(builder);
        return builder.Options;
    }
}
