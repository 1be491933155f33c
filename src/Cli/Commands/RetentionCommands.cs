using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Database;
using Preceptor.Kernel.Jobs.Keeping;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor retention [--dry-run]</c>: forgets what the rules say, as the site does every day, or only says how much would go.</summary>
internal static class RetentionCommands
{
    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web);

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Only counts; nothing is forgotten." };

    private static readonly Option<bool> Json = new("--json") { Description = "One JSON object instead of lines." };

    private sealed record Line(string Kind, string Name, int Days, int Rows, string Why, string Source);

    private sealed record Answer(bool DryRun, int Rows, IReadOnlyList<Line> Kinds);

    public static Command Make()
    {
        var retention = new Command("retention", "Forgets rows that are older than data/reference/retention.csv allows; the site does so every day.") { DryRun, Json };
        retention.SetAction(RunAsync);
        return retention;
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        await using var installation = Installation.Open(call);
        await installation.GetRequiredService<DatabaseStart>().RequireCurrentAsync(cancel);
        var (retention, dry) = (installation.GetRequiredService<Retention>(), call.GetValue(DryRun));
        var counts = dry ? await retention.CountAsync(cancel) : await retention.ForgetAsync(cancel);
        var answer = new Answer(dry, counts.Sum(count => count.Rows), [.. counts.Select(count => new Line(count.Rule.Kind, count.Rule.Name, count.Rule.Days, count.Rows, count.Rule.Why, count.Rule.Source))]);
        Console.Out.WriteLine(call.GetValue(Json) ? JsonSerializer.Serialize(answer, Shape) : string.Join('\n', answer.Kinds.Select(InWords)));
        Installation.Say(dry ? "Nothing was forgotten: this was a dry run." : $"{answer.Rows} rows were forgotten.");
        return ExitCodes.Done;
    }

    private static string InWords(Line line) => $"{line.Kind}: rows={line.Rows} days={line.Days} ({line.Name}; {line.Source})";
}
