using System.Text.Json;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Sheets;

namespace Preceptor.Credentials.Actions;

/// <param name="Problems">By line and column; the file stays with the person, who corrects it there.</param>
internal sealed record FileNotReadable(IReadOnlyList<SheetProblem> Problems)
    : Refusal(Problems.Count == 1 ? "There is 1 problem in the file" : $"There are {Problems.Count} problems in the file", "Upload");

/// <summary>Takes a file of registrations in as a dry run. A file that cannot be read as a table changes nothing.</summary>
internal sealed class UploadRegistrations(IDatabases databases)
{
    private const int MostFileName = 200;

    public async Task<Outcome<UploadId>> RunAsync(Actor actor, string fileName, Stream content, CancellationToken cancel)
    {
        var sheet = await SheetReader.ReadAsync(content, fileName, new SheetLimits(), cancel);
        if (sheet.Problems.Count > 0)
        {
            return new FileNotReadable(sheet.Problems);
        }

        var columns = SheetColumns.Match(sheet, RegistrationColumns.All, out var problems);
        // A heading that we do not use is no fault: files from registers have many.
        var faults = problems.Where(problem => RegistrationColumns.All.Any(column => column.Name == problem.Column)).ToList();
        if (faults.Count > 0)
        {
            return new FileNotReadable(faults);
        }

        await using var db = databases.Open(actor);
        var lines = sheet.Lines.Select(line => new RegistrationLine(
            line.Number, RegistrationColumns.All.Where(column => columns.Has(column.Name)).ToDictionary(column => column.Name, column => columns[line, column.Name], StringComparer.Ordinal)));
        var upload = new RegistrationUpload
        {
            EmployerId = actor.RequiredEmployer, Id = Id.New<UploadId>(), AccountId = actor.Account!.Value, UploadedAt = db.Now,
            FileName = fileName.Length > MostFileName ? fileName[^MostFileName..] : fileName, Content = JsonSerializer.Serialize(lines),
        };
        db.Add(upload);
        await db.SaveChangesAsync(cancel);
        return upload.Id;
    }
}
