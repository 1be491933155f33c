using Preceptor.Kernel.Worlds;

namespace Preceptor.Contracts;

/// <summary>Reads a room's own files of a seed world (data/seeds) into an empty database.</summary>
public interface IWorldReader
{
    /// <summary>Rooms whose rows others point at come first: People is 10.</summary>
    int Order { get; }

    /// <summary>Adds what the world's files hold. Wrong files are a fault of the world, told as a <see cref="WorldFault"/>.</summary>
    /// <returns>Lines for the person who loaded it, such as who can sign in.</returns>
    Task<IReadOnlyList<string>> ReadAsync(World world, CancellationToken cancel);
}
