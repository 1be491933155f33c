using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Certificates;

/// <summary>Writes and signs the certificate of a roster (docs/formats/roster-problem.md). CertificateChecker reads it with its own code.</summary>
internal sealed class CertificateWriter(SigningKey key)
{
    public byte[] Write(Problem problem, IReadOnlyList<RosterDuty> duties, IReadOnlyList<RosterFinding> findings)
    {
        var lines = problem.Demand.ToDictionary(line => line.Id, StringComparer.Ordinal);
        var inputs = Inputs(problem, duties);
        var signed = new JsonObject
        {
            ["title"] = problem.Title,
            ["minutes"] = duties.Sum(duty => (long)lines[duty.Demand].Minutes),
            ["policyVersions"] = new JsonArray([.. problem.Policies.Select(row => $"{row.Code} {row.Version}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(text => (JsonNode)text)]),
            ["findings"] = new JsonArray([.. findings.Where(finding => !finding.Blocks).Select(finding => (JsonNode)finding.Finding.Text)]),
            ["inputs"] = inputs,
            ["assignments"] = Node(duties),
        };
        // The bytes that are signed are the bytes that stand in the file, so they are put together as text and never written again.
        var signedText = signed.ToJsonString(ProblemJson.Options);
        var inputsText = inputs.ToJsonString(ProblemJson.Options);
        var (publicKey, signature) = key.Sign(Encoding.UTF8.GetBytes(signedText));
        return Encoding.UTF8.GetBytes(
            $$"""
            {"format":"preceptor-certificate/1",
            "signed":{{signedText}},
            "inputsHash":"{{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inputsText)))}}",
            "key":"{{Convert.ToBase64String(publicKey)}}",
            "signature":"{{Convert.ToBase64String(signature)}}"}

            """);
    }

    /// <summary>What supervision depends on, and no more: no leave, no requests, no hours.</summary>
    private static JsonObject Inputs(Problem problem, IReadOnlyList<RosterDuty> duties)
    {
        var filled = duties.Select(duty => duty.Demand).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            ["days"] = Node(problem.Days),
            ["until"] = Node(problem.Until),
            ["bands"] = Node(problem.Bands),
            ["policies"] = Node(problem.Policies),
            ["people"] = Node(problem.People.Select(person => new { person.Id, person.Name, person.Role, person.Phase }).ToList()),
            ["sessions"] = Node(problem.Sessions),
            ["carried"] = Node(problem.Carried),
            ["demand"] = Node(problem.Demand.Where(line => filled.Contains(line.Id)).ToList()),
        };
    }

    private static JsonNode? Node<T>(T value) => System.Text.Json.JsonSerializer.SerializeToNode(value, ProblemJson.Options);
}
