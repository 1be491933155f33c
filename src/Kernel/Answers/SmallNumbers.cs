namespace Preceptor.Kernel.Answers;

/// <summary>A count that others may read: so few that somebody could be known by it are not told.</summary>
public static class SmallNumbers
{
    public const int FewestTold = 5;

    public static string InWords(int count) => count == 0 ? "0" : count < FewestTold ? $"fewer than {FewestTold}" : $"{count:N0}";
}
