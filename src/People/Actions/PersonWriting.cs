using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;
using Preceptor.People.Rules;

namespace Preceptor.People.Actions;

/// <summary>Writes understood values on a person: the one place where the form and the import meet the table.</summary>
internal static class PersonWriting
{
    public static Person Add(PlatformDb db, PersonValues values)
    {
        var person = new Person
        {
            EmployerId = db.Actor.RequiredEmployer, Id = Id.New<PersonId>(), StaffNumber = values.StaffNumber, GivenName = values.GivenName,
            FamilyName = values.FamilyName, Role = values.Role, WeeklyMinutes = values.WeeklyMinutes, StartsOn = values.StartsOn,
        };
        db.Add(person);
        return person;
    }

    public static void Write(Person person, PersonValues values)
    {
        (person.GivenName, person.FamilyName, person.Email, person.Phone) = (values.GivenName, values.FamilyName, values.Email, values.Phone);
        (person.Role, person.Grade, person.PractisesAutonomously) = (values.Role, values.Grade, values.PractisesAutonomously);
        (person.WeeklyMinutes, person.StartsOn, person.EndsOn) = (values.WeeklyMinutes, values.StartsOn, values.EndsOn);
    }

    /// <param name="members">All memberships as they are; those of other people are passed over.</param>
    public static void SetTeams(PlatformDb db, Person person, IReadOnlyCollection<TeamId> teams, IEnumerable<TeamMember> members)
    {
        var now = members.Where(member => member.PersonId == person.Id).ToList();
        db.RemoveRange(now.Where(member => !teams.Contains(member.TeamId)));
        db.AddRange(teams.Except(now.Select(member => member.TeamId)).Select(team =>
            new TeamMember { EmployerId = person.EmployerId, TeamId = team, PersonId = person.Id }));
    }
}

internal static class PostWriting
{
    public static Post Write(PlatformDb db, Post? existing, PostValues values, TeamId team, PersonId? holder)
    {
        var post = existing ?? new Post
        {
            EmployerId = db.Actor.RequiredEmployer, Id = Id.New<PostId>(), Number = values.Number, Title = values.Title, Role = values.Role,
            TeamId = team, FundedWte = values.FundedWte,
        };
        if (existing is null)
        {
            db.Add(post);
        }

        (post.Title, post.Role, post.Band, post.TeamId) = (values.Title, values.Role, values.Band, team);
        (post.FundedWte, post.StartsOn, post.EndsOn, post.HolderId) = (values.FundedWte, values.StartsOn, values.EndsOn, holder);
        return post;
    }
}
