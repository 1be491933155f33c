using Preceptor.Contracts;

namespace Preceptor.Supervision.Domain;

/// <summary>The profiles that policy rows belong to.</summary>
internal static class Profiles
{
    /// <summary>Law blocks for everybody and needs no adoption.</summary>
    public const string Law = "law";

    /// <summary>Guidance of colleges and national bodies: it warns until the employer adopts it.</summary>
    public const string Strict = "strict";

    public static IReadOnlyDictionary<string, string> Adoptable { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Strict] = "Strict profile",
    };

    public static string NameOf(string profile) => profile == Law ? "Law" : Adoptable.GetValueOrDefault(profile, profile);
}

/// <summary>A row of supervision-policies.csv.</summary>
/// <param name="Policy">With no day from which it blocks: that depends on the employer.</param>
internal sealed record PolicyRow(string Profile, SupervisionPolicy Policy);

/// <summary>Every policy row that ships, in the file's order.</summary>
internal sealed record PolicyBook(IReadOnlyList<PolicyRow> Rows)
{
    /// <summary>The cap of a row that sets none: the session's own cap holds then.</summary>
    public const int NoCap = 99;
}
