using System.Security.Cryptography;
using System.Text.Json;

namespace Preceptor.RotaSolver.Problem;

/// <summary>Reads a roster problem (docs/formats/roster-problem.md). Whatever is not described there is refused, so that a misspelt property is found.</summary>
public static class ProblemFile
{
    public const string Format = "preceptor-roster-problem/1";

    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    private static readonly string[] Properties =
    [
        "format", "title", "days", "until", "bands", "rules", "weights", "policies", "people", "sessions", "carried", "demand", "fixed", "requests", "published",
    ];

    /// <returns>The problem; or one sentence with the line and path of the first thing that is wrong.</returns>
    public static Reading<RosterProblem> Read(byte[] json)
    {
        ReadOnlyMemory<byte> bytes = json.AsSpan().StartsWith(Mark) ? json.AsMemory(Mark.Length) : json;
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var source = new SourceText(bytes);
            var problem = Read(new Entry(source, document.RootElement, document.RootElement, "$"));
            if (source.Problem is null)
            {
                References.Check(problem, source);
            }

            return source.Problem is { } sentence ? new(null, sentence) : new(problem, null);
        }
        catch (JsonException fault)
        {
            return new(null, $"Line {fault.LineNumber + 1}: this is not JSON; mend the file there, or write it out again.");
        }
        catch (InvalidOperationException)
        {
            // What the reader throws for text that is not UTF-8 or half a surrogate pair.
            return new(null, "The file holds text that is not UTF-8; save it as UTF-8.");
        }
    }

    /// <summary>What a roster says of the problem it is for: SHA-256 of the file's bytes, lower-case hex.</summary>
    public static string HashOf(byte[] json) => Convert.ToHexStringLower(SHA256.HashData(json));

    private static RosterProblem Read(Entry file)
    {
        file.Has(Properties);
        if (file["format"].Text() is var format && format != Format)
        {
            file["format"].Refuse($"‘{format}’ is another format; write {Format}.");
        }

        var days = ReadDays(file);
        return new()
        {
            Title = file["title"].Text(),
            Start = file.Source.Start ?? DateTimeOffset.UnixEpoch,
            Days = days,
            Until = file["until"].Minute(),
            Bands = file["bands"].List(Parts.Band),
            Rules = file["rules"].List(Parts.Rule),
            Weights = Parts.Weights(file["weights"]),
            Policies = file["policies"].List(Parts.Policy),
            People = file["people"].List(PersonParts.Person),
            Sessions = file["sessions"].List(Parts.Session),
            Carried = file["carried"].List(Parts.Load),
            Demand = file["demand"].List(Parts.Line),
            Fixed = file["fixed"].List(Parts.Pair),
            Requests = file["requests"].List(PersonParts.Request),
            Published = file["published"].IsNull ? null : file["published"].List(Parts.Pair),
        };
    }

    private static IReadOnlyList<Day> ReadDays(Entry file)
    {
        var days = file["days"].List(item =>
        {
            item.Has("date", "from", "holiday");
            item.Source.Start ??= item["from"].Instant();
            return new Day(item["date"].Date(), item["from"].Minute(), item["holiday"].Flag());
        });
        if (days.Count == 0)
        {
            file["days"].Refuse("there is no day; write at least one.");
        }

        return days;
    }
}
