using System.Globalization;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Worlds;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Worlds;

/// <summary>Reads shifts.csv, demand.csv, leave.csv and requests.csv of a world. Several words in a cell have a space between them.</summary>
internal sealed class RotaWorld(IDatabases databases, IStaff staff) : IWorldReader
{
    public int Order => 40;

    public async Task ReadAsync(World world, CancellationToken cancel)
    {
        foreach (var (code, employer) in world.Employers)
        {
            var actor = Actor.Job("world load", employer);
            var people = (await staff.PeopleAsync(actor, new(DateOnly.MinValue, DateOnly.MaxValue), cancel)).ToDictionary(person => person.StaffNumber, person => person.Id, StringComparer.Ordinal);
            await using var db = databases.Open(actor);
            var shifts = AddShifts(db, await RowsAsync(world, "shifts.csv", code, cancel));
            AddDemand(db, world, (await RowsAsync(world, "demand.csv", code, cancel), shifts, await staff.PlacesAsync(actor, cancel)));
            AddLeave(db, world, await RowsAsync(world, "leave.csv", code, cancel), people);
            AddRequests(db, world, await RowsAsync(world, "requests.csv", code, cancel), (people, shifts));
            await db.SaveChangesAsync(cancel);
        }
    }

    private static async Task<IReadOnlyList<IReadOnlyList<string>>> RowsAsync(World world, string file, string employer, CancellationToken cancel) =>
        [.. ((await world.TableAsync(file, cancel))?.Lines ?? []).Select(line => line.Cells).Where(cells => cells[0] == employer)];

    private static Dictionary<string, ShiftTypeId> AddShifts(PlatformDb db, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var shifts = new Dictionary<string, ShiftTypeId>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var shift = new ShiftType
            {
                EmployerId = db.Actor.RequiredEmployer, Id = Id.New<ShiftTypeId>(), Code = row[1], Name = row[2], StartsAt = Time(row[3]), EndsAt = Time(row[4]), UnpaidBreak = Number(row[5]),
            };
            db.Add(shift);
            shifts[row[1]] = shift.Id;
        }

        return shifts;
    }

    private static void AddDemand(PlatformDb db, World world, (IReadOnlyList<IReadOnlyList<string>> Rows, Dictionary<string, ShiftTypeId> Shifts, StaffPlaces Places) file)
    {
        foreach (var row in file.Rows)
        {
            db.Add(new Demand
            {
                EmployerId = db.Actor.RequiredEmployer, Id = Id.New<DemandId>(), TeamId = file.Places.Teams.First(team => team.Name == row[1]).Id, ShiftTypeId = file.Shifts[row[2]],
                Weekdays = [.. Words(row[3])], Date = world.Date(row[4]), SiteId = file.Places.Sites.First(site => site.Name == row[5]).Id, Suite = row[6].Length == 0 ? null : row[6],
                Roles = [.. Words(row[7])], Tags = [.. Words(row[8])], Minimum = Number(row[9]), Ideal = Number(row[10]), Maximum = Number(row[11]),
            });
        }
    }

    private static void AddLeave(PlatformDb db, World world, IReadOnlyList<IReadOnlyList<string>> rows, Dictionary<string, PersonId> people)
    {
        foreach (var row in rows)
        {
            db.Add(new Leave
            {
                EmployerId = db.Actor.RequiredEmployer, Id = Id.New<LeaveId>(), PersonId = people[row[1]], Kind = Enum.Parse<LeaveKind>(row[2], ignoreCase: true),
                StartsOn = world.Date(row[3])!.Value, EndsOn = world.Date(row[4])!.Value,
            });
        }
    }

    private static void AddRequests(PlatformDb db, World world, IReadOnlyList<IReadOnlyList<string>> rows, (Dictionary<string, PersonId> People, Dictionary<string, ShiftTypeId> Shifts) known)
    {
        foreach (var row in rows)
        {
            db.Add(new Request
            {
                EmployerId = db.Actor.RequiredEmployer, Id = Id.New<RequestId>(), PersonId = known.People[row[1]], Date = world.Date(row[2])!.Value,
                Kind = Enum.Parse<RequestKind>(row[3], ignoreCase: true), ShiftTypeId = row[4].Length == 0 ? null : known.Shifts[row[4]], Weight = Number(row[5]),
            });
        }
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
