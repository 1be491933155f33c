using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Sheets;
using Preceptor.Kernel.Worlds;
using Preceptor.Supervision.Rules;

namespace Preceptor.Supervision.Worlds;

/// <summary>One employer's lines of a file of a world; no lines when the world has no such file.</summary>
internal sealed class WorldTable(World world, string file)
{
    public IReadOnlyList<WorldLine> Lines { get; private init; } = [];

    public static async Task<WorldTable> OpenAsync(World world, string file, string employer, CancellationToken cancel)
    {
        if (await world.TableAsync(file, cancel) is not { } sheet)
        {
            return new(world, file);
        }

        var places = sheet.Columns.Select((name, index) => (name, index)).ToDictionary(column => column.name, column => column.index, StringComparer.Ordinal);
        var table = new WorldTable(world, file);
        return places.TryGetValue("employer", out var place)
            ? new(world, file) { Lines = [.. sheet.Lines.Where(line => line.Cells[place] == employer).Select(line => new WorldLine(world, table, places, line))] }
            : throw table.Fault(1, "the column 'employer' is missing");
    }

    public WorldFault Fault(int line, string what) => new($"{world.Name}/{file} line {line}: {what}.");
}

internal sealed class WorldLine(World world, WorldTable table, IReadOnlyDictionary<string, int> places, SheetLine line)
{
    public int Number => line.Number;

    public string this[string column] => places.TryGetValue(column, out var place) ? line.Cells[place] : throw Fault($"the column '{column}' is missing");

    /// <summary>A date of the world, moved with its anchor, as it would be typed; empty for an empty cell.</summary>
    public string Date(string column) => world.Date(this[column])?.ToString("yyyy-MM-dd") ?? "";

    public WorldFault Fault(string what) => table.Fault(Number, what);

    public T Read<T>(Outcome<T> outcome) => outcome.Done(out var value) ? value : throw Fault(outcome.Refusals[0].Sentence);

    public SessionText ToSession() => new()
    {
        Supervisor = this["staff_number"], From = this["from"], Until = this["to"], Site = this["site"], Suite = this["suite"], Specialty = this["specialty"],
        Presence = this["presence"], MinutesAway = this["minutes_away"], Cap = this["cap"], OwnList = this["own_list"], Trainees = this["trainees"],
    };
}
