using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Sheets;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Rules;

namespace Preceptor.Planning.Actions;

internal sealed record CountsBrought(CountKind Kind, string FileName, Stream Content);

/// <summary>Takes a file of counts: a line takes the place of what is there for the same role and month. With one wrong line nothing changes.</summary>
internal sealed class BringInCounts(IDatabases databases)
{
    /// <summary>Forty years of months for four roles; more is a file of something else.</summary>
    private const int MostLines = 2_000;

    /// <returns>How many lines are in.</returns>
    public async Task<Outcome<int>> RunAsync(Actor actor, CountsBrought brought, CancellationToken cancel)
    {
        var sheet = await SheetReader.ReadAsync(brought.Content, brought.FileName, new SheetLimits { MostLines = MostLines }, cancel);
        if (sheet.Problems.Count > 0)
        {
            return new FileNotTaken(sheet.Problems);
        }

        var columns = SheetColumns.Match(sheet, CountColumns.All(brought.Kind), out var faults);
        if (faults.Count > 0 || sheet.Lines.Count == 0)
        {
            return new FileNotTaken(faults.Count > 0 ? faults : [new(0, null, "The file has headings and nothing below them.")]);
        }

        var (lines, problems) = CountFile.Read(brought.Kind, sheet, columns);
        if (problems.Count > 0)
        {
            return new FileNotTaken(problems);
        }

        await using var db = databases.Open(actor);
        await WriteAsync(db, brought.Kind, lines, cancel);
        db.Audit("planning.counts-brought-in", $"employer:{actor.Employer}", $"{brought.Kind} {lines.Count}");
        await db.SaveChangesAsync(cancel);
        return lines.Count;
    }

    internal static async Task WriteAsync(PlatformDb db, CountKind kind, IReadOnlyList<CountLine> lines, CancellationToken cancel)
    {
        foreach (var line in lines)
        {
            await (kind switch
            {
                CountKind.Needed => NeededAsync(db, line, cancel),
                CountKind.Actuals => ActualAsync(db, line, cancel),
                _ => EvidenceAsync(db, line, cancel),
            });
        }
    }

    private static async Task NeededAsync(PlatformDb db, CountLine line, CancellationToken cancel)
    {
        var row = await db.FindAsync<NeededLine>([db.Actor.RequiredEmployer, line.Role, line.Month], cancel)
            ?? db.Add(new NeededLine { EmployerId = db.Actor.RequiredEmployer, Role = line.Role, From = line.Month, Fte = line.Fte }).Entity;
        row.Fte = line.Fte;
    }

    private static async Task ActualAsync(PlatformDb db, CountLine line, CancellationToken cancel)
    {
        var row = await db.FindAsync<Actual>([db.Actor.RequiredEmployer, line.Role, line.Month], cancel)
            ?? db.Add(new Actual { EmployerId = db.Actor.RequiredEmployer, Role = line.Role, Month = line.Month, Fte = line.Fte, Heads = line.Heads, BroughtInAt = db.Now }).Entity;
        (row.Fte, row.Heads, row.BroughtInAt) = (line.Fte, line.Heads, db.Now);
    }

    private static async Task EvidenceAsync(PlatformDb db, CountLine line, CancellationToken cancel)
    {
        var row = await db.FindAsync<Evidence>([db.Actor.RequiredEmployer, line.Role, line.Kind, line.Month], cancel)
            ?? db.Add(new Evidence { EmployerId = db.Actor.RequiredEmployer, Role = line.Role, Kind = line.Kind, Month = line.Month, Events = line.Events, Of = line.Of, Weight = line.Weight }).Entity;
        (row.Events, row.Of, row.Weight) = (line.Events, line.Of, line.Weight);
    }
}
