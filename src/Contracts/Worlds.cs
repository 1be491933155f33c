using Preceptor.Kernel.Worlds;

namespace Preceptor.Contracts;

/// <summary>Reads a room's own files of a seed world (data/seeds) into an empty database.</summary>
public interface IWorldReader
{
    /// <summary>Rooms whose rows others point at come first: People is 10.</summary>
    int Order { get; }

    /// <summary>Adds what the world's files hold. Wrong files are a fault of the world, told as a <see cref="WorldFault"/>.</summary>
    Task ReadAsync(World world, CancellationToken cancel);

    /// <summary>Lines for the person who tries the world out, such as who can log in; most rooms have none.</summary>
    Task<IReadOnlyList<string>> TellAsync(World world, CancellationToken cancel) => Task.FromResult<IReadOnlyList<string>>([]);
}
