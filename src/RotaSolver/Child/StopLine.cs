namespace Preceptor.RotaSolver.Child;

/// <summary>Hears a line "stop", or that nobody is there any more to say it.</summary>
internal static class StopLine
{
    private const string Word = "stop";

    /// <summary>Listens on a thread of its own, which never keeps the program from ending.</summary>
    public static void Hear(CancellationTokenSource stop, TextReader lines) => new Thread(() => Listen(stop, lines)) { IsBackground = true }.Start();

    private static void Listen(CancellationTokenSource stop, TextReader lines)
    {
        while (lines.ReadLine() is { } line && line.Trim() != Word)
        {
            // Other words mean nothing here.
        }

        try
        {
            stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It ended by itself meanwhile.
        }
    }
}
