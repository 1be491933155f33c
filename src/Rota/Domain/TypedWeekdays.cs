namespace Preceptor.Rota.Domain;

/// <summary>Weekdays as people type them: "mo tu we", "Mon, Wed", "Monday to Friday", "Mon-Fri".</summary>
internal static class TypedWeekdays
{
    /// <summary>Codes in the order of the week, and the first word that is no weekday.</summary>
    public static (IReadOnlyList<string> Days, string? Strange) Parse(string text)
    {
        var plain = text.ToLowerInvariant().Replace('–', '-').Replace(" to ", "-", StringComparison.Ordinal).Replace(" - ", "-", StringComparison.Ordinal);
        var days = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in plain.Split([' ', ',', ';', '/', '&'], StringSplitOptions.RemoveEmptyEntries).Where(word => word != "and"))
        {
            if (RangeOf(word.Split('-')) is not { } range)
            {
                return ([], word);
            }

            days.UnionWith(range);
        }

        return ([.. Weekday.All.Where(days.Contains)], null);
    }

    private static IEnumerable<string>? RangeOf(string[] ends)
    {
        var places = ends.Select(PlaceOf).ToList();
        if (places.Count > 2 || places.Contains(-1))
        {
            return null;
        }

        // "Friday to Monday" goes over the end of the week.
        var length = ((places[^1] - places[0] + Weekday.All.Count) % Weekday.All.Count) + 1;
        return Enumerable.Range(places[0], length).Select(place => Weekday.All[place % Weekday.All.Count]);
    }

    private static int PlaceOf(string word)
    {
        var plain = word.Length > 3 ? word.TrimEnd('s', '.') : word.TrimEnd('.');
        return plain.Length < 2 ? -1 : Weekday.All.ToList().FindIndex(day => Weekday.NameOf(day).StartsWith(plain, StringComparison.OrdinalIgnoreCase));
    }
}
