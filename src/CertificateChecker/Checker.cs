using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace Preceptor.CertificateChecker;

/// <param name="Minutes">Minutes of duty, counted again.</param>
/// <param name="Key">The file's public key (SubjectPublicKeyInfo, base64); whose it is, the reader must know. <paramref name="KeyFingerprint"/> is its SHA-256.</param>
public sealed record CheckResult(bool Valid, IReadOnlyList<string> Problems, long Minutes, IReadOnlyList<string> PolicyVersions, string Key, string KeyFingerprint);

/// <summary>A stretch of a duty that nobody would supervise.</summary>
public sealed record LostCover(string Person, string Demand, DateTimeOffset From, DateTimeOffset Until);

/// <summary>Checks a supervision certificate (docs/formats/roster-problem.md) from the file alone: nothing of Preceptor is used but these two hundred lines.</summary>
public static class Checker
{
    /// <param name="trustedKey">The key that must have signed it (SubjectPublicKeyInfo); none to take the file's own.</param>
    public static CheckResult Check(byte[] certificate, byte[]? trustedKey) => Open(certificate, root =>
    {
        var signed = root.GetProperty("signed");
        var key = Convert.FromBase64String(root.GetProperty("key").GetString()!);
        var cover = new Cover(signed);
        var problems = Seal(root, signed, key, trustedKey).Concat(cover.Problems).ToList();
        var versions = signed.GetProperty("policyVersions").EnumerateArray().Select(each => each.ValueKind == JsonValueKind.String ? each.GetString()! : each.GetRawText()).ToList();
        return new CheckResult(problems.Count == 0, problems, cover.Minutes, versions, Convert.ToBase64String(key), Convert.ToHexStringLower(SHA256.HashData(key)));
    }, why => new(false, [$"The file cannot be read as a certificate: {why}"], 0, [], "", ""));

    /// <summary>Exactly the minutes that lose cover when a session does not take place; null when the certificate cannot be read or has no such session.</summary>
    public static IReadOnlyList<LostCover>? Without(byte[] certificate, string session) =>
        Open<IReadOnlyList<LostCover>?>(certificate, root => new Cover(root.GetProperty("signed")).Without(session), _ => null);

    private static T Open<T>(byte[] certificate, Func<JsonElement, T> read, Func<string, T> refuse)
    {
        try
        {
            using var file = JsonDocument.Parse(certificate, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return read(file.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or CryptographicException or ArgumentException or OverflowException)
        {
            return refuse(fault.Message);
        }
    }

    /// <summary>What does not hold of format, hash, key and signature. The bytes are taken as they stand in the file.</summary>
    private static IEnumerable<string> Seal(JsonElement root, JsonElement signed, byte[] key, byte[]? trustedKey)
    {
        using var verifier = ECDsa.Create();
        verifier.ImportSubjectPublicKeyInfo(key, out _);
        var hash = Convert.ToHexStringLower(SHA256.HashData(JsonMarshal.GetRawUtf8Value(signed.GetProperty("inputs"))));
        var isSigned = verifier.KeySize == 256 && verifier.VerifyData(JsonMarshal.GetRawUtf8Value(signed), Convert.FromBase64String(root.GetProperty("signature").GetString()!), HashAlgorithmName.SHA256);
        (bool Holds, string Fault)[] parts =
        [
            (root.GetProperty("format").GetString() == "preceptor-certificate/1", "The format is not preceptor-certificate/1."),
            (root.GetProperty("inputsHash").GetString() == hash, "The inputs are not those whose hash the certificate states."),
            (trustedKey is null || key.AsSpan().SequenceEqual(trustedKey), "It is signed with another key than the one that was given."),
            (isSigned, "The signature does not hold: the file was changed, or another key signed it."),
        ];
        return parts.Where(part => !part.Holds).Select(part => part.Fault);
    }
}
