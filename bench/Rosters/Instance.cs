namespace Preceptor.Bench.Rosters;

internal enum Form
{
    /// <summary>Of Curtois and Qu; one file.</summary>
    Curtois,

    /// <summary>Of the Second International Nurse Rostering Competition; scenario, history, and the data of each week.</summary>
    Competition,

    /// <summary>Our own roster problem; one file.</summary>
    Product,
}

/// <summary>What solves an instance.</summary>
internal enum Way
{
    Engine,

    /// <summary>One CP-SAT model of the whole instance. Our own problem is solved no other way, so it has no plain one.</summary>
    Plain,
}

/// <param name="Name">What it is called in tables, and in best-known.csv.</param>
/// <param name="Files">In the order that the form needs them.</param>
internal sealed record Instance(string Name, Form Form, IReadOnlyList<string> Files)
{
    /// <summary>Puts Instance2 before Instance10.</summary>
    public static string OrderOf(string name) => string.Concat(
        from part in Runs(name)
        select char.IsAsciiDigit(part[0]) ? part.PadLeft(9, '0') : part);

    private static IEnumerable<string> Runs(string name)
    {
        for (var (from, until) = (0, 1); until <= name.Length; until++)
        {
            if (until == name.Length || char.IsAsciiDigit(name[until]) != char.IsAsciiDigit(name[from]))
            {
                yield return name[from..until];
                from = until;
            }
        }
    }
}
