using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;

namespace Preceptor.Kernel.Data;

/// <summary>Opens the database for an actor. What the actor's employer does not own cannot be read or written through it.</summary>
public interface IDatabases
{
    PlatformDb Open(Actor actor);
}

/// <summary>SQLite or PostgreSQL: what the rest of the code may know of it.</summary>
public interface IDatabaseEngine
{
    /// <summary>The name that operators know: "SQLite" or "PostgreSQL".</summary>
    string Name { get; }

    /// <summary>Points a context at the installation's database with this engine's settings.</summary>
    void Use(DbContextOptionsBuilder options);
}

/// <summary>What a room keeps in the database beside the model's tables, such as an index over text. Made at every start, where it is missing.</summary>
public interface IDatabaseExtra
{
    Task PrepareAsync(PlatformDb db, CancellationToken cancel);

    /// <summary>What keeps it quick as it grows; asked for again and again, it does nothing.</summary>
    Task TidyAsync(PlatformDb db, CancellationToken cancel);
}
