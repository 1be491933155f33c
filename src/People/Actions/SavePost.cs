using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;
using Preceptor.People.Rules;

namespace Preceptor.People.Actions;

/// <param name="Post">The post to change; none adds one.</param>
/// <param name="Team">A team's id as text.</param>
internal sealed record PostRequest(PostId? Post, PostText Text, string? Team);

/// <summary>Adds or changes a post of the establishment.</summary>
internal sealed class SavePost(IDatabases databases, Roles roles)
{
    public async Task<Outcome<PostId>> RunAsync(Actor actor, PostRequest request, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var existing = request.Post is { } id ? await db.Set<Post>().SingleOrDefaultAsync(row => row.Id == id, cancel) : null;
        if (request.Post is not null && existing is null)
        {
            return new Missing("This post");
        }

        // A post's number does not change: it is what files and other systems know it by.
        var read = PostReading.Read(existing is null ? request.Text : request.Text with { Number = existing.Number }, roles);
        var refusals = read.Refusals.ToList();
        var team = Id.TryParse<TeamId>(request.Team, out var teamId) && await db.Set<Team>().AnyAsync(row => row.Id == teamId, cancel) ? teamId : (TeamId?)null;
        if (team is null)
        {
            refusals.Add(new NotUnderstood(nameof(request.Team), "Select the team"));
        }

        var holder = await HolderAsync(db, request.Text.Holder.Trim().ToUpperInvariant(), refusals, cancel);
        if (existing is null && await db.Set<Post>().AnyAsync(row => row.Number == request.Text.Number.Trim().ToUpperInvariant(), cancel))
        {
            refusals.Add(new NotUnderstood(nameof(PostText.Number), "There is a post with this number already"));
        }

        if (refusals.Count > 0 || !read.Done(out var values))
        {
            return Outcome<PostId>.Refused(refusals);
        }

        var post = PostWriting.Write(db, existing, values, team!.Value, holder);
        db.Audit(existing is null ? "people.post-added" : "people.post-changed", $"post:{post.Id}");
        await db.SaveChangesAsync(cancel);
        return post.Id;
    }

    private static async Task<PersonId?> HolderAsync(PlatformDb db, string staffNumber, List<Refusal> refusals, CancellationToken cancel)
    {
        if (staffNumber.Length == 0)
        {
            return null;
        }

        var holder = await db.Set<Person>().SingleOrDefaultAsync(row => row.StaffNumber == staffNumber, cancel);
        if (holder is null)
        {
            refusals.Add(new NotUnderstood(nameof(PostText.Holder), $"Nobody here has staff number {staffNumber}"));
        }

        return holder?.Id;
    }
}
