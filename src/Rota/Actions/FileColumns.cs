using Preceptor.Kernel.Sheets;

namespace Preceptor.Rota.Actions;

/// <summary>The wanted columns of an uploaded file, or why they are not there. A heading that we do not use is no fault: files from rota systems have many.</summary>
internal static class FileColumns
{
    public static (SheetColumns? Columns, IReadOnlyList<SheetProblem> Faults) Of(Sheet sheet, IReadOnlyList<SheetColumn> wanted)
    {
        if (sheet.Problems.Count > 0)
        {
            return (null, sheet.Problems);
        }

        var columns = SheetColumns.Match(sheet, wanted, out var problems);
        var faults = problems.Where(problem => wanted.Any(column => column.Name == problem.Column)).ToList();
        return faults.Count > 0 ? (null, [.. faults, .. problems.Except(faults)])
            : sheet.Lines.Count == 0 ? (null, [new(0, null, "The file has headings and nothing below them.")])
            : (columns, []);
    }
}
