using System.CommandLine;
using Preceptor.Cli;
using Preceptor.Cli.Commands;

var root = new RootCommand("Preceptor's command line: demo worlds, backup and restore, and the audit chain.")
{
    Installation.Connection,
    WorldCommands.Make(),
    DatabaseCommands.Make(),
    AuditCommands.Make(),
};
root.HelpName = "preceptor";
return await Invocation.RunAsync(root, args);
