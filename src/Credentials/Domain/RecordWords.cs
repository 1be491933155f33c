using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Domain;

/// <summary>A record as pages write it.</summary>
internal static class RecordWords
{
    public static string Name(CredentialRecord record) => RecordKind.Find(record.Kind)?.Name ?? record.Kind;

    public static string Says(CredentialRecord record) => record.Kind switch
    {
        RecordKind.RightToWork => $"Checked on {Day(record.From)}{(record.Until is null ? ", does not end" : $", until {Day(record.Until)}")}",
        RecordKind.Dbs => $"{Sentence(record.What)}, issued on {Day(record.From)}",
        RecordKind.Qualification => $"{record.What}, {record.Provider}, awarded on {Day(record.Until)}{(record.From is null ? "" : $", course from {Day(record.From)}")}",
        RecordKind.Exam => $"{record.What}, passed on {Day(record.From)}",
        RecordKind.Registration => Registration(record),
        RecordKind.Employment => $"{Sentence(record.What)}, from {Day(record.From)}{Until(record)}{(record.Wte is { } wte ? $", {wte:0.##} whole-time equivalent" : "")}",
        RecordKind.Identity => $"Checked on {Day(record.From)}",
        RecordKind.References => $"Taken on {Day(record.From)}",
        RecordKind.WorkHealth => $"Cleared on {Day(record.From)}",
        RecordKind.Setting => Sentence(record.What),
        RecordKind.Prescribing => record.What ?? "",
        _ => "",
    };

    /// <summary>Where it is from and when it was last looked at.</summary>
    public static string Source(CredentialRecord record)
    {
        var origin = record.Origin switch { "form" => "by form", "import" => "by import", _ => "with the demo world" };
        var looked = record.CheckedAt is { } at ? $"Register looked up on {UkWords.Moment(at)}. " : "";
        return $"{looked}Recorded {origin} on {UkWords.Date(UkTime.DateOf(record.RecordedAt))}";
    }

    public static string Sentence(string? code) => code is { Length: > 0 } ? char.ToUpperInvariant(code[0]) + Words.Plain(code)[1..] : "";

    private static string Registration(CredentialRecord record)
    {
        var conditions = record.Conditions is null ? "" : $". Conditions: {record.Conditions}";
        var excludes = record.Excludes.Count == 0 ? "" : $". Not for duties with: {string.Join(", ", record.Excludes)}";
        return $"{record.What} {record.Number}, {Words.Plain(record.Status ?? "")} from {Day(record.From)}{Until(record)}{conditions}{excludes}";
    }

    private static string Until(CredentialRecord record) => record.Until is null ? "" : $" to {Day(record.Until)}";

    private static string Day(DateOnly? date) => date is { } day ? UkWords.Date(day) : "an unknown day";
}
