using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Sheets;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Domain.Making;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Queries;
using Preceptor.Rota.Rules;

namespace Preceptor.Rota.Actions;

internal sealed record RotaBrought(TeamId Team, string FileName, Stream Content);

/// <param name="Problems">By line and column; nothing was taken.</param>
internal sealed record FileNotTaken(IReadOnlyList<SheetProblem> Problems)
    : Refusal(Problems.Count == 1 ? "There is 1 problem in the file" : $"There are {Problems.Count} problems in the file", "Upload");

/// <summary>Takes a rota that exists already as a draft, gives its duties supervisors where their sessions allow, and leaves the judging to its page.</summary>
internal sealed class BringInRota(IDatabases databases, IStaff staff, ProblemSources sources)
{
    private const int MostOrigin = 100;

    public async Task<Outcome<RosterId>> RunAsync(Actor actor, RotaBrought brought, CancellationToken cancel)
    {
        var sheet = await SheetReader.ReadAsync(brought.Content, brought.FileName, new SheetLimits(), cancel);
        var (columns, faults) = FileColumns.Of(sheet, RotaColumns.Rota);
        if (columns is null)
        {
            return new FileNotTaken(faults);
        }

        await using var db = databases.Open(actor);
        if (await AroundAsync(actor, db, brought.Team, (sheet, columns), cancel) is not { } around)
        {
            return new Missing("This team");
        }

        var (lines, problems) = RotaFile.Read(sheet, columns, around);
        if (problems.Count > 0)
        {
            return new FileNotTaken(problems);
        }

        var (first, last) = (lines.Min(line => line.Date), lines.Max(line => line.Date));
        return last.DayNumber - first.DayNumber >= Roster.MostDays
            ? new FileNotTaken([new(0, RotaColumns.Date, $"The file goes from {first:d MMMM yyyy} to {last:d MMMM yyyy}; a rota covers at most {Roster.MostDays} days. Split the file.")])
            : await KeepAsync(actor, db, brought, lines, cancel);
    }

    private async Task<RotaSurroundings?> AroundAsync(Actor actor, PlatformDb db, TeamId team, (Sheet Sheet, SheetColumns Columns) file, CancellationToken cancel)
    {
        var places = await staff.PlacesAsync(actor, cancel);
        if (places.Teams.FirstOrDefault(each => each.Id == team) is not { } own)
        {
            return null;
        }

        var dates = file.Sheet.Lines.Select(line => Kernel.Time.TypedDates.Parse(file.Columns[line, RotaColumns.Date])).OfType<DateOnly>().ToList();
        var people = await staff.PeopleAsync(actor, dates.Count == 0 ? new(DateOnly.MinValue, DateOnly.MaxValue) : new(dates.Min(), dates.Max()), cancel);
        return new(
            own, people.ToDictionary(person => RotaFile.Key(person.StaffNumber), StringComparer.Ordinal), places,
            await db.Set<ShiftType>().AsNoTracking().OrderBy(shift => shift.Code).ToListAsync(cancel),
            await db.Set<Demand>().AsNoTracking().Where(demand => demand.TeamId == team).ToListAsync(cancel));
    }

    private async Task<Outcome<RosterId>> KeepAsync(Actor actor, PlatformDb db, RotaBrought brought, IReadOnlyList<RotaLine> lines, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var name = brought.FileName.Length > MostOrigin ? brought.FileName[^MostOrigin..] : brought.FileName;
        var roster = new Roster
        {
            EmployerId = actor.RequiredEmployer, Id = Id.New<RosterId>(), TeamId = brought.Team, StartsOn = lines.Min(line => line.Date), EndsOn = lines.Max(line => line.Date),
            Status = RosterStatus.Draft, Origin = $"brought in from {name}", MadeAt = db.Now,
        };
        var rows = lines.Select(line => (Line: line, Row: RowOf(roster, line))).ToList();
        db.Add(roster);
        db.AddRange(rows.Select(each => each.Row));
        var asked = await sources.AskAsync(actor, new(roster.TeamId, roster.StartsOn, roster.EndsOn), cancel);
        var made = ProblemMaking.Make(asked with { Associates = Everybody(asked, rows.Select(each => each.Row.PersonId), await staff.PeopleAsync(actor, new(roster.StartsOn, roster.EndsOn), cancel)), Base = [.. rows.Select(each => each.Row)] });
        foreach (var (row, spans) in Supervised(made, rows))
        {
            db.AddRange(RosterRows.SupervisionOf(made, row, spans));
        }

        db.Audit("rota.roster-brought-in", $"roster:{roster.Id}", $"{lines.Count} duties");
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return roster.Id;
    }

    /// <summary>Duties with a supervisor in the file take that doctor's sessions; the others get whoever can.</summary>
    private static IEnumerable<(Assignment Row, IReadOnlyList<SupervisedSpan> Spans)> Supervised(MadeProblem made, List<(RotaLine Line, Assignment Row)> rows)
    {
        var numbers = made.People.ToDictionary(each => each.Value.Id, each => each.Key);
        var duties = rows.Select(each => (each.Row, Duty: new RosterDuty(
            numbers[each.Row.PersonId], made.Lines.Of(each.Row)!.Id,
            each.Line.Supervisor is { } doctor ? [.. SpansOf(made, each.Row, numbers.GetValueOrDefault(doctor, ""))] : []))).ToList();
        var placed = SupervisorPlacing.Place(made.Problem, [.. duties.Select(each => each.Duty)]);
        return duties.Zip(placed, (each, duty) => (each.Row, duty.Supervision));
    }

    private static IEnumerable<SupervisedSpan> SpansOf(MadeProblem made, Assignment row, string doctor)
    {
        var reached = row.From;
        foreach (var session in made.Problem.Sessions.Where(session => session.Supervisor == doctor && session.From < row.Until && row.From < session.Until).OrderBy(session => session.From))
        {
            var (from, until) = (NodaTime.Instant.Max(reached, session.From), NodaTime.Instant.Min(row.Until, session.Until));
            if (from < until)
            {
                yield return new(session.Id, from, until);
                reached = until;
            }
        }
    }

    private static IReadOnlyList<StaffMember> Everybody(Sources asked, IEnumerable<PersonId> people, IReadOnlyList<StaffMember> all)
    {
        var wanted = people.ToHashSet();
        return [.. asked.Associates.UnionBy(all.Where(person => wanted.Contains(person.Id)), person => person.Id)];
    }

    private static Assignment RowOf(Roster roster, RotaLine line) => new()
    {
        EmployerId = roster.EmployerId, Id = Id.New<AssignmentId>(), RosterId = roster.Id, PersonId = line.Person, Date = line.Date, ShiftCode = line.ShiftCode,
        ShiftName = line.ShiftName, From = line.From, Until = line.Until, UnpaidBreak = line.UnpaidBreak, SiteId = line.Site, Suite = line.Place, Tags = [.. line.Marks],
    };
}
