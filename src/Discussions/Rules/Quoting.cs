namespace Preceptor.Discussions.Rules;

/// <summary>Another's words at the head of a reply: who wrote them, each line marked, quotes inside them left out.</summary>
internal static class Quoting
{
    private const string Mark = "> ";

    public static string Of(string name, string text)
    {
        var lines = text.Split('\n').Where(line => !line.StartsWith('>')).Select(line => $"{Mark}{line}".TrimEnd());
        return $"{Mark}{name} wrote:\n>\n{string.Join('\n', lines).Trim()}\n\n";
    }
}
