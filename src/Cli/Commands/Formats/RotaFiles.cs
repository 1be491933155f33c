using Preceptor.RotaSolver.Problem;

namespace Preceptor.Cli.Commands.Formats;

/// <summary>Files that a call names. What is missing or not there is told on standard error.</summary>
internal static class RotaFiles
{
    public const string SolveUsage = "preceptor rota solve FILE";
    public const string CheckUsage = "preceptor rota check FILE ROSTER";

    /// <param name="usage">How the call is written, for when no file was named.</param>
    public static byte[]? Read(FileInfo? file, string usage)
    {
        if (file is not null)
        {
            return WholeFile.Read(file);
        }

        Say($"not every file was named; write '{usage}'.");
        return null;
    }

    /// <param name="Roster">None when the call named none.</param>
    public sealed record Beginning<T>(IReadOnlyList<T>? Roster);

    /// <returns>The roster to go on from; none when it cannot be read, which is told on standard error.</returns>
    public static Beginning<T>? Begin<T>(FileInfo? file, Func<byte[], Reading<IReadOnlyList<T>>> read)
    {
        if (file is null)
        {
            return new(Roster: null);
        }

        if (WholeFile.Read(file) is not { } bytes)
        {
            return null;
        }

        var (roster, wrong) = read(bytes);
        if (wrong is not null)
        {
            Say($"{file.Name}: {wrong}");
        }

        return roster is null ? null : new(roster);
    }

    public static void Say(string sentence) => Installation.Say($"preceptor: {sentence.ReplaceLineEndings(" ")}");
}
