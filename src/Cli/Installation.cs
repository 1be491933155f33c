using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Database;

namespace Preceptor.Cli;

/// <summary>Composes the same rooms and database as the site, for one command.</summary>
internal static class Installation
{
    public static readonly Option<string?> Connection = new("--connection")
    {
        Description = "The database: 'Data Source=FILE' (SQLite) or 'Host=…' (PostgreSQL). Else Database__Connection, else local/preceptor.db.",
        HelpName = "STRING",
        Recursive = true,
    };

    public static ServiceProvider Open(ParseResult call)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables();
        if (call.GetValue(Connection) is { Length: > 0 } connection)
        {
            configuration.AddInMemoryCollection([new($"{DatabaseOptions.Section}:{nameof(DatabaseOptions.Connection)}", connection)]);
        }

        var settings = configuration.Build();
        return new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(settings)
            .AddRooms(settings).BuildServiceProvider();
    }

    /// <summary>Prose for the person who waits; results go to standard output.</summary>
    public static void Say(string sentence) => Console.Error.WriteLine(sentence);
}
