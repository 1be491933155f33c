using System.Text.Json.Nodes;

namespace Preceptor.Rules.Tests.CertificateChecker;

/// <summary>
/// Judges supervision by asking every minute of every duty one by one, with no cleverness at all. Written from docs/formats/roster-problem.md
/// alone, to be held against the checker, which looks at whole stretches.
/// </summary>
internal sealed class MinuteByMinute(JsonObject problem, JsonArray assignments)
{
    private static readonly List<string> Nearness = ["on-call", "on-site", "in-suite", "in-room"];

    private readonly Dictionary<string, JsonNode> _people = ById(problem, "people");
    private readonly Dictionary<string, JsonNode> _lines = ById(problem, "demand");
    private readonly Dictionary<string, JsonNode> _sessions = ById(problem, "sessions");

    /// <summary>For each duty and minute: covered by one session that may supervise it. Loads are not looked at.</summary>
    public HashSet<(string Person, string Line, DateTimeOffset Minute)> Covered(string? without = null) =>
        [.. EveryMinute().Where(each => IsCovered(each.Duty, each.Minute, without)).Select(each => ((string)each.Duty["person"]!, (string)each.Duty["demand"]!, each.Minute))];

    /// <summary>Whether every minute is covered and no supervisor has too many.</summary>
    public bool Holds() => EveryMinute().All(each => IsCovered(each.Duty, each.Minute, null) && HasRoom(each.Duty, each.Minute));

    private IEnumerable<(JsonNode Duty, DateTimeOffset Minute)> EveryMinute()
    {
        foreach (var duty in assignments)
        {
            var line = _lines[(string)duty!["demand"]!];
            for (var minute = Sealed.At(line, "from"); minute < Sealed.At(line, "until"); minute = minute.AddMinutes(1))
            {
                yield return (duty, minute);
            }
        }
    }

    private bool IsCovered(JsonNode duty, DateTimeOffset minute, string? without)
    {
        var line = _lines[(string)duty["demand"]!];
        var sessions = SessionsOf(duty, minute).Where(session => (string)session["id"]! != without).ToList();
        return sessions.Count == 1 && Holds(sessions[0], minute) && (bool)sessions[0]["autonomous"]! && !(bool)sessions[0]["ownList"]!
            && Blocking(duty, minute).All(row => Meets(sessions[0], line, row));
    }

    private static bool Meets(JsonNode session, JsonNode line, JsonNode row)
    {
        var nearness = Nearness.IndexOf((string)session["presence"]!);
        if ((string)session["site"]! != (string)line["site"]!)
        {
            nearness = 0;
        }
        else if (nearness >= 2 && (session["suite"] is null || line["suite"] is null || (string)session["suite"]! != (string)line["suite"]!))
        {
            nearness = 1;
        }

        var specialties = row["specialties"]!.AsArray();
        return !(bool)row["forbids"]! && nearness >= Nearness.IndexOf((string)row["presence"]!)
            && (row["minutesAway"] is null || (int)session["minutesAway"]! <= (int)row["minutesAway"]!)
            && (specialties.Count == 0 || specialties.Any(each => (string)each! == (string)session["specialty"]!));
    }

    private bool HasRoom(JsonNode duty, DateTimeOffset minute)
    {
        foreach (var session in SessionsOf(duty, minute))
        {
            var supervisor = (string)session["supervisor"]!;
            var associates = assignments.Where(other => IsOn(other!, minute)).Sum(other => SessionsOf(other!, minute).Count(each => (string)each["supervisor"]! == supervisor));
            var trainees = _sessions.Values.Where(each => (string)each["supervisor"]! == supervisor && Holds(each, minute)).Sum(each => (int)each["trainees"]!);
            var carried = problem["carried"]!.AsArray().Where(each => (string)each!["supervisor"]! == supervisor && Holds(each, minute)).Sum(each => (int)each!["count"]!);
            var cap = Blocking(duty, minute).Select(row => (int)row["cap"]!).Append((int)session["cap"]!).Min();
            if (associates + trainees + carried > cap)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsOn(JsonNode duty, DateTimeOffset minute) => Holds(_lines[(string)duty["demand"]!], minute);

    private List<JsonNode> SessionsOf(JsonNode duty, DateTimeOffset minute) =>
        [.. duty["supervision"]!.AsArray().Where(each => Holds(each!, minute)).Select(each => _sessions[(string)each!["session"]!])];

    private IEnumerable<JsonNode> Blocking(JsonNode duty, DateTimeOffset minute)
    {
        var (person, line) = (_people[(string)duty["person"]!], _lines[(string)duty["demand"]!]);
        var date = DateOf(minute);
        foreach (var row in problem["policies"]!.AsArray())
        {
            var applies = Serves(row!["roles"]!, (string)person["role"]!) && Serves(row["phases"]!, (string)person["phase"]!)
                && (row["tags"]!.AsArray().Count == 0 || row["tags"]!.AsArray().Any(tag => line["tags"]!.AsArray().Any(each => (string)each! == (string)tag!)))
                && (row["band"] is null || problem["bands"]!.AsArray().Any(band => (string)band!["name"]! == (string)row["band"]! && Holds(band, minute)))
                && (row["from"] is null || DateOnly.Parse((string)row["from"]!) <= date) && (row["until"] is null || date <= DateOnly.Parse((string)row["until"]!));
            if (applies && row["mustFrom"] is not null && DateOnly.Parse((string)row["mustFrom"]!) <= date)
            {
                yield return row;
            }
        }
    }

    private DateOnly DateOf(DateTimeOffset minute)
    {
        var days = problem["days"]!.AsArray();
        var date = DateOnly.Parse((string)days[0]!["date"]!).AddDays(-1);
        foreach (var day in days)
        {
            date = Sealed.At(day!, "from") <= minute ? DateOnly.Parse((string)day!["date"]!) : date;
        }

        return minute >= Sealed.At(problem, "until") ? date.AddDays(1) : date;
    }

    private static bool Serves(JsonNode words, string word) => words.AsArray().Count == 0 || words.AsArray().Any(each => (string)each! == word);

    private static bool Holds(JsonNode span, DateTimeOffset minute) => Sealed.At(span, "from") <= minute && minute < Sealed.At(span, "until");

    private static Dictionary<string, JsonNode> ById(JsonObject problem, string part) => problem[part]!.AsArray().ToDictionary(each => (string)each!["id"]!, each => each!);
}
