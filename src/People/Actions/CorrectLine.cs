using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;

namespace Preceptor.People.Actions;

/// <param name="Cells">New values by column; columns that are not named stay. None at all leaves the line out of the import.</param>
internal sealed record CorrectRequest(ImportId Import, int Line, IReadOnlyDictionary<string, string>? Cells);

/// <summary>Corrects one line of a dry run, or leaves it out.</summary>
internal sealed class CorrectLine(IDatabases databases)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, CorrectRequest request, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var import = await db.Set<Import>().SingleOrDefaultAsync(row => row.Id == request.Import && row.DoneAt == null, cancel);
        var lines = import is null ? [] : ImportContent.Read(import);
        var index = lines.FindIndex(line => line.Number == request.Line);
        if (import is null || index < 0)
        {
            return new Missing("This line");
        }

        if (request.Cells is null)
        {
            lines.RemoveAt(index);
        }
        else
        {
            foreach (var (column, value) in request.Cells)
            {
                lines[index].Cells[column] = value;
            }
        }

        import.Content = ImportContent.Write(lines);
        await db.SaveChangesAsync(cancel);
        return new Done();
    }
}
