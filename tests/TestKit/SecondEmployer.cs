using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Contracts;
using Preceptor.Credentials.Domain;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.People.Actions;
using Preceptor.People.Domain;
using Preceptor.People.Rules;
using Preceptor.People.SignIn;
using Preceptor.Rota.Domain;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;

namespace Preceptor.TestKit;

/// <summary>Another employer beside the world's, with one of everything and an account that has every trade.</summary>
public static class SecondEmployer
{
    public const string Officer = "officer@otherplace.example";

    /// <summary>Text that is in every record of this employer, so that a leak is found by looking for it.</summary>
    public const string Canary = "Zzyzx";

    public static async Task<EmployerId> AddAsync(Site site)
    {
        var id = Id.New<EmployerId>();
        await using var db = site.Open(Actor.Job("test", id));
        db.Add(new Employer { Id = id, Name = $"{Canary} Trust", OdsCode = "ZZ8", AddedAt = db.Now });
        await db.SaveChangesAsync();
        var place = new Preceptor.People.Domain.Site { EmployerId = id, Id = Id.New<SiteId>(), Name = $"{Canary} Hospital" };
        var team = new Team { EmployerId = id, Id = Id.New<TeamId>(), SiteId = place.Id, Name = $"{Canary} team" };
        var person = new Person
        {
            EmployerId = id, Id = Id.New<PersonId>(), StaffNumber = "Z1", GivenName = Canary, FamilyName = Canary, Role = "administrator",
            WeeklyMinutes = Person.WholeTimeMinutes, StartsOn = new(2020, 1, 1), Email = Officer,
        };
        db.AddRange(place, team, person, new TeamMember { EmployerId = id, TeamId = team.Id, PersonId = person.Id });
        db.Add(new Post
        {
            EmployerId = id, Id = Id.New<PostId>(), Number = "ZP1", Title = $"{Canary} post", Role = "administrator", TeamId = team.Id, FundedWte = 1, HolderId = person.Id,
        });
        Supervision(db, place.Id);
        Wishes(db, team, person.Id);
        var account = Account(site, Officer);
        db.Add(account);
        db.Add(new Membership { EmployerId = id, Id = Id.New<MembershipId>(), AccountId = account.Id, PersonId = person.Id, Trades = [.. Trades.AtAnEmployer.Keys], GivenAt = db.Now });
        await db.SaveChangesAsync();
        return id;
    }

    private static void Supervision(PlatformDb db, SiteId place)
    {
        var id = db.Actor.RequiredEmployer;
        var doctor = NewPerson(id, "Z2", "doctor");
        doctor.PractisesAutonomously = true;
        var associate = NewPerson(id, "Z3", "physician-associate");
        db.AddRange(doctor, associate);
        var terms = new SessionTerms(doctor.Id, new(8, 0), new(18, 0), place, $"{Canary} suite", "medicine", Presence.OnSite, 5, 2, false, 0);
        var pattern = new Pattern { EmployerId = id, Id = Id.New<PatternId>(), Weekday = NodaTime.IsoDayOfWeek.Monday, Anchor = new(2026, 11, 30), ValidFrom = new(2026, 11, 30) };
        var session = new DatedSession { EmployerId = id, Id = Id.New<SessionId>(), Date = new(2026, 12, 8), Replaces = Replaces.Day };
        pattern.Take(terms);
        session.Take(terms);
        db.AddRange(pattern, session);
        db.Add(new Naming { EmployerId = id, Id = Id.New<NamingId>(), AssociateId = associate.Id, SupervisorId = doctor.Id, Phase = Phases.Novice, From = new(2026, 1, 5), ReviewOn = new(2027, 1, 5) });
        db.Add(new Adoption { EmployerId = id, Id = Id.New<AdoptionId>(), Profile = Profiles.Strict, From = new(2026, 11, 2), Why = $"{Canary} board", AdoptedAt = db.Now });
    }

    private static void Wishes(PlatformDb db, Team team, PersonId person)
    {
        var id = db.Actor.RequiredEmployer;
        var shift = new ShiftType { EmployerId = id, Id = Id.New<ShiftTypeId>(), Code = "Z", Name = $"{Canary} shift", StartsAt = new(8, 0), EndsAt = new(18, 0), UnpaidBreak = 60 };
        db.Add(shift);
        db.Add(new Demand
        {
            EmployerId = id, Id = Id.New<DemandId>(), TeamId = team.Id, ShiftTypeId = shift.Id, Weekdays = ["mo"], SiteId = team.SiteId, Suite = $"{Canary} suite",
            Roles = ["physician-associate"], Tags = [], Minimum = 1, Ideal = 1, Maximum = 1,
        });
        db.Add(new Leave { EmployerId = id, Id = Id.New<LeaveId>(), PersonId = person, Kind = LeaveKind.Annual, StartsOn = new(2026, 12, 21), EndsOn = new(2026, 12, 22) });
        db.Add(new Request { EmployerId = id, Id = Id.New<RequestId>(), PersonId = person, Date = new(2026, 12, 23), Kind = RequestKind.Off, Weight = 2 });
    }

    private static SessionFile SessionFileOf(PlatformDb db, Person doctor, AccountId account) => db.Add(new SessionFile
    {
        EmployerId = db.Actor.RequiredEmployer, Id = Id.New<SessionFileId>(), AccountId = account, FileName = $"{Canary}.csv", UploadedAt = db.Now,
        Content = JsonSerializer.Serialize<SessionLine[]>([new(2, new() { Supervisor = doctor.StaffNumber, Date = "9/12/2026" })]),
    }).Entity;

