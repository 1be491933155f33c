using Preceptor.Contracts;
using Preceptor.Kernel.Time;

namespace Preceptor.Supervision.Domain;

/// <summary>A policy row in words.</summary>
internal static class PolicyWording
{
    /// <summary>"Novice anaesthesia associates; duties: theatre; 8pm to 8am".</summary>
    public static string For(SupervisionPolicy row)
    {
        var parts = new List<string> { row.Roles.Count == 0 ? "All associates" : UkWords.And([.. row.Roles.Select(role => $"{Spaced(role)}s")]) };
        if (row.Phases.Count > 0)
        {
            parts.Add($"phase: {UkWords.And([.. row.Phases])}");
        }

        if (row.Tags.Count > 0)
        {
            parts.Add($"duties: {UkWords.And([.. row.Tags.Select(Spaced)])}");
        }

        if (row.Band is { } band)
        {
            parts.Add(band == Rules.HourBands.Day ? "8am to 8pm" : "8pm to 8am");
        }

        var text = string.Join("; ", parts);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    public static string Dates(SupervisionPolicy row) => (row.From, row.Until) switch
    {
        ({ } from, { } until) => $"{UkWords.Date(from)} to {UkWords.Date(until)}",
        ({ } from, null) => $"From {UkWords.Date(from)}",
        (null, { } until) => $"Until {UkWords.Date(until)}",
        _ => "At any date",
    };

    private static string Spaced(string code) => code.Replace('-', ' ');
}
