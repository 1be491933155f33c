using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Database;
using Preceptor.Kernel.Audit;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor audit verify</c>: whether every line of every audit chain is as it was written.</summary>
internal static class AuditCommands
{
    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web);

    private static readonly Option<bool> Json = new("--json") { Description = "One JSON object instead of lines." };

    private sealed record Answer(bool Holds, IReadOnlyList<ChainReport> Chains);

    public static Command Make()
    {
        var verify = new Command("verify", "Recomputes every audit chain; exit code 1 when one does not hold.") { Json };
        verify.SetAction(VerifyAsync);
        return new Command("audit", "The audit chain.") { verify };
    }

    private static async Task<int> VerifyAsync(ParseResult call, CancellationToken cancel)
    {
        await using var installation = Installation.Open(call);
        await installation.GetRequiredService<DatabaseStart>().RequireCurrentAsync(cancel);
        var chains = await installation.GetRequiredService<AuditVerification>().VerifyAsync(cancel);
        var answer = new Answer(chains.All(chain => chain.Fault is null), chains);
        Console.Out.WriteLine(call.GetValue(Json)
            ? JsonSerializer.Serialize(answer, Shape)
            : string.Join('\n', chains.Select(LineOf).DefaultIfEmpty("no chains: nothing was recorded yet")));
        return answer.Holds ? ExitCodes.Done : ExitCodes.DoesNotHold;
    }

    private static string LineOf(ChainReport chain)
    {
        var whose = chain.Chain == Guid.Empty ? "platform" : $"employer {chain.Chain}";
        return $"{whose}: lines={chain.Lines} head={chain.Head} {chain.Fault ?? "ok"}";
    }
}
