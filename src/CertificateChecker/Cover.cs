using System.Globalization;
using System.Text.Json;

namespace Preceptor.CertificateChecker;

/// <summary>Every minute of every duty, looked at anew. Times are minutes of UTC; stretches in which nothing changes are looked at once.</summary>
internal sealed class Cover
{
    private static readonly string[] Presences = ["on-call", "on-site", "in-suite", "in-room"];

    private readonly long _stated;
    private readonly List<(long From, string Date)> _days;
    private readonly List<(string Name, long From, long Until)> _bands;
    private readonly List<JsonElement> _policies;
    private readonly Dictionary<string, JsonElement> _sessions;
    private readonly List<(string Supervisor, long From, long Until, int Count)> _loads;
    private readonly List<(string Supervisor, long From, long Until, int Cap, string Duty)> _held = [];
    private readonly List<(string What, long From, long Until)> _faults = [];
    private readonly List<((string Session, string Person, string Demand) What, long From, long Until)> _covered = [];

    public Cover(JsonElement signed)
    {
        (_stated, var inputs) = (signed.GetProperty("minutes").GetInt64(), signed.GetProperty("inputs"));
        _days = [.. List(inputs, "days").Select(day => (At(day, "from"), Text(day, "date")))];
        _days.Add((At(inputs, "until"), DateOnly.ParseExact(_days[^1].Date, "yyyy-MM-dd").AddDays(1).ToString("yyyy-MM-dd")));
        _bands = [.. List(inputs, "bands").Select(band => (Text(band, "name"), At(band, "from"), At(band, "until")))];
        _policies = [.. List(inputs, "policies")];
        _sessions = List(inputs, "sessions").ToDictionary(session => Text(session, "id"), StringComparer.Ordinal);
        _loads = [.. _sessions.Values.Select(each => (Text(each, "supervisor"), At(each, "from"), At(each, "until"), each.GetProperty("trainees").GetInt32()))
            .Concat(List(inputs, "carried").Select(each => (Text(each, "supervisor"), At(each, "from"), At(each, "until"), each.GetProperty("count").GetInt32())))];
        var (people, lines) = (List(inputs, "people").ToDictionary(each => Text(each, "id"), StringComparer.Ordinal), List(inputs, "demand").ToDictionary(each => Text(each, "id"), StringComparer.Ordinal));
        var seen = new HashSet<(string, string)>();
        foreach (var duty in List(signed, "assignments"))
        {
            var (person, line) = (people[Text(duty, "person")], lines[Text(duty, "demand")]);
            Minutes += At(line, "until") - At(line, "from");
            Look(duty, person, line);
            Add(_faults, seen.Add((Text(person, "id"), Text(line, "id"))) ? null : $"{Text(person, "name")} has the duty ‘{Text(line, "id")}’ twice", At(line, "from"), At(line, "until"));
        }

        _held.GroupBy(each => each.Supervisor, StringComparer.Ordinal).ToList().ForEach(theirs => LookAtLoad(theirs.Key, [.. theirs]));
    }

    public long Minutes { get; private set; }

    /// <summary>A sentence for each unbroken stretch of a duty without cover or over a cap.</summary>
    public IEnumerable<string> Problems => (_stated == Minutes ? [] : new[] { $"The certificate says {_stated} minutes and its duties add up to {Minutes}." }).Concat(_faults.Select(fault => $"{fault.What}, {Moment(fault.From):yyyy-MM-dd'T'HH:mm'Z'} to {Moment(fault.Until):yyyy-MM-dd'T'HH:mm'Z'}."));

    public IReadOnlyList<LostCover>? Without(string session) => !_sessions.ContainsKey(session) ? null
        : [.. _covered.Where(each => each.What.Session == session).Select(each => new LostCover(each.What.Person, each.What.Demand, Moment(each.From), Moment(each.Until)))];

    private void Look(JsonElement duty, JsonElement person, JsonElement line)
    {
        var (name, id, supervision) = (Text(person, "name"), Text(line, "id"), List(duty, "supervision").ToList());
        var edges = supervision.Concat(supervision.Select(each => _sessions[Text(each, "session")])).SelectMany(each => new[] { At(each, "from"), At(each, "until") })
            .Concat(_bands.SelectMany(band => new[] { band.From, band.Until })).Concat(_days.Select(day => day.From));
        var rows = _policies.Where(row => Serves(row, "roles", Text(person, "role")) && Serves(row, "phases", Text(person, "phase")) && (!List(row, "tags").Any() || List(row, "tags").Any(tag => List(line, "tags").Any(each => each.ValueEquals(tag.GetString()))))).ToList();
        foreach (var (from, until) in Stretches(At(line, "from"), At(line, "until"), edges))
        {
            var holding = supervision.Where(each => At(each, "from") <= from && from < At(each, "until")).Select(each => _sessions[Text(each, "session")]).ToList();
            var blocking = rows.Where(row => Blocks(row, from)).ToList();
            var fault = holding.Count == 1 ? Lacks(holding[0], line, from, blocking) : $"{holding.Count} sessions hold instead of one";
            Add(_faults, fault is null ? null : $"{name} on ‘{id}’: {fault}", from, until);
            if (fault is null)
            {
                Add(_covered, (Text(holding[0], "id"), Text(person, "id"), id), from, until);
            }

            _held.AddRange(holding.Select(each => (Text(each, "supervisor"), from, until, blocking.Select(row => row.GetProperty("cap").GetInt32()).Append(each.GetProperty("cap").GetInt32()).Min(), $"{name} on ‘{id}’")));
        }
    }

