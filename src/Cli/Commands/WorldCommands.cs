using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Database;
using Preceptor.Kernel.Worlds;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor world …</c>: the synthetic worlds of data/seeds.</summary>
internal static class WorldCommands
{
    private static readonly Argument<string> WorldName = new("name") { Description = "A world's name; 'world list' shows them." };

    private static readonly Option<DateOnly?> Anchor = new("--anchor")
    {
        Description = "The day that the world begins on, such as 2026-11-30; else its own.",
        HelpName = "DATE",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out var date))
            {
                return date;
            }

            result.AddError($"'{text}' is not a date for --anchor; write it as 2026-11-30.");
            return null;
        },
    };

    public static Command Make()
    {
        var list = new Command("list", "Lists the worlds.");
        list.SetAction(_ => Console.Out.WriteLine(string.Join('\n', World.Names)));
        var load = new Command("load", "Fills an empty database with a world and says who can log in.") { WorldName, Anchor };
        load.SetAction(LoadAsync);
        return new Command("world", "Demo worlds.") { list, load };
    }

    private static async Task<int> LoadAsync(ParseResult call, CancellationToken cancel)
    {
        var world = World.Open(call.GetRequiredValue(WorldName), call.GetValue(Anchor));
        await using var installation = Installation.Open(call);
        await installation.GetRequiredService<DatabaseStart>().PrepareAsync(cancel);
        await using var scope = installation.CreateAsyncScope();
        var loading = scope.ServiceProvider.GetRequiredService<WorldLoading>();
        if (!await loading.IsEmptyAsync(cancel))
        {
            throw new WorldFault($"World {world.Name} was not loaded: the database holds data already. Choose an empty one with --connection.");
        }

        Installation.Say($"Loading world {world.Name}, which begins on {world.Anchor:yyyy-MM-dd}.");
        await loading.LoadAsync(world, cancel);
        foreach (var line in await loading.TellAsync(world, cancel))
        {
            Console.Out.WriteLine(line);
        }

        return ExitCodes.Done;
    }
}
