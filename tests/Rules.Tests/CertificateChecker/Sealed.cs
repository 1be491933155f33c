using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Preceptor.Rules.Tests.CertificateChecker;

/// <summary>Makes the certificate of a problem and a roster, as docs/formats/roster-problem.md describes it, with a key of its own. It signs whatever it is given.</summary>
internal static class Sealed
{
    public static readonly ECDsa Key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    private static readonly string[] Inputs = ["days", "until", "bands", "policies", "people", "sessions", "carried", "demand"];

    public static byte[] Make(JsonObject problem, JsonArray assignments)
    {
        var inputs = new JsonObject(Inputs.Select(name => KeyValuePair.Create(name, problem[name]?.DeepClone())));
        inputs["people"] = new JsonArray([.. problem["people"]!.AsArray().Select(person => new JsonObject(new[] { "id", "name", "role", "phase" }.Select(name => KeyValuePair.Create(name, person![name]?.DeepClone()))))]);
        var signed = new JsonObject
        {
            ["title"] = "Made", ["minutes"] = Minutes(problem, assignments), ["policyVersions"] = new JsonArray("ward 1"), ["findings"] = new JsonArray(),
            ["inputs"] = inputs, ["assignments"] = assignments.DeepClone(),
        };
        var (signedText, inputsText) = (signed.ToJsonString(), inputs.ToJsonString());
        signedText.ShouldContain(inputsText);
        var signature = Convert.ToBase64String(Key.SignData(Encoding.UTF8.GetBytes(signedText), HashAlgorithmName.SHA256));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inputsText)));
        return Encoding.UTF8.GetBytes($$"""{"format":"preceptor-certificate/1","signed":{{signedText}},"inputsHash":"{{hash}}","key":{{JsonSerializer.Serialize(PublicKey)}},"signature":{{JsonSerializer.Serialize(signature)}}}""");
    }

    public static string PublicKey => Convert.ToBase64String(Key.ExportSubjectPublicKeyInfo());

    private static long Minutes(JsonObject problem, JsonArray assignments)
    {
        var lines = problem["demand"]!.AsArray().ToDictionary(line => (string)line!["id"]!, line => (long)(At(line!, "until") - At(line!, "from")).TotalMinutes);
        return assignments.Sum(each => lines[(string)each!["demand"]!]);
    }

    public static DateTimeOffset At(JsonNode owner, string name) => DateTimeOffset.Parse((string)owner[name]!);
}
