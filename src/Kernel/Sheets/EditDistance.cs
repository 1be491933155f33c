namespace Preceptor.Kernel.Sheets;

/// <summary>How many letters must be put in, taken out or changed to make one text of another (Levenshtein).</summary>
internal static class EditDistance
{
    // A heading longer than this is no slip of a heading we ask for.
    private const int LongestCompared = 100;

    internal static int Between(string one, string other)
    {
        if (one.Length > LongestCompared || other.Length > LongestCompared)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
