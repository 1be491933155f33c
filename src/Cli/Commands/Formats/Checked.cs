using System.Text.Json.Serialization;

namespace Preceptor.Cli.Commands.Formats;

/// <summary>What a judge says of a roster, whatever the format.</summary>
/// <param name="Costs">The objective's parts, where the format's own validator tells them.</param>
internal sealed record Checked(
    int Hard, long Objective, IReadOnlyList<string> Violations, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, long>? Costs = null)
{
    [JsonIgnore]
    public string Lines => string.Join('\n', [$"hard={Hard} objective={Objective}", .. Violations, .. (Costs ?? new Dictionary<string, long>()).Select(cost => $"{cost.Key}: {cost.Value}")]);
}
