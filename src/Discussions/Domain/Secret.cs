using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Preceptor.Discussions.Domain;

/// <summary>A link's secret. Only its hash is kept.</summary>
internal static class Secret
{
    private const int Bytes = 24;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
