using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;

namespace Preceptor.People.Queries;

/// <summary>Which posts for associates are funded in a period? Asked by the other rooms.</summary>
internal sealed class EstablishmentQuestions(IDatabases databases, Roles roles) : IEstablishment
{
    public async Task<IReadOnlyList<FundedPost>> PostsAsync(Actor actor, DateOnly from, DateOnly until, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var posts = await db.Set<Post>().AsNoTracking()
            .Where(post => (post.StartsOn == null || post.StartsOn <= until) && (post.EndsOn == null || post.EndsOn >= from))
            .OrderBy(post => post.Number).ToListAsync(cancel);
        return
        [
            .. posts.Where(post => roles.FamilyOf(post.Role) == RoleFamily.Associate)
                .Select(post => new FundedPost(post.Role, roles.TitleOn(post.Role, from), post.Band, post.FundedWte, post.StartsOn, post.EndsOn, post.HolderId)),
        ];
    }
}
