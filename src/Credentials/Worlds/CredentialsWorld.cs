using Preceptor.Contracts;
using Preceptor.Credentials.Actions;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Sheets;
using Preceptor.Kernel.Worlds;

namespace Preceptor.Credentials.Worlds;

/// <summary>Reads credentials.csv of a world: a line for each record, through the same reading as the form. The README of this room explains its columns.</summary>
internal sealed class CredentialsWorld(IDatabases databases, IStaff staff) : IWorldReader
{
    private const string FileName = "credentials.csv";

    private static readonly SheetColumn[] Columns =
    [
        .. new[] { "employer", "staff_number", "kind", "what", "provider", "number", "status", "from", "until", "looked_up", "conditions", "excludes", "wte" }
            .Select(name => new SheetColumn(name, true)),
    ];

    public int Order => 20;

    public async Task ReadAsync(World world, CancellationToken cancel)
    {
        if (await world.TableAsync(FileName, cancel) is not { } sheet)
        {
            return;
        }

        var columns = SheetColumns.Match(sheet, Columns, out var problems);
        if (problems.Count > 0)
        {
            throw new WorldFault($"{world.Name}/{FileName}: {problems[0].Text}");
        }

        foreach (var (code, employer) in world.Employers)
        {
            await ReadAsync(world, employer, sheet.Lines.Where(line => columns[line, "employer"] == code).Select(line => new Line(world, columns, line)), cancel);
        }
    }

    private async Task ReadAsync(World world, EmployerId employer, IEnumerable<Line> lines, CancellationToken cancel)
    {
        var actor = Actor.Job("world load", employer);
        var people = (await staff.PeopleAsync(actor, new(DateOnly.MinValue, DateOnly.MaxValue), cancel)).ToDictionary(person => person.StaffNumber, person => person.Id, StringComparer.Ordinal);
        await using var db = databases.Open(actor);
        var count = 0;
        foreach (var line in lines)
        {
            var person = people.TryGetValue(line["staff_number"], out var id) ? id : throw line.Fault($"nobody has staff number {line["staff_number"]}");
            RecordWriting.Add(db, person, line.Values(), RecordWriting.ByWorld);
            count++;
        }

        db.Audit("credentials.recorded", $"employer:{employer}", $"world {world.Name}, {count} records");
        await db.SaveChangesAsync(cancel);
    }

    private sealed record Line(World World, SheetColumns Columns, SheetLine Cells)
    {
        public string this[string column] => Columns[Cells, column];

        public WorldFault Fault(string what) => new($"{World.Name}/{FileName} line {Cells.Number}: {what}.");

        public RecordValues Values()
        {
            var text = new RecordText
            {
                Kind = this["kind"], What = this["what"], Provider = this["provider"], Number = this["number"], Status = this["status"], From = Date("from"), Until = Date("until"),
                CheckedOn = Date("looked_up"), Conditions = this["conditions"], Excludes = this["excludes"], Wte = this["wte"],
            };
            // A world may lie in the future, so nothing in it is too late.
            var read = RecordReading.Read(text, DateOnly.MaxValue);
            return read.Done(out var values) ? values : throw Fault(read.Refusals[0].Sentence);
        }

        private string Date(string column) => World.Date(this[column])?.ToString("yyyy-MM-dd") ?? "";
    }
}
