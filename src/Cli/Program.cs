using System.CommandLine;
using Preceptor.Cli.Commands;

namespace Preceptor.Cli;

/// <summary>The command line: composition only.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args)
    {
        var root = new RootCommand("Preceptor's command line: demo worlds, backup and restore, the audit chain, what is forgotten, rosters, and workforce plans.")
        {
            Installation.Connection,
            WorldCommands.Make(),
            DatabaseCommands.Make(),
            AuditCommands.Make(),
            RetentionCommands.Make(),
            RotaCommands.Make(),
            CredentialsCommands.Make(),
            PlanCommands.Make(),
        };
        root.HelpName = "preceptor";
        return Invocation.RunAsync(root, args);
    }
}
