using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using OtpNet;
using QRCoder;

namespace Preceptor.People.SignIn;

/// <summary>
/// The second step of logging in: a code from an authenticator app, or one of the recovery codes, each of which works once.
/// Source: RFC 6238, with one step of 30 seconds of tolerance on either side.
/// </summary>
internal sealed class TwoStep(IDataProtectionProvider protection, TimeProvider clock)
{
    public const int RecoveryCodes = 10;

    private const int SecretBytes = 20;
    private const int RecoveryBytes = 8;
    private const int PixelsOfModule = 5;

    private readonly IDataProtector _protector = protection.CreateProtector("two-step secret");

    /// <summary>A secret that only the account's app will know; it holds once <see cref="Confirm"/> has seen a code of it.</summary>
    public void Begin(Account account)
    {
        (account.TwoStepSecret, account.TwoFactorEnabled) = (_protector.Protect(Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(SecretBytes))), false);
        account.RecoveryHashes = [];
    }

    /// <summary>The secret in groups of four letters, to be typed.</summary>
    public string SecretOf(Account account) => string.Join(' ', Secret(account).Chunk(4).Select(letters => new string(letters)));

    /// <summary>The secret as a picture for the app's camera.</summary>
    public string PictureOf(Account account)
    {
        var link = $"otpauth://totp/Preceptor:{Uri.EscapeDataString(account.Email!)}?secret={Secret(account)}&issuer=Preceptor";
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(link, QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(code);
        return picture.GetGraphic(PixelsOfModule);
    }

    /// <returns>Recovery codes, shown this once; none when the code is not right.</returns>
    public IReadOnlyList<string>? Confirm(Account account, string code)
    {
        if (account.TwoStepSecret is null || !IsRight(account, code))
        {
            return null;
        }

        account.TwoFactorEnabled = true;
        return NewCodes(account);
    }

    public static IReadOnlyList<string> NewCodes(Account account)
    {
        List<string> codes = [.. Enumerable.Range(0, RecoveryCodes).Select(_ => Base32Encoding.ToString(RandomNumberGenerator.GetBytes(RecoveryBytes)).TrimEnd('=')[..12])];
        account.RecoveryHashes = [.. codes.Select(Hash)];
        return [.. codes.Select(code => $"{code[..4]} {code[4..8]} {code[8..]}")];
    }

    /// <summary>Uses a code up. False when it is not right or was used before.</summary>
    public bool TryUse(Account account, string code)
    {
        if (IsRight(account, code))
        {
            return true;
        }

        var hash = Hash(Plain(code));
        if (!account.RecoveryHashes.Contains(hash, StringComparer.Ordinal))
        {
            return false;
        }

        account.RecoveryHashes = [.. account.RecoveryHashes.Where(other => other != hash)];
        return true;
    }

    public static void TurnOff(Account account)
    {
        (account.TwoStepSecret, account.TwoFactorEnabled) = (null, false);
        account.RecoveryHashes = [];
    }

    private bool IsRight(Account account, string code)
    {
        var totp = new Totp(Base32Encoding.ToBytes(Secret(account)));
        if (!totp.VerifyTotp(clock.GetUtcNow().UtcDateTime, Plain(code), out var step, new VerificationWindow(1, 1)) || step <= account.TwoStepUsed)
        {
            return false;
        }

        account.TwoStepUsed = step;
        return true;
    }

    private string Secret(Account account) => _protector.Unprotect(account.TwoStepSecret!);

    private static string Plain(string code) => new([.. code.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);

    private static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
