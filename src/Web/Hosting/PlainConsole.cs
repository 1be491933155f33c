using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Preceptor.Web.Hosting;

/// <summary>One line for each log entry, for whoever watches the terminal or reads the service's journal.</summary>
internal sealed class PlainConsole() : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "plain";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var message = logEntry.Formatter(logEntry.State, logEntry.Exception);
        textWriter.WriteLine(logEntry.Category == DemoWorld.LogCategory ? message : $"{NameOf(logEntry.LogLevel)} {logEntry.Category}: {message}");
        if (logEntry.Exception is { } fault)
        {
            textWriter.WriteLine(fault);
        }
    }

    private static string NameOf(LogLevel level) => level switch
    {
        LogLevel.Critical => "FATAL",
        LogLevel.Error => "ERROR",
        LogLevel.Warning => "warn ",
        LogLevel.Information => "info ",
        _ => "debug",
    };
}
