namespace Preceptor.Discussions.Rules;

/// <summary>Finds who is mentioned: "@" and the name of somebody who has written in the discussion. The longest name counts.</summary>
internal static class Names
{
    public static IReadOnlyList<string> MentionedIn(string text, IEnumerable<string> names)
    {
        var found = new List<string>();
        foreach (var name in names.Distinct().OrderByDescending(name => name.Length))
        {
            var mark = $"@{name}";
            for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, StringComparison.Ordinal))
            {
                var end = at + mark.Length;
                if (end == text.Length || !char.IsLetterOrDigit(text[end]))
                {
                    found.Add(name);
                }

                text = text.Remove(at, mark.Length).Insert(at, " ");
            }
        }

        return [.. found.Distinct()];
    }
}
