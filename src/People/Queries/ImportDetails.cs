using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Sheets;
using Preceptor.People.Actions;
using Preceptor.People.Domain;
using Preceptor.People.Rules;

namespace Preceptor.People.Queries;

/// <summary>A dry run as its page shows it, the same for both kinds.</summary>
internal sealed record ImportView(
    Import Import, IReadOnlyList<ImportLine> Lines, IReadOnlyList<SheetProblem> Problems, IReadOnlyList<SheetProblem> Notes,
    IReadOnlyList<string> NewSites, IReadOnlyList<(string Site, string Team)> NewTeams, int Added, int Changed, int Same)
{
    public bool IsReady => Problems.Count == 0 && Lines.Count > 0;

    public string What(int count) => Import.Kind == ImportKind.Staff
        ? Kernel.Time.UkWords.Count(count, "person", "people")
        : Kernel.Time.UkWords.Count(count, "post", "posts");

    public static ImportView Of<TValues>(Import import, IReadOnlyList<ImportLine> lines, ImportJudgement<TValues> judged) => new(
        import, lines, judged.Problems, judged.Notes, judged.NewSites, judged.NewTeams,
        judged.Count(ImportEffect.Add), judged.Count(ImportEffect.Change), judged.Count(ImportEffect.Same));
}

/// <summary>What would this import do, and what stops it? Judged anew each time, since people may have changed meanwhile.</summary>
internal sealed class ImportDetails(IDatabases databases, Roles roles)
{
    public async Task<ImportView?> AskAsync(Actor actor, ImportId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var import = await db.Set<Import>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (import is null)
        {
            return null;
        }

        var lines = ImportContent.Read(import);
        var around = await Surroundings.LoadAsync(db, cancel);
        return import.Kind == ImportKind.Staff
            ? ImportView.Of(import, lines, ImportJudge.Staff(lines, around.Staff(), roles))
            : ImportView.Of(import, lines, ImportJudge.Establishment(lines, around.Establishment(), roles));
    }
}
