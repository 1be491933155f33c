using System.Globalization;
using Preceptor.Kernel.Answers;
using Preceptor.Planning.Domain;

namespace Preceptor.Planning.Rules;

/// <summary>Assumptions as somebody typed them.</summary>
internal sealed record AssumptionsText(
    string? Years, string? Leaving, string? Recruits, string? Renewed, string? Growth, string? Pause, string? Extra, string? SessionsEach);

/// <summary>Understands typed assumptions, or says of each field what is wrong.</summary>
internal static class AssumptionsReading
{
    private sealed record Field(string Name, string What, double Least, double Most);

    private static readonly Field Years = new(nameof(AssumptionsText.Years), "how many years the plan looks ahead", 1, 15);
    private static readonly Field Leaving = new(nameof(AssumptionsText.Leaving), "how many of a hundred leave in a year", 0, 60);
    private static readonly Field Recruits = new(nameof(AssumptionsText.Recruits), "how many people can be recruited in a year", 0, 500);
    private static readonly Field Renewed = new(nameof(AssumptionsText.Renewed), "how many of a hundred have their clearance renewed in time", 0, 100);
    private static readonly Field Growth = new(nameof(AssumptionsText.Growth), "by how much the need grows in a year", -50, 50);
    private static readonly Field Pause = new(nameof(AssumptionsText.Pause), "for how many months nobody is recruited", 0, 120);
    private static readonly Field Extra = new(nameof(AssumptionsText.Extra), "how many supervising sessions are added", -10_000, 10_000);
    private static readonly Field Each = new(nameof(AssumptionsText.SessionsEach), "how many sessions a full-time associate takes up", 0.05, 20);

    public static Outcome<Assumptions> Read(AssumptionsText text)
    {
        var refusals = new List<Refusal>();
        double? Of(string? typed, Field field, double? usual, bool isWhole = false)
        {
            var (number, refusal) = Number(typed, field, usual, isWhole);
            refusals.AddRange(refusal is null ? [] : [refusal]);
            return number;
        }

        var years = Of(text.Years, Years, null, isWhole: true);
        var leaving = Of(text.Leaving, Leaving, null);
        var recruits = string.IsNullOrWhiteSpace(text.Recruits) ? null : Of(text.Recruits, Recruits, null);
        var (renewed, growth) = (Of(text.Renewed, Renewed, 0), Of(text.Growth, Growth, 0));
        var (pause, extra, each) = (Of(text.Pause, Pause, 0, isWhole: true), Of(text.Extra, Extra, 0), Of(text.SessionsEach, Each, Assumptions.FullTimeSessions));
        return refusals.Count > 0 ? Outcome<Assumptions>.Refused(refusals)
            : new Assumptions((int)years!, leaving!.Value, recruits, renewed!.Value, growth!.Value, (int)pause!, extra!.Value, each!.Value);
    }

    private static (double? Number, NotUnderstood? Refusal) Number(string? typed, Field field, double? usual, bool isWhole)
    {
        var text = (typed ?? "").Trim().TrimEnd('%').Replace('−', '-').TrimEnd();
        if (text.Length == 0)
        {
            return usual is null ? (null, new(field.Name, $"Enter {field.What}")) : (usual, null);
        }

        var isNumber = double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        var shown = text.Length > 20 ? text[..20] + "…" : text;
        return !isNumber ? (null, new(field.Name, $"‘{shown}’ is not a number. Enter {field.What}, like {Example(field)}"))
            : isWhole && number != Math.Floor(number) ? (null, new(field.Name, $"‘{shown}’ is not a whole number. Enter {field.What}, like {Example(field)}"))
            : number < field.Least || number > field.Most ? (null, new(field.Name, $"{shown} is outside {field.Least:0.##} to {field.Most:0.##}. Enter {field.What}"))
            : (number, null);
    }

    private static string Example(Field field) => field.Least >= 1 ? "5" : field.Most <= 20 ? "9.4" : "10";
}
