using NodaTime;

namespace Preceptor.TestKit.Rosters;

internal sealed record MadePart(string Id, object Json);

/// <summary>The parts of a made-up problem.</summary>
internal sealed class ProblemParts(Draw draw, ProblemSize size, IReadOnlyList<LocalDate> dates)
{
    private static readonly string[] Roles = ["physician-associate", "anaesthesia-associate"];
    private static readonly string[] Phases = ["novice", "developing", "established", "established"];

    private static readonly (string Shift, string Name, int From, int Until, int Break, bool Night)[] Shifts =
    [
        ("L", "Long day", 8 * 60, (20 * 60) + 30, 60, false),
        ("E", "Early", (7 * 60) + 30, (15 * 60) + 30, 30, false),
        ("N", "Night", 20 * 60, (32 * 60) + 30, 60, true),
        ("T", "Theatre list", 8 * 60, 18 * 60, 30, false),
    ];

    private string Team(int ward) => $"team-{ward}";

    private string Site(int ward) => ward % 2 == 0 ? "north" : "south";

    public IReadOnlyList<MadePart> Demand() =>
    [
        .. from date in dates
           from ward in Enumerable.Range(0, size.Wards)
           from shift in Shifts
           where shift.Shift != "T" || (ward % 2 == 0 && date.DayOfWeek < IsoDayOfWeek.Saturday)
           where !size.Odd || size.Days > 7 || draw.Chance(60)
           select Line(date, ward, shift),
    ];

    private MadePart Line(LocalDate date, int ward, (string Shift, string Name, int From, int Until, int Break, bool Night) shift)
    {
        var id = $"{RandomProblems.Date(date)}-{shift.Shift}-{ward}";
        var (theatre, minutes, minimum) = (shift.Shift == "T", RandomProblems.Minutes(date, shift.From, shift.Until), draw.Below(2));
        var ideal = minimum + draw.Below(2);
        return new(id, new
        {
            id, date = RandomProblems.Date(date), shift = shift.Shift, shiftName = shift.Name, from = RandomProblems.At(date, shift.From), until = RandomProblems.At(date, shift.Until),
            unpaidBreak = shift.Break, paid = minutes - shift.Break, night = shift.Night, site = Site(ward), suite = theatre ? $"suite-{ward}" : null, team = draw.Chance(80) ? Team(ward) : null,
            roles = theatre ? Roles : Roles[..1], skills = theatre && draw.Chance(50) ? new[] { "airway" } : [], tags = Tags(theatre), doctor = draw.Chance(3),
            minimum, ideal, maximum = Math.Max(1, ideal + draw.Below(2)),
        });
    }

    private string[] Tags(bool theatre) => theatre ? draw.Chance(30) ? ["theatre", "asa3plus"] : ["theatre"] : draw.Chance(25) ? ["undifferentiated"] : [];

    public IReadOnlyList<MadePart> People() => [.. Enumerable.Range(0, size.People).Select(Person)];

    private MadePart Person(int i)
    {
        var (ward, phase) = (draw.Below(size.Wards), draw.Of(Phases));
        var target = size.Days * 37 * 60 / 7;
        var id = $"p{i}";
        return new(id, new
        {
            id, name = $"Person {i}", role = Roles[draw.Chance(25) ? 1 : 0], phase, skills = draw.Chance(60) ? new[] { "airway" } : [], teams = new[] { Team(ward), Team(draw.Below(size.Wards)) }.Distinct(),
            targetMinutes = target, maxMinutes = target + (draw.Below(3) * 600),
            fairShare = new { nights = draw.Below(Math.Max(1, size.Days / 7) + 1), weekends = draw.Below(3), holidays = draw.Below(2) },
            cleared = Cleared(), away = Away(), before = Before(), namedSupervisor = draw.Chance(50) ? $"s{draw.Below(size.Supervisors)}" : null,
        });
    }

