using System.CommandLine;
using System.CommandLine.Help;
using Microsoft.Data.Sqlite;
using Npgsql;
using Preceptor.Database;
using Preceptor.Kernel.Worlds;

namespace Preceptor.Cli;

/// <summary>Runs a command line. Whatever can be foreseen ends in one line on standard error and an exit code.</summary>
internal static class Invocation
{
    private static readonly InvocationConfiguration Settings = new() { EnableDefaultExceptionHandler = false };

    public static async Task<int> RunAsync(RootCommand root, IReadOnlyList<string> args)
    {
        var call = root.Parse(args);
        if (call.Errors.Count > 0 && call.Action is not HelpAction)
        {
            return Refuse($"{call.Errors[0].Message} 'preceptor --help' lists what there is.");
        }

        try
        {
            return await call.InvokeAsync(Settings);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Stopped;
        }
        catch (Exception fault) when (fault is DatabaseUnsafe or WorldFault)
        {
            return Refuse(fault.Message);
        }
        catch (Exception fault) when (fault is SqliteException or NpgsqlException)
        {
            return Refuse($"The database could not be used: {fault.Message} Check --connection or Database__Connection.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refuse(fault.Message);
        }
    }

    /// <summary>One line, whatever the message holds.</summary>
    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine($"preceptor: {sentence.ReplaceLineEndings(" ")}");
        return ExitCodes.BadInput;
    }
}
