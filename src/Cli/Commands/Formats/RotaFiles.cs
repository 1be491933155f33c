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

    public static void Say(string sentence) => Installation.Say($"preceptor: {sentence.ReplaceLineEndings(" ")}");
}
