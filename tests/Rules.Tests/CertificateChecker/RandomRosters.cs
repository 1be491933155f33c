using System.Text.Json.Nodes;
using Preceptor.TestKit.Rosters;

namespace Preceptor.Rules.Tests.CertificateChecker;

/// <summary>Rosters with supervision as it comes: mostly right, sometimes with a gap, two at once, somebody far away or too many.</summary>
internal static class RandomRosters
{
    public static JsonArray Make(JsonObject problem, int seed)
    {
        var draw = new Draw(seed);
        var (people, sessions) = (problem["people"]!.AsArray(), problem["sessions"]!.AsArray());
        var duties = new JsonArray();
        foreach (var line in problem["demand"]!.AsArray().Where(_ => draw.Chance(35)))
        {
            var stretches = Stretches(draw, line!, sessions);
            duties.Add(new JsonObject { ["person"] = (string)draw.Of([.. people])!["id"]!, ["demand"] = (string)line!["id"]!, ["supervision"] = stretches });
        }

        return duties;
    }

    private static JsonArray Stretches(Draw draw, JsonNode line, JsonArray sessions)
    {
        var (at, until, stretches) = (Sealed.At(line, "from"), Sealed.At(line, "until"), new JsonArray());
        while (at < until)
        {
            var there = sessions.Where(session => Sealed.At(session!, "from") <= at && at < Sealed.At(session!, "until")).ToList();
            var chosen = there.Count > 0 && !draw.Chance(3) ? draw.Of(there)! : draw.Of([.. sessions])!;
            var end = Sealed.At(chosen, "until");
            end = draw.Chance(15) ? at.AddMinutes(60 * (1 + draw.Below(5))) : end <= at ? at.AddMinutes(90) : end;
            end = end > until ? until : end;
            stretches.Add(new JsonObject { ["session"] = (string)chosen["id"]!, ["from"] = Text(at), ["until"] = Text(end) });
            at = draw.Chance(3) ? end.AddMinutes(20) : draw.Chance(3) ? end.AddMinutes(-10) : end;
        }

        return stretches;
    }

    private static string Text(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm'Z'");
}
