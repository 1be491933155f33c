using System.CommandLine;
using System.Text.Json;
using Preceptor.CertificateChecker;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor rota verify</c>: checks a supervision certificate from its file alone.</summary>
internal static class RotaVerify
{
    private static readonly Argument<FileInfo> Certificate = new("certificate") { Description = "The certificate." };

    private static readonly Option<string?> Without = new("--without") { Description = "List the minutes that lose cover when this session does not take place.", HelpName = "SESSION" };

    private static readonly Option<FileInfo?> Key = new("--key") { Description = "The public key that must have signed it: PEM, or base64 as the certificate prints it. Else the file's own key, which is printed.", HelpName = "FILE" };

    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private sealed record Answer(CheckResult Check, IReadOnlyList<LostCover>? Lost);

    public static Command Make()
    {
        var verify = new Command("verify", "Checks a certificate: signature, inputs and every minute. Exit code 1 when something does not hold.") { Certificate, Without, Key, RotaCommands.Json };
        verify.SetAction(Run);
        return verify;
    }

    private static int Run(ParseResult call)
    {
        var (file, keyFile) = (call.GetRequiredValue(Certificate), call.GetValue(Key));
        if (WholeFile.Read(file) is not { } bytes || (keyFile is not null && !keyFile.Exists && WholeFile.Read(keyFile) is null))
        {
            return ExitCodes.BadInput;
        }

        byte[]? key = null;
        if (keyFile is not null && !TryKey(File.ReadAllText(keyFile.FullName), out key))
        {
            return RotaCommands.Refuse(keyFile, "this is not a public key; give PEM, or the base64 that 'rota verify' prints.");
        }

        var check = Checker.Check(bytes, key);
        var session = call.GetValue(Without);
        var lost = session is null || !check.Valid ? null : Checker.Without(bytes, session);
        if (session is not null && check.Valid && lost is null)
        {
            return RotaCommands.Refuse(file, $"it has no session ‘{session}’; name one of its sessions.");
        }

        Console.Out.WriteLine(call.GetValue(RotaCommands.Json) ? JsonSerializer.Serialize(new Answer(check, lost), Shape) : string.Join('\n', Lines(check, lost)));
        return check.Valid ? ExitCodes.Done : ExitCodes.DoesNotHold;
    }

    private static IEnumerable<string> Lines(CheckResult check, IReadOnlyList<LostCover>? lost)
    {
        yield return $"valid={(check.Valid ? "yes" : "no")} minutes={check.Minutes} policies={check.PolicyVersions.Count} key={check.KeyFingerprint}";
        yield return $"key {check.Key}";
        foreach (var line in check.Problems.Concat(check.PolicyVersions.Select(version => $"policy {version}")))
        {
            yield return line;
        }

        if (lost is not null)
        {
            yield return $"lost={lost.Sum(each => (long)(each.Until - each.From).TotalMinutes)}";
            foreach (var each in lost)
            {
                yield return $"{each.Person} {each.Demand} {each.From:yyyy-MM-dd'T'HH:mm'Z'} {each.Until:yyyy-MM-dd'T'HH:mm'Z'}";
            }
        }
    }

    private static bool TryKey(string text, out byte[]? key)
    {
        var body = string.Concat(text.Split('\n').Where(line => !line.StartsWith("-----", StringComparison.Ordinal)).Select(line => line.Trim()));
        var bytes = new byte[body.Length];
        var isKey = Convert.TryFromBase64String(body, bytes, out var length) && length > 0;
        key = isKey ? bytes[..length] : null;
        return isKey;
    }
}
