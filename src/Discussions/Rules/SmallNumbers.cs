namespace Preceptor.Discussions.Rules;

/// <summary>A count that everybody may read: so few that somebody could be known by it are not told.</summary>
internal static class SmallNumbers
{
    public const int FewestTold = 5;

    public static string InWords(int count) => count == 0 ? "0" : count < FewestTold ? $"fewer than {FewestTold}" : $"{count:N0}";
}