    private object[] Cleared()
    {
        var (from, until) = (RandomProblems.At(dates[0].PlusDays(-400), 0), RandomProblems.At(dates[^1].PlusDays(400), 0));
        var middle = RandomProblems.At(dates[draw.Below(dates.Count)], 0);
        return !size.Odd || draw.Chance(70) ? [new { from, until, excludes = Array.Empty<string>() }]
            : draw.Chance(50) ? [new { from, until = middle, excludes = Array.Empty<string>() }, new { from = middle, until, excludes = new[] { "theatre" } }]
            : [new { from, until = middle, excludes = Array.Empty<string>() }];
    }

    private object[] Away()
    {
        if (!size.Odd || draw.Chance(60))
        {
            return [];
        }

        var (at, hours) = (dates[draw.Below(dates.Count)], draw.Of(4, 24, 72));
        return [new { from = RandomProblems.At(at, 12 * 60), until = RandomProblems.At(at, (12 + hours) * 60), why = "leave" }];
    }

    private object Before()
    {
        var night = draw.Chance(30);
        return size.Odd && draw.Chance(50)
            ? new { lastDutyUntil = (string?)RandomProblems.At(dates[0].PlusDays(night ? 0 : -1), night ? (8 * 60) + 30 : 20 * 60), lastDutyNight = night, daysInARow = draw.Below(4), nightsInARow = night ? 1 : 0 }
            : new { lastDutyUntil = (string?)null, lastDutyNight = false, daysInARow = 0, nightsInARow = 0 };
    }

    public object[] Rules() =>
    [
        new { code = "daily-rest", value = 660, must = draw.Chance(80), source = "Working Time Regulations 1998, reg 10" },
        new { code = "weekly-rest", value = 1440, must = draw.Chance(80), source = "Working Time Regulations 1998, reg 11" },
        new { code = "longest-shift", value = 13 * 60, must = true, source = "house" },
        new { code = "days-in-a-row", value = size.Days < 7 ? 3 : 6, must = draw.Chance(80), source = "house" },
        new { code = "nights-in-a-row", value = size.Days < 7 ? 2 : 4, must = draw.Chance(80), source = "house" },
        new { code = "rest-after-nights", value = 46 * 60, must = draw.Chance(80), source = "house" },
    ];

    public Dictionary<string, int> Weights() => new(StringComparer.Ordinal)
    {
        ["under-minimum"] = 10000, ["under-ideal"] = 1500, ["over-ideal"] = 300, ["request"] = 10, ["nights"] = 200, ["weekends"] = 300, ["holidays"] = 400,
        ["backward-rotation"] = 100, ["other-team"] = 60, ["novice-alone"] = 250, ["hours-under"] = 1, ["hours-over"] = 2, ["changed"] = 70, ["below-guidance"] = 1,
    };

    public object[] Policies() =>
    [
        Policy(new("ward") { MinutesAway = 30, Cap = 3, Must = true }),
        Policy(new("day") { Roles = Roles[..1], Tags = ["undifferentiated"], Presence = "on-site", Must = draw.Chance(60) }),
        Policy(new("night") { Phases = ["novice"], Band = "night", Presence = "on-site", MinutesAway = 10, Must = draw.Chance(50) }),
        Policy(new("theatre") { Tags = ["theatre"], Presence = "in-suite", MinutesAway = 2, Specialties = ["anaesthetics", "surgery"], Must = true }),
        Policy(new("theatre-novice") { Tags = ["theatre"], Phases = ["novice"], Presence = "in-room", MinutesAway = 0, Cap = 1, Must = draw.Chance(50) }),
        Policy(new("asa3plus") { Tags = ["asa3plus"], Phases = ["novice"], Cap = 1, Must = true, Forbids = draw.Chance(50) }),
    ];

