using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Bookmarks;

namespace Preceptor.Knowledge.Actions;

/// <summary>Adds, names, moves, orders, removes and shares a member's own folders. Another member's are not found.</summary>
internal sealed class KeepFolders(IDatabases databases)
{
    /// <param name="id">None adds one.</param>
    public async Task<Outcome<FolderId>> SaveAsync(Actor actor, FolderId? id, (string Name, FolderId? Parent) typed, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var own = await OwnAsync(db, cancel);
        var folder = own.Find(each => each.Id == id);
        if (id is not null && folder is null)
        {
            return new Missing("This folder");
        }

        var name = typed.Name.Trim();
        var refusals = new List<Refusal>();
        if (name.Length is 0 or > Folder.MostName)
        {
            refusals.Add(new NotSaid($"Enter a name of {Folder.MostName} characters or fewer", "Name"));
        }

        if (FolderTree.Problem(own, folder, typed.Parent) is { } problem)
        {
            refusals.Add(new NotSaid(problem, "Parent"));
        }

        if (own.Exists(each => each != folder && each.ParentId == typed.Parent && each.Name == name))
        {
            refusals.Add(new NotSaid($"There is a folder ‘{name}’ in the same place", "Name"));
        }

        if (refusals.Count > 0)
        {
            return Outcome<FolderId>.Refused(refusals);
        }

        folder ??= db.Add(New(db, own, name)).Entity;
        (folder.Name, folder.ParentId) = (name, typed.Parent);
        await db.SaveChangesAsync(cancel);
        return folder.Id;
    }

    /// <summary>One place up or down among its siblings.</summary>
    public Task<Outcome<Done>> MoveAsync(Actor actor, FolderId id, bool up, CancellationToken cancel) => ChangeAsync(actor, id, (_, own, folder) =>
    {
        foreach (var (place, each) in Places.Moved([.. own.Where(each => each.ParentId == folder.ParentId).OrderBy(each => each.Place)], folder, up).Index())
        {
            each.Place = place + 1;
        }
    }, cancel);

    /// <summary>Its bookmarks and folders go to where it stood, so that nothing is lost.</summary>
    public async Task<Outcome<Done>> RemoveAsync(Actor actor, FolderId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var own = await OwnAsync(db, cancel);
        if (own.Find(each => each.Id == id) is not { } folder)
        {
            return new Missing("This folder");
        }

        foreach (var below in own.Where(each => each.ParentId == id))
        {
            below.ParentId = folder.ParentId;
        }

        foreach (var bookmark in await db.Set<Bookmark>().Where(each => each.FolderId == id).ToListAsync(cancel))
        {
            bookmark.FolderId = folder.ParentId;
        }

        db.Remove(folder);
        await db.SaveChangesAsync(cancel);
        return new Done();
    }

    /// <summary>A new secret link, by which others read the folder; an earlier link ends.</summary>
    public async Task<Outcome<string>> ShareAsync(Actor actor, FolderId id, CancellationToken cancel)
    {
        var secret = Secret.New();
        var outcome = await ChangeAsync(actor, id, (db, _, folder) => (folder.ShareTokenHash, folder.SharedAt) = (Secret.HashOf(secret), db.Now), cancel);
        return outcome.IsDone ? secret : Outcome<string>.Refused(outcome.Refusals);
    }

    public Task<Outcome<Done>> EndSharingAsync(Actor actor, FolderId id, CancellationToken cancel) =>
        ChangeAsync(actor, id, (_, _, folder) => (folder.ShareTokenHash, folder.SharedAt) = (null, null), cancel);

    public static Folder New(PlatformDb db, IEnumerable<Folder> own, string name) => new()
    {
        Id = Id.New<FolderId>(), AccountId = db.Actor.Account!.Value, Name = name, Place = own.Select(each => each.Place).DefaultIfEmpty().Max() + 1,
    };

    private async Task<Outcome<Done>> ChangeAsync(Actor actor, FolderId id, Action<PlatformDb, List<Folder>, Folder> change, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var own = await OwnAsync(db, cancel);
        if (own.Find(each => each.Id == id) is not { } folder)
        {
            return new Missing("This folder");
        }

        change(db, own, folder);
        await db.SaveChangesAsync(cancel);
        return new Done();
    }

    private static Task<List<Folder>> OwnAsync(PlatformDb db, CancellationToken cancel) =>
        db.Set<Folder>().Where(folder => folder.AccountId == db.Actor.Account).ToListAsync(cancel);
}
