using System.Text.Json;

namespace Preceptor.Planning.Domain;

/// <summary>A question of a step.</summary>
/// <param name="Code">Under which the answer is kept.</param>
internal sealed record StepQuestion(int Step, string Code, string Label, string Hint, bool IsRequired);

/// <summary>One of the six steps of planning-steps.csv.</summary>
/// <param name="Guidance">What the step is for, in two or three sentences.</param>
internal sealed record StepText(int Number, string Title, string Guidance, string Source, IReadOnlyList<StepQuestion> Questions);

/// <summary>The six steps, in the order in which NHS planners know them.</summary>
internal sealed record SixSteps(IReadOnlyList<StepText> All)
{
    public StepText? Of(int number) => All.FirstOrDefault(step => step.Number == number);
}

internal static class StepAnswers
{
    /// <summary>Letters stay as they are, so that what fits as text fits in its column too. It never stands in a page as JSON.</summary>
    private static readonly JsonSerializerOptions AsTyped = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyDictionary<string, string> Read(string? json) =>
        json is null ? new Dictionary<string, string>(StringComparer.Ordinal) : JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;

    public static string Write(IReadOnlyDictionary<string, string> answers) => JsonSerializer.Serialize(answers, AsTyped);
}
