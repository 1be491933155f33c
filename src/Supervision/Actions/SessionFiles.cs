using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Sheets;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Queries;
using Preceptor.Supervision.Rules;

namespace Preceptor.Supervision.Actions;

/// <param name="Problems">By line and column; the file stays with the person, who corrects it there.</param>
internal sealed record FileNotReadable(IReadOnlyList<SheetProblem> Problems)
    : Refusal(Problems.Count == 1 ? "There is 1 problem in the file" : $"There are {Problems.Count} problems in the file", "Upload");

internal sealed record NotYet(int Problems)
    : Refusal($"Nothing was imported: {(Problems == 1 ? "1 problem is" : $"{Problems} problems are")} in the file. Correct it and upload it again");

/// <summary>What a file would do to what is there.</summary>
internal sealed record SessionFileView(SessionFile File, SessionFileJudgement Judgement, StaffBook Staff);

/// <summary>Takes a file of sessions in: uploaded, looked over, put in whole or dropped.</summary>
internal sealed class SessionFiles(IDatabases databases, StaffAsked staff, Specialties specialties)
{
    private const int MostFileName = 200;

    public async Task<Outcome<SessionFileId>> UploadAsync(Actor actor, string fileName, Stream content, CancellationToken cancel)
    {
        var sheet = await SheetReader.ReadAsync(content, fileName, new SheetLimits(), cancel);
        if (sheet.Problems.Count > 0)
        {
            return new FileNotReadable(sheet.Problems);
        }

        var columns = SheetColumns.Match(sheet, SessionColumns.All, out var problems);
        if (problems.Count > 0)
        {
            return new FileNotReadable(problems);
        }

        if (sheet.Lines.Count == 0)
        {
            return new FileNotReadable([new(0, null, "The file has headings and no line below them.")]);
        }

        await using var db = databases.Open(actor);
        var file = new SessionFile
        {
            EmployerId = actor.RequiredEmployer, Id = Id.New<SessionFileId>(), AccountId = actor.Account!.Value, UploadedAt = db.Now,
            FileName = fileName.Length > MostFileName ? fileName[^MostFileName..] : fileName,
            Content = JsonSerializer.Serialize(sheet.Lines.Select(line => SessionColumns.LineOf(line, columns))),
        };
        db.Add(file);
        await db.SaveChangesAsync(cancel);
        return file.Id;
    }

    public async Task<SessionFileView?> AskAsync(Actor actor, SessionFileId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var file = await db.Set<SessionFile>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel);
        return file is null ? null : await JudgeAsync(db, file, cancel);
    }

    public async Task<Outcome<Done>> PutInAsync(Actor actor, SessionFileId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        if (await db.Set<SessionFile>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } file)
        {
            return new Missing("This file");
        }

        if (file.DoneAt is not null)
        {
            return new Done();
        }

        var view = await JudgeAsync(db, file, cancel);
        if (view.Judgement.Problems.Count > 0)
        {
            return new NotYet(view.Judgement.Problems.Count);
        }

        await SessionWriting.PutAsync(db, view.Judgement.Lines, cancel);
        db.Audit("supervision.sessions-imported", $"file:{id}", $"{view.Judgement.Sessions} sessions, {view.Judgement.CancelledDays} days cancelled");
        file.DoneAt = db.Now;
        await db.SaveChangesAsync(cancel);
        return new Done();
    }

    public async Task<Outcome<Done>> DropAsync(Actor actor, SessionFileId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        if (await db.Set<SessionFile>().SingleOrDefaultAsync(row => row.Id == id && row.DoneAt == null, cancel) is not { } file)
        {
            return new Missing("This file");
        }

        db.Remove(file);
        await db.SaveChangesAsync(cancel);
        return new Done();
    }

    private async Task<SessionFileView> JudgeAsync(PlatformDb db, SessionFile file, CancellationToken cancel)
    {
        var people = await staff.EverAsync(db.Actor, cancel);
        var judgement = SessionFileJudge.Judge(JsonSerializer.Deserialize<List<SessionLine>>(file.Content)!, people, specialties);
        if (judgement.Problems.Count > 0 || judgement.Lines.Count == 0 || file.DoneAt is not null)
        {
            return new(file, judgement, people);
        }

        var (from, until) = (judgement.Lines.Min(line => line.Date).AddDays(-1), judgement.Lines.Max(line => line.Date).AddDays(1));
        var book = await SessionBooks.LoadAsync(db, from, until, cancel);
        return new(file, judgement with { Problems = SessionFileJudge.Clashes(judgement, book, people) }, people);
    }
}
