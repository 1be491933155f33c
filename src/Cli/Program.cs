using System.CommandLine;
using Preceptor.Cli.Commands;

namespace Preceptor.Cli;

/// <summary>The command line: composition only.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args)
    {
        var root = new RootCommand("Preceptor's command line: demo worlds, backup and restore, and the audit chain.")
        {
            Installation.Connection,
            WorldCommands.Make(),
            DatabaseCommands.Make(),
            AuditCommands.Make(),
            CredentialsCommands.Make(),
        };
        root.HelpName = "preceptor";
        return Invocation.RunAsync(root, args);
    }
}
