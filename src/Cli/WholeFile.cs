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
    public static void Write(FileInfo file, byte[] bytes)
    {
        var next = $"{file.FullName}.{Environment.ProcessId}.next";
        try
        {
            File.WriteAllBytes(next, bytes);
            File.Move(next, file.FullName, overwrite: true);
        }
        finally
        {
            File.Delete(next);
        }
    }
}