    /// <summary>What a session lacks to supervise a duty at a minute, load apart.</summary>
    private static string? Lacks(JsonElement session, JsonElement line, long minute, List<JsonElement> blocking)
    {
        var place = Text(session, "site") != Text(line, "site") ? 0 : session.GetProperty("suite").GetString() is { } suite && suite == line.GetProperty("suite").GetString() ? 3 : 1;
        var presence = Math.Min(place, Rank(session));
        return At(session, "from") > minute || At(session, "until") <= minute ? "the session is not on then"
            : !session.GetProperty("autonomous").GetBoolean() ? "the supervisor does not practise autonomously"
            : session.GetProperty("ownList").GetBoolean() ? "the supervisor has a list of their own"
            : blocking.Find(row => row.GetProperty("forbids").GetBoolean()) is { ValueKind: not JsonValueKind.Undefined } forbids ? $"{Text(forbids, "code")} forbids the duty"
            : blocking.Find(row => Rank(row) > presence) is { ValueKind: not JsonValueKind.Undefined } near ? $"{Text(near, "code")} asks for {Text(near, "presence")}, and it is {Presences[presence]}"
            : blocking.Find(row => row.GetProperty("minutesAway") is { ValueKind: JsonValueKind.Number } away && away.GetInt64() < session.GetProperty("minutesAway").GetInt64()) is { ValueKind: not JsonValueKind.Undefined } away ? $"{Text(away, "code")} asks for nearer than {session.GetProperty("minutesAway")} minutes away"
            : blocking.Find(row => !Serves(row, "specialties", Text(session, "specialty"))) is { ValueKind: not JsonValueKind.Undefined } other ? $"{Text(other, "code")} does not allow {Text(session, "specialty")}"
            : null;
    }

    private bool Blocks(JsonElement row, long minute)
    {
        var date = minute < _days[0].From ? "0000" : _days.FindLast(day => day.From <= minute).Date;
        return row.GetProperty("mustFrom").GetString() is { } must && string.CompareOrdinal(must, date) <= 0
            && (row.GetProperty("from").GetString() is not { } from || string.CompareOrdinal(from, date) <= 0)
            && (row.GetProperty("until").GetString() is not { } until || string.CompareOrdinal(date, until) <= 0)
            && (row.GetProperty("band").GetString() is not { } band || _bands.Exists(each => each.Name == band && each.From <= minute && minute < each.Until));
    }

    private void LookAtLoad(string supervisor, List<(string Supervisor, long From, long Until, int Cap, string Duty)> held)
    {
        var loads = _loads.Where(load => load.Supervisor == supervisor).ToList();
        var edges = held.SelectMany(each => new[] { each.From, each.Until }).Concat(loads.SelectMany(each => new[] { each.From, each.Until }));
        foreach (var (from, until) in Stretches(held.Min(each => each.From), held.Max(each => each.Until), edges))
        {
            var now = held.Where(each => each.From <= from && from < each.Until).ToList();
            var load = now.Count + loads.Where(each => each.From <= from && from < each.Until).Sum(each => each.Count);
            foreach (var (_, _, _, cap, duty) in now.Where(each => load > each.Cap))
            {
                Add(_faults, $"{duty}: supervisor {supervisor} has {load} and may have {cap}", from, until);
            }
        }
    }

    private static IEnumerable<(long From, long Until)> Stretches(long from, long until, IEnumerable<long> edges)
    {
        var cuts = edges.Where(edge => from < edge && edge < until).Append(from).Append(until).Distinct().Order().ToList();
        return cuts.Zip(cuts.Skip(1));
    }

    /// <summary>Adds a stretch, or lengthens the one that it goes on from.</summary>
    private static void Add<T>(List<(T What, long From, long Until)> list, T? what, long from, long until)
    {
        var before = list.FindLastIndex(each => each.Until == from && each.What!.Equals(what));
        if (before >= 0)
        {
            list[before] = list[before] with { Until = until };
        }
        else if (what is not null)
        {
            list.Add((what, from, until));
        }
    }

    private static bool Serves(JsonElement row, string property, string word) => !List(row, property).Any() || List(row, property).Any(each => each.ValueEquals(word));
    private static JsonElement.ArrayEnumerator List(JsonElement owner, string property) => owner.GetProperty(property).EnumerateArray();
    private static string Text(JsonElement owner, string property) => owner.GetProperty(property).GetString() ?? throw new FormatException($"‘{property}’ is null.");
    private static long At(JsonElement owner, string property) =>
        DateTimeOffset.ParseExact(Text(owner, property), "yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal).UtcTicks / TimeSpan.TicksPerMinute;
    private static int Rank(JsonElement owner) => Array.IndexOf(Presences, Text(owner, "presence")) is >= 0 and var rank ? rank : throw new FormatException($"‘{Text(owner, "presence")}’ is no presence.");
    private static DateTimeOffset Moment(long minute) => new(minute * TimeSpan.TicksPerMinute, TimeSpan.Zero);
}
