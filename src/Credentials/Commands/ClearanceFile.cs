using System.Text.Encodings.Web;
using System.Text.Json;
using Preceptor.Contracts;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel.Answers;

namespace Preceptor.Credentials.Commands;

/// <summary>Decides a clearance file by the same rules as the site.</summary>
internal sealed class ClearanceFile(Reference reference) : IClearanceFile
{
    // The words of the findings are for people: quotation marks and dashes stay readable.
    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private sealed record Told(string On, string Decision, string? ValidUntil, IReadOnlyList<ToldFinding> Findings);

    private sealed record ToldFinding(string Rule, string Severity, string Text, string? Source);

    public string Schema
    {
        get
        {
            using var stream = typeof(ClearanceFile).Assembly.GetManifestResourceStream("clearance.schema.json")!;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    public ClearanceFileAnswer Decide(string json, DateOnly on, string profile)
    {
        var (facts, problem) = ClearanceFileReader.Read(json);
        if (facts is null)
        {
            return new(ClearanceDecision.NotCleared, null, [], problem);
        }

        var clearance = ClearedToPractise.Decide(new(facts, on, Enum.Parse<Profile>(profile, ignoreCase: true), reference));
        var told = new Told(
            Iso(on), Code(clearance.Answer.Decision), clearance.ValidUntil is { } until ? Iso(until) : null,
            [.. clearance.Answer.Findings.Select(finding => new ToldFinding(finding.Rule, Code(finding.Severity), finding.Text, finding.Source))]);
        return new(clearance.Answer.Decision, JsonSerializer.Serialize(told, Shape), Lines(told), null);
    }

    private static IReadOnlyList<string> Lines(Told told) =>
    [
        $"decision={told.Decision} on={told.On} valid-until={told.ValidUntil ?? "none"} findings={told.Findings.Count}",
        .. told.Findings.Select(finding => $"{finding.Severity} {finding.Rule}: {finding.Text} [{finding.Source}]"),
    ];

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd");

    private static string Code(ClearanceDecision decision) => decision switch
    {
        ClearanceDecision.Cleared => "cleared",
        ClearanceDecision.ClearedWithConditions => "cleared-with-conditions",
        _ => "not-cleared",
    };

    private static string Code(Severity severity) => severity.ToString().ToLowerInvariant();
}
