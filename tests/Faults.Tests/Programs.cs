using System.Collections.Concurrent;
using System.Diagnostics;
using Preceptor.TestKit;

namespace Preceptor.Faults.Tests;

/// <summary>Starts the built site and command line as processes of their own.</summary>
internal static class Programs
{
    /// <summary>The repository.</summary>
    public static string Root { get; } = Checkout.Root;

    /// <summary>The configuration that these tests were built in: the programs beside them are of the same build.</summary>
    private static readonly string Built = Path.Combine("bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0");

    public static Running Site(Files files, params (string Name, string Value)[] settings)
    {
        var start = Start("Web", files, ["--urls", "http://127.0.0.1:0", "--contentRoot", Path.Combine(Root, "src", "Web")]);
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return new(start);
    }

    public static Running CommandLine(Files files, params string[] arguments) => new(Start("Cli", files, arguments));

    /// <summary>The engine as the site starts it, with its standard input open.</summary>
    public static Running Engine(Files files, params string[] arguments)
    {
        var start = Start("RotaSolver", files, arguments);
        start.RedirectStandardInput = true;
        return new(start);
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<Running> RunAsync(Files files, params string[] arguments)
    {
        var running = CommandLine(files, arguments);
        await running.EndAsync();
        return running;
    }

    private static ProcessStartInfo Start(string project, Files files, IEnumerable<string> arguments)
    {
        var program = Path.Combine(Root, "src", project, Built, $"Preceptor.{project}.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = files.Folder,
        };
        start.Environment["Database__Connection"] = $"Data Source={files.Database}";
        start.Environment["People__SecureCookies"] = "false";
        start.Environment["Planning__Works"] = "false";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        return start;
    }
}

/// <summary>A process that was started, with what it has said so far. Disposing it kills it.</summary>
internal sealed class Running : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _out = new();
    private readonly ConcurrentQueue<string> _error = new();

    public Running(ProcessStartInfo start)
    {
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(_out, line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(_error, line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public IReadOnlyList<string> Out => [.. _out];

    public IReadOnlyList<string> Error => [.. _error];

    public int ExitCode => _process.ExitCode;

    public bool HasEnded => _process.HasExited;

    /// <summary>The address that the site serves, once it does.</summary>
    public async Task<Uri> ServedAtAsync()
    {
        Uri? address = null;
        await Eventually.IsTrueAsync(
            () => (address = AddressIn(_out)) is not null || HasEnded ? true : false, $"the site serves; it said: {string.Join(" | ", _out)}");
        return address ?? throw new InvalidOperationException($"The site ended with {ExitCode}: {string.Join(" | ", _out)}");
    }

    /// <summary>Says a line on its standard input; nothing closes it.</summary>
    public void Say(string? line)
    {
        if (line is not null)
        {
            _process.StandardInput.WriteLine(line);
            _process.StandardInput.Flush();
        }
        else
        {
            _process.StandardInput.Close();
        }
    }

    /// <summary>SIGKILL: nothing of it runs any more.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async Task EndAsync()
    {
        using var deadline = new CancellationTokenSource(Eventually.Deadline);
        await _process.WaitForExitAsync(deadline.Token);
    }

    public async ValueTask DisposeAsync()
    {
        if (!HasEnded)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private static Uri? AddressIn(IEnumerable<string> lines) =>
        lines.Where(line => line.Contains(Listening)).Select(line => new Uri(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..])).FirstOrDefault();

    private static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null)
        {
            lines.Enqueue(line);
        }
    }
}
