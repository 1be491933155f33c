namespace Preceptor.Bench.Rosters;

/// <summary>Prints the table of docs/benchmarks.md from its runs, or puts it there.</summary>
internal static class RosterTable
{
    private const string Begin = "<!-- figures -->";
    private const string End = "<!-- end of figures -->";

    public static int Print(string csv, string? page)
    {
        if (!File.Exists(csv) || (page is not null && !File.Exists(page)))
        {
            return Refuse($"There is no file {(File.Exists(csv) ? page : csv)}; name one that there is.");
        }

        var read = RunSheet.Read(File.ReadAllLines(csv));
        if (read.Value is not { } runs)
        {
            return Refuse($"{csv}: {read.Problem}");
        }

        var table = Summary.Of(runs, RosterBench.BestKnown());
        if (page is null)
        {
            Console.WriteLine(table);
            return 0;
        }

        if (Put(File.ReadAllText(page), table) is not { } text)
        {
            return Refuse($"{page} has no place for the table; write the lines {Begin} and {End} where it is to be.");
        }

        File.WriteAllText(page, text);
        return 0;
    }

    /// <returns>The page with the table between its two marks; none when it has no marks.</returns>
    public static string? Put(string page, string table)
    {
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        return begin < 0 || end < begin ? null : $"{page[..(begin + Begin.Length)]}\n\n{table}\n\n{page[end..]}";
    }

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine($"bench: {sentence}");
        return 2;
    }
}
