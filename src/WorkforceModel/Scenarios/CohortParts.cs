namespace Preceptor.WorkforceModel.Scenarios;

/// <summary>Reads which people are meant.</summary>
internal static class CohortParts
{
    public static readonly string[] Properties = ["setting", "stage", "band", "hours"];

    public static Cohort Cohort(Entry entry)
    {
        var words = entry.Source.Words;
        return new(entry["setting"].Word(words.Settings), entry["stage"].Word(words.Stages), entry["band"].Word(words.Bands), entry["hours"].Word(words.HoursNames));
    }

    /// <summary>A place with any of profession, setting, stage, band and pattern; what is left out means any.</summary>
    public static Where Where(Entry entry)
    {
        if (entry.IsMissing)
        {
            return Scenarios.Where.Anywhere;
        }

        var words = entry.Source.Words;
        entry.Has([], ["profession", .. Properties]);
        return new(
            WordIfThere(entry["profession"], words.Professions), WordIfThere(entry["setting"], words.Settings), WordIfThere(entry["stage"], words.Stages),
            WordIfThere(entry["band"], words.Bands), WordIfThere(entry["hours"], words.HoursNames));
    }

    public static int? WordIfThere(Entry entry, IReadOnlyList<string> words) => entry.IsMissing ? null : entry.Word(words);

    /// <summary>A list of {"from": month, what: value}, whose months rise.</summary>
    public static IReadOnlyList<From<T>> Steps<T>(Entry list, string what, Func<Entry, T> read)
    {
        var steps = list.List(item => new From<T>(item.Has(["from", what])["from"].Month(), read(item[what])));
        for (var i = 1; i < steps.Count; i++)
        {
            if (steps[i].Month <= steps[i - 1].Month)
            {
                list.Refuse($"line {i + 1} begins in {steps[i].Month}, not after {steps[i - 1].Month}; write the months in order.");
            }
        }

        return steps;
    }
}
