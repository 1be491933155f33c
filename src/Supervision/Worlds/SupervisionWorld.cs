using Preceptor.Kernel.Time;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Worlds;
using Preceptor.Supervision.Actions;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Queries;
using Preceptor.Supervision.Rules;

namespace Preceptor.Supervision.Worlds;

/// <summary>
/// Reads named-supervisors.csv, supervision-patterns.csv, supervision-sessions.csv and adoptions.csv of a world, through the same readings as the forms.
/// </summary>
internal sealed class SupervisionWorld(IDatabases databases, StaffAsked staff, Specialties specialties) : IWorldReader
{
    public int Order => 30;

    public async Task ReadAsync(World world, CancellationToken cancel)
    {
        foreach (var (code, employer) in world.Employers)
        {
            var actor = Actor.Job("world load", employer);
            var people = await staff.EverAsync(actor, cancel);
            await using var db = databases.Open(actor);
            AddNamings(db, await WorldTable.OpenAsync(world, "named-supervisors.csv", code, cancel), people);
            AddPatterns(db, await WorldTable.OpenAsync(world, "supervision-patterns.csv", code, cancel), people);
            await AddSessionsAsync(db, await WorldTable.OpenAsync(world, "supervision-sessions.csv", code, cancel), people, cancel);
            AddAdoptions(db, await WorldTable.OpenAsync(world, "adoptions.csv", code, cancel), people);
            await db.SaveChangesAsync(cancel);
        }
    }

    private static void AddNamings(PlatformDb db, WorldTable table, StaffBook people)
    {
        var named = new Dictionary<PersonId, List<Naming>>();
        foreach (var line in table.Lines)
        {
            var associate = people.Find(line["associate_staff_number"]) ?? throw line.Fault($"nobody has staff number {line["associate_staff_number"]}");
            var text = new NamingText { Supervisor = line["supervisor_staff_number"], Phase = line["phase"], From = line.Date("from"), Until = line.Date("until"), ReviewOn = line.Date("review") };
            var before = named.TryGetValue(associate.Id, out var list) ? list : named[associate.Id] = [];
            var values = line.Read(NamingReading.Read(text, people));
            var decision = line.Read(NamingJudge.Decide(associate, values, people, before));
            NameSupervisor.Write(db, associate.Id, values, decision);
            before.Clear();
            before.AddRange(db.ChangeTracker.Entries<Naming>().Select(entry => entry.Entity).Where(naming => naming.AssociateId == associate.Id));
        }
    }

    private void AddPatterns(PlatformDb db, WorldTable table, StaffBook people)
    {
        foreach (var line in table.Lines)
        {
            var terms = line.ToSession();
            var values = line.Read(PatternReading.Read(
                new()
                {
                    Week = line["week"], Weekday = line["weekday"], ValidFrom = line.Date("valid_from"), ValidUntil = line.Date("valid_until"), Anchor = line.Date("anchor"),
                    Supervisor = terms.Supervisor, From = terms.From, Until = terms.Until, Site = terms.Site, Suite = terms.Suite, Specialty = terms.Specialty,
                    Presence = terms.Presence, MinutesAway = terms.MinutesAway, Cap = terms.Cap, OwnList = terms.OwnList, Trainees = terms.Trainees,
                },
                people, specialties));
            var pattern = db.Add(new Pattern { EmployerId = db.Actor.RequiredEmployer, Id = Id.New<PatternId>() }).Entity;
            SavePattern.Write(pattern, values);
        }

        if (table.Lines.Count > 0)
        {
            db.Audit("supervision.patterns-added", $"employer:{db.Actor.Employer}", $"{table.Lines.Count} sessions that come back");
        }
    }

    private async Task AddSessionsAsync(PlatformDb db, WorldTable table, StaffBook people, CancellationToken cancel)
    {
        var judgement = SessionFileJudge.Judge([.. table.Lines.Select(line => new SessionLine(line.Number, line.ToSession() with { Date = line.Date("date") }))], people, specialties);
        if (judgement.Problems is [var problem, ..])
        {
            throw table.Fault(problem.Line, problem.Text);
        }

        await SessionWriting.PutAsync(db, judgement.Lines, cancel);
        if (judgement.Lines.Count > 0)
        {
            db.Audit("supervision.sessions-imported", $"employer:{db.Actor.Employer}", $"{judgement.Sessions} sessions, {judgement.CancelledDays} days cancelled");
        }
    }

    private static void AddAdoptions(PlatformDb db, WorldTable table, StaffBook people)
    {
        var before = new List<Adoption>();
        foreach (var line in table.Lines)
        {
            var from = line.Read(AdoptionJudge.Begin(line["profile"], line.Date("from"), line["why"], before));
            var adoption = new Adoption
            {
                EmployerId = db.Actor.RequiredEmployer, Id = Id.New<AdoptionId>(), Profile = line["profile"], From = from, Why = line["why"],
                AdoptedById = people.Find(line["adopted_by"])?.Id, AdoptedAt = db.Now, Until = TypedDates.Parse(line.Date("until")),
            };
            before.Add(adoption);
            db.Add(adoption);
            db.Audit("supervision.profile-adopted", $"adoption:{adoption.Id}", $"{adoption.Profile} from {from:yyyy-MM-dd}");
        }
    }
}