    private object Policy(MadePolicy made) => new
    {
        code = made.Code, version = "1", roles = made.Roles, tags = made.Tags, phases = made.Phases, band = made.Band, presence = made.Presence, minutesAway = made.MinutesAway, cap = made.Cap,
        specialties = made.Specialties, forbids = made.Forbids, from = (string?)null, until = (string?)null,
        mustFrom = made.Must ? RandomProblems.Date(dates[0].PlusDays(size.Odd ? draw.Below(3) - 1 : -1)) : null, text = $"What {made.Code} asks", source = "house",
    };

    private sealed record MadePolicy(string Code)
    {
        public string[] Roles { get; init; } = ProblemParts.Roles;

        public string[] Tags { get; init; } = [];

        public string[] Phases { get; init; } = [];

        public string? Band { get; init; }

        public string Presence { get; init; } = "on-call";

        public int? MinutesAway { get; init; }

        public int Cap { get; init; } = 2;

        public string[] Specialties { get; init; } = [];

        public bool Must { get; init; }

        public bool Forbids { get; init; }
    }

    public IReadOnlyList<object> Sessions()
    {
        var sessions = new List<object>();
        for (var s = 0; s < size.Supervisors; s++)
        {
            foreach (var date in dates.Prepend(dates[0].PlusDays(-1)))
            {
                foreach (var (from, until) in draw.Of<(int, int)[]>([(8 * 60, 21 * 60)], [(7 * 60, 13 * 60), (13 * 60, 22 * 60)], [(20 * 60, 33 * 60)], [(20 * 60, 26 * 60), (26 * 60, 33 * 60)], [(0, 1440)], []))
                {
                    sessions.Add(Session($"s{s}", sessions.Count, date, (from, until)));
                }
            }
        }

        return sessions;
    }

    private object Session(string supervisor, int number, LocalDate date, (int From, int Until) when)
    {
        var ward = draw.Below(size.Wards);
        var presence = draw.Of("on-call", "on-site", "in-suite", "in-room", "on-site");
        return new
        {
            id = $"{supervisor}-{number}", supervisor, supervisorName = $"Dr {supervisor}", autonomous = !draw.Chance(5), site = Site(ward),
            suite = presence is "in-suite" or "in-room" ? $"suite-{ward / 2 * 2}" : null, specialty = draw.Of("anaesthetics", "surgery", "medicine"),
            from = RandomProblems.At(date, when.From), until = RandomProblems.At(date, when.Until), presence,
            minutesAway = presence switch { "on-call" => draw.Of(10, 20, 30), "on-site" => 5, "in-suite" => 2, _ => 0 },
            cap = draw.Of(1, 2, 2, 3), ownList = draw.Chance(5), trainees = draw.Chance(15) ? 1 : 0,
        };
    }

    public IReadOnlyList<object> Carried() =>
    [
        .. Enumerable.Range(0, size.Odd ? draw.Below(3) : 0).Select(_ => dates[draw.Below(dates.Count)]).Select(date => new
        {
            supervisor = $"s{draw.Below(size.Supervisors)}", from = RandomProblems.At(date, 9 * 60), until = RandomProblems.At(date, 17 * 60), count = 1,
        }),
    ];

    public IReadOnlyList<object> Pairs(IReadOnlyList<MadePart> people, IReadOnlyList<MadePart> demand, int count) => demand.Count == 0 ? [] :
    [
        .. Enumerable.Range(0, count).Select(_ => (Person: draw.Of(people).Id, Demand: draw.Of(demand).Id)).Distinct().Select(pair => new { person = pair.Person, demand = pair.Demand }),
    ];

    public IReadOnlyList<object> Requests(IReadOnlyList<MadePart> people) =>
    [
        .. Enumerable.Range(0, size.Odd ? size.People : 0).Select(i => new
        {
            id = $"r{i}", person = draw.Of(people).Id, date = RandomProblems.Date(draw.Of(dates)), kind = draw.Of("on", "off"), shift = draw.Chance(50) ? draw.Of("L", "N", "E") : null, weight = 1 + draw.Below(5),
        }),
    ];
}