    /// <summary>A draft of a week with one duty, which nobody supervises, and the run that made it.</summary>
    private static (RosterId Roster, RunId Run) RosterOf(PlatformDb db, Team team, PersonId person)
    {
        var id = db.Actor.RequiredEmployer;
        var roster = new Roster
        {
            EmployerId = id, Id = Id.New<RosterId>(), TeamId = team.Id, StartsOn = new(2026, 12, 7), EndsOn = new(2026, 12, 13), Status = RosterStatus.Draft, Origin = $"brought in from {Canary}.csv", MadeAt = db.Now,
        };
        db.Add(roster);
        db.Add(new Assignment
        {
            EmployerId = id, Id = Id.New<AssignmentId>(), RosterId = roster.Id, PersonId = person, Date = new(2026, 12, 9), ShiftCode = "Z", ShiftName = $"{Canary} shift",
            From = UkTime.At(new(2026, 12, 9), new(8, 0)), Until = UkTime.At(new(2026, 12, 9), new(18, 0)), UnpaidBreak = 60, SiteId = team.SiteId, Tags = [],
        });
        var run = new Run
        {
            EmployerId = id, Id = Id.New<RunId>(), TeamId = team.Id, StartsOn = roster.StartsOn, EndsOn = roster.EndsOn, Status = RunStatus.Done, Problem = [], Seconds = 10, Seed = 1,
            AskedAt = db.Now, Best = 420, Bound = 400, Message = $"{Canary} was made", Trail = "0.5 900 100\n2.0 420 400\n", RosterId = roster.Id,
        };
        db.Add(run);
        db.Add(new Certificate { EmployerId = id, RosterId = roster.Id, File = [.. "{}"u8], SignedAt = db.Now });
        return (roster.Id, run.Id);
    }

    private static Person NewPerson(EmployerId employer, string number, string role) => new()
    {
        EmployerId = employer, Id = Id.New<PersonId>(), StaffNumber = number, GivenName = Canary, FamilyName = $"{Canary} {number}", Role = role,
        WeeklyMinutes = Person.WholeTimeMinutes, StartsOn = new(2020, 1, 1),
    };

    /// <summary>One id of each kind of an employer's records, by the name that routes give it. An import is added where there is none.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> IdsAsync(Site site, string odsCode)
    {
        await using var platform = site.Open(Actor.Anonymous);
        var employer = await platform.Set<Employer>().SingleAsync(row => row.OdsCode == odsCode);
        await using var db = site.Open(Actor.Job("test", employer.Id));
        var membership = await db.Set<Membership>().FirstAsync();
        var import = new Import
        {
            EmployerId = employer.Id, Id = Id.New<ImportId>(), AccountId = membership.AccountId, Kind = ImportKind.Staff, FileName = $"{Canary}.csv",
            UploadedAt = db.Now, Content = ImportContent.Write([new ImportLine(2, new Dictionary<string, string>(StringComparer.Ordinal) { ["Staff number"] = "X1" })]),
        };
        var file = SessionFileOf(db, await db.Set<Person>().OrderBy(row => row.StaffNumber).FirstAsync(row => row.PractisesAutonomously), membership.AccountId);
        var upload = new RegistrationUpload { EmployerId = employer.Id, Id = Id.New<UploadId>(), AccountId = membership.AccountId, FileName = $"{Canary}.csv", UploadedAt = db.Now, Content = "[]" };
        db.AddRange(import, upload);
        var (roster, run) = RosterOf(db, await db.Set<Team>().FirstAsync(), membership.PersonId);
        var hub = await HubRecords.AddAsync(db);
        var plan = await PlanRecords.OfAsync(db, membership.PersonId);
        await db.SaveChangesAsync();
        return new Dictionary<string, string>(hub.Concat(plan), StringComparer.Ordinal)
        {
            ["person"] = membership.PersonId.ToString(),
            ["team"] = (await db.Set<Team>().FirstAsync()).Id.ToString(),
            ["post"] = (await db.Set<Post>().FirstAsync()).Id.ToString(),
            ["import"] = import.Id.ToString(),
            ["associate"] = (await db.Set<Naming>().FirstAsync()).AssociateId.ToString(),
            ["session"] = (await db.Set<DatedSession>().FirstAsync()).Id.ToString(),
            ["pattern"] = (await db.Set<Pattern>().FirstAsync()).Id.ToString(),
            ["adoption"] = (await db.Set<Adoption>().FirstAsync()).Id.ToString(),
            ["file"] = file.Id.ToString(),
            ["shift"] = (await db.Set<ShiftType>().FirstAsync()).Id.ToString(),
            ["demand"] = (await db.Set<Demand>().FirstAsync()).Id.ToString(),
            ["leave"] = (await db.Set<Leave>().FirstAsync()).Id.ToString(),
            ["request"] = (await db.Set<Request>().FirstAsync()).Id.ToString(),
            ["upload"] = upload.Id.ToString(),
            ["roster"] = roster.ToString(),
            ["run"] = run.ToString(),
            ["date"] = "2026-12-09",
        };
    }

    private static Account Account(Site site, string email)
    {
        using var scope = site.Services.CreateScope();
        return Preceptor.People.SignIn.Account.New(
            email, Visitor.Password, scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>(), site.Services.GetRequiredService<ILookupNormalizer>());
    }
}
