using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.Cli.Solving;

/// <summary>What a solve tells at its end.</summary>
/// <param name="Seconds">The limit that was set, so that the same call says the same; the time it took with --timing.</param>
internal sealed record Figures(SolveStatus Status, long? Objective, long? Bound, double Seconds, int Seed)
{
    private static readonly JsonSerializerOptions Shape = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Line => string.Create(CultureInfo.InvariantCulture,
        $"status={Word} objective={Objective?.ToString() ?? "none"} bound={Bound?.ToString() ?? "none"} gap={Gap(Objective, Bound)} seconds={Seconds:0.#} seed={Seed}");

    /// <param name="roster">The roster, when it is not written to a file.</param>
    public string Json(JsonNode? roster)
    {
        var answer = new JsonObject
        {
            ["status"] = Word, ["objective"] = Objective, ["bound"] = Bound, ["gap"] = Gap(Objective, Bound), ["seconds"] = Seconds, ["seed"] = Seed,
        };
        if (roster is not null)
        {
            answer["roster"] = roster;
        }

        return answer.ToJsonString(Shape);
    }

    /// <summary>How far the bound is below the objective, in per cent of the objective.</summary>
    public static string Gap(long? objective, long? bound) =>
        objective is { } value && bound is { } proven
            ? string.Create(CultureInfo.InvariantCulture, $"{(value == 0 ? 0 : (value - proven) * 100.0 / value):0.##}%") : "none";

    private string Word => Status.ToString().ToLowerInvariant();
}
