using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.Planning.Domain.Making;

/// <summary>
/// Writes a scenario file (docs/formats/workforce-scenario.md) from the employer's records and a few assumptions. Whoever's clearance or
/// employment ends on a date is a stage of their own, so that the plan loses them in that month and not by chance.
/// </summary>
internal static class RecordsScenario
{
    public const string InPost = "in post";
    public const string Pool = "Supervising doctors";

    private const string Everywhere = "all settings";
    private const string Leave = "leave";
    private const int YearsOfStarts = 3;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    public static byte[] Write(string title, Picture picture, Assumptions assumed)
    {
        var frame = Frame.Of(picture, assumed);
        var file = new JsonObject
        {
            ["format"] = ScenarioFile.Format,
            ["title"] = title,
            ["about"] = "Made from the employer's own records and the assumptions of this scenario.",
            ["from"] = frame.From.ToString(),
            ["until"] = frame.Until.ToString(),
            ["settings"] = new JsonArray(Everywhere),
            ["stages"] = Words([InPost, .. frame.Ends.Select(end => end.Stage)]),
            ["bands"] = Words(frame.Bands),
            ["hours"] = new JsonArray([.. frame.Hours.Select(fte => new JsonObject { ["name"] = Frame.HoursOf(fte), ["fte"] = fte / 100.0 })]),
            ["professions"] = new JsonArray([.. frame.Roles.Select(role => Profession(frame, role))]),
            ["events"] = Events(frame),
            ["demand"] = new JsonArray([.. frame.Roles.Select(role => NeedOf.Line(frame, role))]),
        };
        if (picture.SessionsAWeek > 0)
        {
            file["supervision"] = new JsonArray(Supervision(frame));
        }

        if (frame.Bands.All(band => picture.Pay.Any(pay => pay.Band == band)))
        {
            file["pay"] = PayOf(frame);
        }

        return Encoding.UTF8.GetBytes(file.ToJsonString(Readable));
    }

    private static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);

    private static JsonObject Profession(Frame frame, RoleInPlan role)
    {
        var opening = frame.Picture.People.Where(person => person.Role == role.Code)
            .GroupBy(person => (Stage: frame.StageOf(person), person.Band, person.Fte)).OrderBy(group => group.Key)
            .Select(group => Cohort(group.Key.Stage, group.Key.Band, group.Key.Fte, ("heads", group.Count())));
        return new()
        {
            ["name"] = role.Title,
            ["hires"] = "establishment",
            ["opening"] = new JsonArray([.. opening]),
            ["joiners"] = new JsonArray(Joiners(frame, role)),
            ["flows"] = new JsonArray(new JsonObject { ["flow"] = "leaves", ["name"] = Leave, ["rate"] = new JsonObject { ["yearly"] = LeavingOf(frame, role) } }),
        };
    }

    private static JsonObject Cohort(string stage, string band, int fte, (string Name, JsonNode Value) last) => new()
    {
        ["setting"] = Everywhere, ["stage"] = stage, ["band"] = band, ["hours"] = Frame.HoursOf(fte), [last.Name] = last.Value,
    };

    /// <summary>New people come by chance, shared among the roles by what is funded.</summary>
    private static JsonObject Joiners(Frame frame, RoleInPlan role)
    {
        JsonNode yearly = frame.Assumed.Recruits is { } recruits
            ? Math.Round(recruits * role.Share, 3)
            : new JsonObject { ["gamma"] = new JsonArray(1, 1), ["seen"] = new JsonObject { ["events"] = Math.Round(frame.Picture.StartedLately * role.Share, 2), ["years"] = YearsOfStarts } };
        var line = Cohort(InPost, role.Band, Frame.FullTime, ("yearly", yearly));
        (line["from"], line["byChance"]) = (frame.From.Plus(1).ToString(), true);
        return line;
    }

    /// <summary>The usual rate weighs as much as eighty years of one person's work; the employer's own counts are added to it.</summary>
    private static JsonObject LeavingOf(Frame frame, RoleInPlan role)
    {
        const double Weight = 80;
        var events = Weight * Math.Clamp(frame.Assumed.LeavePercent / 100, 0.001, 0.999);
        var belief = new JsonObject { ["beta"] = new JsonArray(Math.Round(events, 3), Math.Round(Weight - events, 3)) };
        var counts = frame.Picture.Evidence.Where(count => count.Role == role.Code).ToList();
        if (counts.Count > 0)
        {
            belief["seen"] = new JsonObject { ["events"] = Math.Round(counts.Sum(count => count.Events), 3), ["of"] = Math.Round(counts.Sum(count => count.Of), 3) };
        }

        return belief;
    }

    private static JsonArray Events(Frame frame)
    {
        var events = new JsonArray();
        foreach (var end in frame.Ends)
        {
            var stays = end.IsEmployment ? 0 : frame.Assumed.RenewedPercent / 100;
            events.Add(new JsonObject
            {
                ["event"] = "leave-at-once", ["what"] = $"{(end.IsEmployment ? "Employment" : "Clearance to practise")} ends in {end.Month.InWords}",
                ["on"] = end.Month.ToString(), ["where"] = new JsonObject { ["stage"] = end.Stage }, ["share"] = Math.Round(1 - stays, 4),
            });
        }

        if (frame.Assumed.PauseMonths > 0)
        {
            events.Add(new JsonObject
            {
                ["event"] = "pauses-recruitment", ["what"] = "Nobody is recruited", ["on"] = frame.From.Plus(1).ToString(), ["until"] = frame.From.Plus(frame.Assumed.PauseMonths).ToString(),
            });
        }

        return events;
    }

    private static JsonObject Supervision(Frame frame) => new()
    {
        ["name"] = Pool,
        ["sessions"] = new JsonArray(new JsonObject
        {
            ["from"] = frame.From.Plus(1).ToString(), ["sessions"] = Math.Round(frame.Picture.SessionsAWeek + frame.Assumed.ExtraSessions, 3),
        }),
        ["needs"] = new JsonArray([.. frame.Hours.Select(fte => new JsonObject
        {
            ["where"] = new JsonObject { ["hours"] = Frame.HoursOf(fte) }, ["sessions"] = Math.Round(frame.Assumed.SessionsEach * fte / 100, 3),
        })]),
    };

    private static JsonObject PayOf(Frame frame) => new()
    {
        ["synthetic"] = true, ["onCosts"] = 0.3, ["unsocial"] = 0.06, ["uplift"] = 0.025,
        ["bands"] = new JsonArray([.. frame.Picture.Pay.Where(pay => frame.Bands.Contains(pay.Band)).Select(pay => new JsonObject
        {
            // Everybody is paid at the middle of the band: the records hold no spine points.
            ["band"] = pay.Band, ["from"] = pay.From, ["points"] = new JsonArray(pay.Points[pay.Points.Count / 2]),
        })]),
    };
}
