using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;
using Preceptor.People.Rules;

namespace Preceptor.People.Actions;

/// <param name="Person">The person to change; none adds one.</param>
/// <param name="Teams">Teams' ids as text.</param>
internal sealed record PersonRequest(PersonId? Person, PersonText Text, IReadOnlyList<string> Teams);

/// <summary>Adds or changes a person.</summary>
internal sealed class SavePerson(IDatabases databases, Roles roles)
{
    public async Task<Outcome<PersonId>> RunAsync(Actor actor, PersonRequest request, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var existing = request.Person is { } id ? await db.Set<Person>().SingleOrDefaultAsync(row => row.Id == id, cancel) : null;
        if (request.Person is not null && existing is null)
        {
            return new Missing("This person");
        }

        // A staff number does not change: it is what files and other systems know the person by.
        var read = PersonReading.Read(existing is null ? request.Text : request.Text with { StaffNumber = existing.StaffNumber }, roles);
        var refusals = read.Refusals.ToList();
        if (existing is null && await NumberProblemAsync(db, request.Text.StaffNumber, cancel) is { } taken)
        {
            refusals.Add(taken);
        }

        var known = await db.Set<Team>().Select(team => team.Id).ToListAsync(cancel);
        var teams = known.Where(team => request.Teams.Contains(team.ToString(), StringComparer.Ordinal)).ToList();
        if (refusals.Count > 0 || !read.Done(out var values))
        {
            return Outcome<PersonId>.Refused(refusals);
        }

        var person = existing ?? PersonWriting.Add(db, values);
        PersonWriting.Write(person, values);
        PersonWriting.SetTeams(db, person, teams, await db.Set<TeamMember>().Where(member => member.PersonId == person.Id).ToListAsync(cancel));
        db.Audit(existing is null ? "people.person-added" : "people.person-changed", $"person:{person.Id}");
        await db.SaveChangesAsync(cancel);
        return person.Id;
    }

    /// <summary>Who has a staff number already, as a refusal; nothing when it is free.</summary>
    public async Task<Refusal?> NumberProblemAsync(Actor actor, string staffNumber, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        return await NumberProblemAsync(db, staffNumber, cancel);
    }

    private static async Task<Refusal?> NumberProblemAsync(PlatformDb db, string staffNumber, CancellationToken cancel)
    {
        var number = staffNumber.Trim().ToUpperInvariant();
        var holder = await db.Set<Person>().SingleOrDefaultAsync(row => row.StaffNumber == number, cancel);
        return holder is null ? null : new NotUnderstood(nameof(PersonText.StaffNumber), $"{number} is {holder.Name}'s staff number");
    }
}
