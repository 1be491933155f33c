using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Sheets;
using Preceptor.People.Domain;
using Preceptor.People.Rules;

namespace Preceptor.People.Actions;

internal sealed record UploadRequest(ImportKind Kind, string FileName, Stream Content);

/// <param name="Problems">By line and column; the file stays with the person, who corrects it there.</param>
internal sealed record FileNotReadable(IReadOnlyList<SheetProblem> Problems)
    : Refusal(Problems.Count == 1 ? "There is 1 problem in the file" : $"There are {Problems.Count} problems in the file", "Upload");

/// <summary>Takes a file in as a dry run. A file that cannot be read as a table changes nothing.</summary>
internal sealed class UploadImport(IDatabases databases)
{
    private const int MostFileName = 200;

    public async Task<Outcome<ImportId>> RunAsync(Actor actor, UploadRequest request, CancellationToken cancel)
    {
        var sheet = await SheetReader.ReadAsync(request.Content, request.FileName, new SheetLimits(), cancel);
        if (sheet.Problems.Count > 0)
        {
            return new FileNotReadable(sheet.Problems);
        }

        var wanted = ImportColumns.Of(request.Kind);
        var columns = SheetColumns.Match(sheet, wanted, out var problems);
        // A heading that we do not use is no fault: files from HR systems have many.
        var faults = problems.Where(problem => wanted.Any(column => column.Name == problem.Column)).ToList();
        if (faults.Count > 0)
        {
            return new FileNotReadable([.. faults, .. problems.Except(faults)]);
        }

        await using var db = databases.Open(actor);
        var import = new Import
        {
            EmployerId = actor.RequiredEmployer, Id = Id.New<ImportId>(), AccountId = actor.Account!.Value, Kind = request.Kind,
            FileName = request.FileName.Length > MostFileName ? request.FileName[^MostFileName..] : request.FileName, UploadedAt = db.Now,
            Content = ImportContent.Write(sheet.Lines.Select(line => ImportLine.Of(line, columns, wanted))),
        };
        db.Add(import);
        await db.SaveChangesAsync(cancel);
        return import.Id;
    }
}
