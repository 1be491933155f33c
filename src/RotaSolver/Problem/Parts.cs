using System.Text.Json;
using Preceptor.RotaSolver.Model;

namespace Preceptor.RotaSolver.Problem;

/// <summary>The parts of a problem that say when, where and under which rules.</summary>
internal static class Parts
{
    private static readonly string[] Presences = ["on-call", "on-site", "in-suite", "in-room"];

    public static Band Band(Entry at)
    {
        at.Has("name", "from", "until");
        return new(at["name"].Id(), at["from"].Minute(), End(at));
    }

    public static Rule Rule(Entry at)
    {
        at.Has("code", "value", "must", "source");
        return new(Limits.Codes[at["code"].Word(Limits.Codes)], at["value"].Whole(), at["must"].Flag(), at["source"].Text());
    }

    public static IReadOnlyDictionary<string, long> Weights(Entry at)
    {
        var weights = new Dictionary<string, long>(StringComparer.Ordinal);
        if (at.Element.ValueKind != JsonValueKind.Object)
        {
            at.Refuse("the weights are not an object; write {\"under-minimum\": 1000, …}.");
            return weights;
        }

        foreach (var property in at.Element.EnumerateObject())
        {
            var entry = new Entry(at.Source, property.Value, at.Element, $"weights.{property.Name}");
            if (!Terms.Codes.Contains(property.Name))
            {
                entry.Refuse($"there is no soft term ‘{property.Name}’; write one of {string.Join(", ", Terms.Codes)}.");
            }
            else if (!weights.TryAdd(property.Name, entry.Whole(1_000_000)))
            {
                entry.Refuse("it is written twice; take one out.");
            }
        }

        return weights;
    }

    public static Policy Policy(Entry at)
    {
        at.Has("code", "version", "roles", "tags", "phases", "band", "presence", "minutesAway", "cap", "specialties", "forbids", "from", "until", "mustFrom", "text", "source");
        return new(
            at["code"].Id(), at["version"].Text(), at["roles"].Texts(), at["tags"].Texts(), at["phases"].Texts(), at["band"].TextOrNull(),
            (Presence)at["presence"].Word(Presences), at["minutesAway"].WholeOrNull(), at["cap"].Count(), at["specialties"].Texts(), at["forbids"].Flag(),
            at["from"].DateOrNull(), at["until"].DateOrNull(), at["mustFrom"].DateOrNull(), at["text"].Text(), at["source"].Text());
    }

    public static Session Session(Entry at)
    {
        at.Has("id", "supervisor", "supervisorName", "autonomous", "site", "suite", "specialty", "from", "until", "presence", "minutesAway", "cap", "ownList", "trainees");
        return new(
            at["id"].Id(), at["supervisor"].Id(), at["supervisorName"].Text(), at["autonomous"].Flag(), at["site"].Text(), at["suite"].TextOrNull(),
            at["specialty"].Text(), at["from"].Minute(), End(at), (Presence)at["presence"].Word(Presences), at["minutesAway"].Whole(),
            at["cap"].Count(), at["ownList"].Flag(), at["trainees"].Count());
    }

    public static Load Load(Entry at)
    {
        at.Has("supervisor", "from", "until", "count");
        return new(at["supervisor"].Id(), at["from"].Minute(), End(at), at["count"].Count());
    }

    public static Line Line(Entry at)
    {
        at.Has(
            "id", "date", "shift", "shiftName", "from", "until", "unpaidBreak", "paid", "night", "site", "suite", "team", "roles", "skills", "tags", "doctor",
            "minimum", "ideal", "maximum");
        var line = new Line(
            at["id"].Id(), at["date"].Date(), at["shift"].Id(), at["shiftName"].Text(), at["from"].Minute(), End(at), at["unpaidBreak"].Whole(), at["paid"].Whole(),
            at["night"].Flag(), at["site"].Text(), at["suite"].TextOrNull(), at["team"].TextOrNull(), at["roles"].Texts(), at["skills"].Texts(), at["tags"].Texts(),
            at["doctor"].Flag(), at["minimum"].Count(), at["ideal"].Count(), at["maximum"].Count());
        if (line.Minimum > line.Ideal || line.Ideal > line.Maximum)
        {
            at["ideal"].Refuse($"minimum {line.Minimum}, ideal {line.Ideal} and maximum {line.Maximum} are not in order; write minimum ≤ ideal ≤ maximum.");
        }

        if (line.Paid != line.Minutes - line.UnpaidBreak)
        {
            at["paid"].Refuse($"{line.Paid} is not the shift's {line.Minutes} minutes less its unpaid break of {line.UnpaidBreak}; write {line.Minutes - line.UnpaidBreak}.");
        }

        return line;
    }

    public static Pair Pair(Entry at)
    {
        at.Has("person", "demand");
        return new(at["person"].Id(), at["demand"].Id());
    }

    /// <summary>The end of what begins at <c>from</c>.</summary>
    public static long End(Entry at)
    {
        var until = at["until"].Minute();
        if (at["from"].Minute() >= until)
        {
            at["until"].Refuse("it ends before it begins or as it begins; write an end after ‘from’.");
        }

        return until;
    }
}
