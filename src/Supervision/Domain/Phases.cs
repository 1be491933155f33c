namespace Preceptor.Supervision.Domain;

/// <summary>How far an associate has come, as agreed with their named supervisor.</summary>
internal static class Phases
{
    public const string Novice = "novice";
    public const string Developing = "developing";
    public const string Established = "established";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Novice] = "Novice",
        [Developing] = "Developing",
        [Established] = "Established",
    };

    public static string NameOf(string phase) => All.GetValueOrDefault(phase, phase);
}
