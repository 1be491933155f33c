using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.People.Domain;
using Preceptor.People.SignIn;

namespace Preceptor.People.Queries;

internal sealed record PostHeld(PostId Id, string Number, string Title, decimal FundedWte);

internal sealed record Access(IReadOnlyList<string> Trades, NodaTime.Instant Since);

/// <param name="Title">The title that people are shown today.</param>
/// <param name="StatutoryTitle">The title in law, when it differs.</param>
internal sealed record PersonView(
    Person Person, RoleFamily Family, string Title, string? StatutoryTitle, string? Grade,
    IReadOnlyList<(TeamId Id, string Name)> Teams, IReadOnlyList<PostHeld> Posts, Access? Access, NodaTime.Instant? InvitedAt);

/// <summary>What is known of one person?</summary>
internal sealed class PersonDetails(IDatabases databases, Roles roles)
{
    public async Task<PersonView?> AskAsync(Actor actor, PersonId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var person = await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (person is null)
        {
            return null;
        }

        var title = roles.On(person.Role, UkTime.DateOf(db.Now));
        var statutory = title.StatutoryTitle == title.DisplayTitle || title.Family != RoleFamily.Associate ? null : title.StatutoryTitle;
        var grade = roles.GradeName(person.Grade);
        var membership = await db.Set<Membership>().AsNoTracking().Where(row => row.PersonId == id && row.EndedAt == null).FirstOrDefaultAsync(cancel);
        var invitation = await db.Set<Invitation>().AsNoTracking()
            .Where(row => row.PersonId == id && row.AcceptedAt == null && row.WithdrawnAt == null).OrderByDescending(row => row.SentAt).FirstOrDefaultAsync(cancel);
        return new(
            person, title.Family, title.DisplayTitle, statutory, grade, await TeamsAsync(db, id, cancel), await PostsAsync(db, id, cancel),
            membership is null ? null : new(membership.Trades, membership.GivenAt), invitation?.IsOpen(db.Now) == true ? invitation.SentAt : null);
    }

    private static async Task<IReadOnlyList<(TeamId, string)>> TeamsAsync(PlatformDb db, PersonId id, CancellationToken cancel)
    {
        var teams = await (
            from member in db.Set<TeamMember>()
            join team in db.Set<Team>() on new { member.EmployerId, Id = member.TeamId } equals new { team.EmployerId, team.Id }
            where member.PersonId == id
            orderby team.Name
            select new { team.Id, team.Name }).ToListAsync(cancel);
        return [.. teams.Select(team => (team.Id, team.Name))];
    }

    private static async Task<IReadOnlyList<PostHeld>> PostsAsync(PlatformDb db, PersonId id, CancellationToken cancel) =>
        await db.Set<Post>().AsNoTracking().Where(post => post.HolderId == id).OrderBy(post => post.Number)
            .Select(post => new PostHeld(post.Id, post.Number, post.Title, post.FundedWte)).ToListAsync(cancel);
}
