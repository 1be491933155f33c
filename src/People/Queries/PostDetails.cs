using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;
using Preceptor.People.Rules;

namespace Preceptor.People.Queries;

internal sealed record PostView(Post Post, string TeamName, string? HolderStaffNumber, string? HolderName);

/// <summary>What is known of one post?</summary>
internal sealed class PostDetails(IDatabases databases)
{
    public async Task<PostView?> AskAsync(Actor actor, PostId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var post = await db.Set<Post>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (post is null)
        {
            return null;
        }

        var team = await db.Set<Team>().Where(row => row.Id == post.TeamId).Select(row => row.Name).SingleAsync(cancel);
        var holder = await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == post.HolderId, cancel);
        return new(post, team, holder?.StaffNumber, holder?.Name);
    }

    public static PostText TextOf(PostView view) => new()
    {
        Number = view.Post.Number, Title = view.Post.Title, Role = view.Post.Role, Band = view.Post.Band ?? "",
        FundedWte = view.Post.FundedWte.ToString("0.###"), StartsOn = view.Post.StartsOn?.ToString("d/M/yyyy") ?? "",
        EndsOn = view.Post.EndsOn?.ToString("d/M/yyyy") ?? "", Holder = view.HolderStaffNumber ?? "",
    };
}
