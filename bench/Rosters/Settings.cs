using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Preceptor.Bench.Rosters;

/// <summary>Finds out on what and from which source it is measured.</summary>
internal static class Settings
{
    public static Setting Now(string? commit) =>
        new(TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm'Z'"), commit ?? Commit(), $"{Environment.ProcessorCount} cores {Processor()}");

    /// <summary>A plus says that the source is not that of the commit.</summary>
    private static string Commit() =>
        Git("rev-parse", "--short", "HEAD") is { Length: > 0 } head ? head + (Git("status", "--porcelain", "--", "src") is { Length: > 0 } ? "+" : "") : "unknown";

    private static string Git(params IEnumerable<string> words)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("git", words) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            return process.StandardOutput.ReadToEnd().Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no git on this machine.
            return "";
        }
    }

    private static string Processor()
    {
        const string File = "/proc/cpuinfo";
        var line = System.IO.File.Exists(File) ? System.IO.File.ReadLines(File).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line is null ? $"{RuntimeInformation.OSArchitecture}" : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
