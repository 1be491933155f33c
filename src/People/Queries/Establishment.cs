using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;

namespace Preceptor.People.Queries;

/// <param name="InPostWte">The holder's contracted whole-time equivalent, at most the post's funding counts as filled.</param>
internal sealed record PostRow(
    PostId Id, string Number, string Title, string RoleTitle, string? Band, TeamId Team, string TeamName, decimal FundedWte, decimal InPostWte,
    PersonId? Holder, string? HolderName);

/// <summary>Funded and filled whole-time equivalents; the vacancy is the difference, post by post, so it reconciles to the person.</summary>
internal sealed record EstablishmentView(IReadOnlyList<PostRow> Posts)
{
    public decimal FundedWte => Posts.Sum(post => post.FundedWte);

    public decimal InPostWte => Posts.Sum(post => post.InPostWte);

    public decimal VacantWte => Posts.Sum(post => Math.Max(0, post.FundedWte - post.InPostWte));
}

/// <summary>Which posts are funded on a day, who holds them, and what is vacant?</summary>
internal sealed class Establishment(IDatabases databases, Roles roles)
{
    public async Task<EstablishmentView> AskAsync(Actor actor, DateOnly day, TeamId? team, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var posts = await (
            from post in db.Set<Post>()
            join place in db.Set<Team>() on new { post.EmployerId, Id = post.TeamId } equals new { place.EmployerId, place.Id }
            where (post.StartsOn == null || post.StartsOn <= day) && (post.EndsOn == null || post.EndsOn >= day) && (team == null || post.TeamId == team)
            orderby place.Name, post.Number
            select new { Post = post, Team = place.Name }).AsNoTracking().ToListAsync(cancel);
        var holders = await HoldersAsync(db, [.. posts.Where(row => row.Post.HolderId != null).Select(row => row.Post.HolderId!.Value)], cancel);
        return new([.. posts.Select(row => Row(row.Post, row.Team, day, holders))]);
    }

    private PostRow Row(Post post, string team, DateOnly day, Dictionary<PersonId, Person> holders)
    {
        var holder = post.HolderId is { } id && holders.GetValueOrDefault(id) is { } person && person.IsEmployedOn(day) ? person : null;
        var inPost = holder is null ? 0 : Math.Round((decimal)holder.WeeklyMinutes / Person.WholeTimeMinutes, 3);
        return new(post.Id, post.Number, post.Title, roles.TitleOn(post.Role, day), post.Band, post.TeamId, team, post.FundedWte, inPost, holder?.Id, holder?.Name);
    }

    private static Task<Dictionary<PersonId, Person>> HoldersAsync(PlatformDb db, IReadOnlyList<PersonId> ids, CancellationToken cancel) =>
        db.Set<Person>().AsNoTracking().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, cancel);
}
