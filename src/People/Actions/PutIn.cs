using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;
using Preceptor.People.Rules;

namespace Preceptor.People.Actions;

internal sealed record NotYet(int Problems) : Refusal($"Nothing was imported: {(Problems == 1 ? "1 problem is" : $"{Problems} problems are")} still there. Correct them first");

/// <summary>Puts a dry run in: all of its lines or none. Sites and teams that it names and that are not there are added.</summary>
internal sealed class PutIn(IDatabases databases, Roles roles)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, ImportId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var import = await db.Set<Import>().SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (import is null)
        {
            return new Missing("This import");
        }

        if (import.DoneAt is not null)
        {
            return new Done();
        }

        var refusal = await PutAsync(db, import.Kind, ImportContent.Read(import), cancel);
        if (refusal is not null)
        {
            return refusal;
        }

        import.DoneAt = db.Now;
        await db.SaveChangesAsync(cancel);
        return new Done();
    }

    /// <summary>Adds what the lines say to a save that the caller makes; nothing when a line has a problem.</summary>
    public async Task<Refusal?> PutAsync(PlatformDb db, ImportKind kind, IReadOnlyList<ImportLine> lines, CancellationToken cancel)
    {
        var around = await Surroundings.LoadAsync(db, cancel);
        return kind == ImportKind.Staff
            ? PutStaff(db, around, ImportJudge.Staff(lines, around.Staff(), roles))
            : PutPosts(db, around, ImportJudge.Establishment(lines, around.Establishment(), roles));
    }

    private static NotYet? PutStaff(PlatformDb db, Surroundings around, ImportJudgement<PersonValues> judgement)
    {
        if (judgement.Problems.Count > 0)
        {
            return new NotYet(judgement.Problems.Count);
        }

        var places = new PlaceBook(db, around);
        var people = around.People.ToDictionary(person => person.StaffNumber, StringComparer.OrdinalIgnoreCase);
        foreach (var line in judgement.Lines.Where(line => line.Effect != ImportEffect.Same))
        {
            var person = people.GetValueOrDefault(line.Values!.StaffNumber) ?? PersonWriting.Add(db, line.Values);
            PersonWriting.Write(person, line.Values);
            PersonWriting.SetTeams(db, person, [.. line.Place.Teams.Select(team => places.Team(line.Place.Site, team))], around.Members);
        }

        db.Audit("people.staff-imported", $"employer:{db.Actor.Employer}", $"added {judgement.Count(ImportEffect.Add)}, changed {judgement.Count(ImportEffect.Change)}");
        return null;
    }

    private static NotYet? PutPosts(PlatformDb db, Surroundings around, ImportJudgement<PostValues> judgement)
    {
        if (judgement.Problems.Count > 0)
        {
            return new NotYet(judgement.Problems.Count);
        }

        var places = new PlaceBook(db, around);
        var posts = around.Posts.ToDictionary(post => post.Number, StringComparer.OrdinalIgnoreCase);
        var people = around.People.ToDictionary(person => person.StaffNumber, person => person.Id, StringComparer.OrdinalIgnoreCase);
        foreach (var line in judgement.Lines.Where(line => line.Effect != ImportEffect.Same))
        {
            var team = places.Team(line.Place.Site, line.Place.Teams[0]);
            var holder = line.Values!.Holder is { } number ? people[number] : (PersonId?)null;
            PostWriting.Write(db, posts.GetValueOrDefault(line.Values.Number), line.Values, team, holder);
        }

        db.Audit("people.establishment-imported", $"employer:{db.Actor.Employer}", $"added {judgement.Count(ImportEffect.Add)}, changed {judgement.Count(ImportEffect.Change)}");
        return null;
    }
}

/// <summary>Finds sites and teams by name, and adds those that are not there.</summary>
internal sealed class PlaceBook(PlatformDb db, Surroundings around)
{
    private readonly Dictionary<string, SiteId> _sites = around.Sites.ToDictionary(site => site.Name, site => site.Id, StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<(SiteId, string), TeamId> _teams = around.Teams.ToDictionary(team => (team.SiteId, team.Name.ToUpperInvariant()), team => team.Id);

    public TeamId Team(string site, string team)
    {
        var siteId = Site(site);
        var key = (siteId, team.ToUpperInvariant());
        if (!_teams.TryGetValue(key, out var id))
        {
            _teams[key] = id = Id.New<TeamId>();
            db.Add(new Team { EmployerId = db.Actor.RequiredEmployer, Id = id, SiteId = siteId, Name = team });
        }

        return id;
    }

    public SiteId Site(string name)
    {
        if (!_sites.TryGetValue(name, out var id))
        {
            _sites[name] = id = Id.New<SiteId>();
            db.Add(new Site { EmployerId = db.Actor.RequiredEmployer, Id = id, Name = name });
        }

        return id;
    }
}
