namespace Preceptor.Cli;

/// <summary>Files that are read and replaced whole.</summary>
internal static class WholeFile
{
    /// <returns>The bytes; nothing, and a line on standard error, when there is no such file.</returns>
    public static byte[]? Read(FileInfo file)
    {
        if (file.Exists)
        {
            return File.ReadAllBytes(file.FullName);
        }

        Installation.Say($"preceptor: {file.FullName}: there is no such file; name one that exists.");
        return null;
    }

    /// <summary>Puts the bytes in place of what the file holds: all of them or none.</summary>
    public static void Write(FileInfo file, byte[] bytes) => WriteAll([(file, bytes)]);

    /// <summary>Nothing is replaced before everything is written.</summary>
    public static void WriteAll(IReadOnlyList<(FileInfo File, byte[] Bytes)> files)
    {
        try
        {
            foreach (var (file, bytes) in files)
            {
                File.WriteAllBytes(Next(file), bytes);
            }

            foreach (var (file, _) in files)
            {
                File.Move(Next(file), file.FullName, overwrite: true);
            }
        }
        finally
        {
            foreach (var (file, _) in files)
            {
                File.Delete(Next(file));
            }
        }
    }

    private static string Next(FileInfo file) => $"{file.FullName}.{Environment.ProcessId}.next";
}
