namespace Preceptor.Database;

/// <summary>The installation cannot keep its promises with this database; the start stops and says why.</summary>
public sealed class DatabaseUnsafe(string message) : Exception(message);
