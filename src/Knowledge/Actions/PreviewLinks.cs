using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Actions;

/// <summary>A secret for an address: 256 random bits, of which only the hash is kept.</summary>
internal static class Secret
{
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

/// <summary>Makes, revokes and opens the secret links by which colleagues without an account read what is not live.</summary>
internal sealed class PreviewLinks(IDatabases databases)
{
    public async Task<Outcome<string>> MakeAsync(Actor actor, VersionId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        if (await db.VersionOnDeskAsync(actor, id, cancel) is null)
        {
            return new Missing("This version");
        }

        var secret = Secret.New();
        var preview = new Preview
        {
            Id = Id.New<PreviewId>(), VersionId = id, TokenHash = Secret.HashOf(secret), MadeById = actor.Account!.Value, MadeAt = db.Now, ExpiresAt = db.Now + Preview.Lasts,
        };
        db.Add(preview);
        db.Audit("knowledge.preview-made", $"version:{id}", $"preview {preview.Id}");
        await db.SaveChangesAsync(cancel);
        return secret;
    }

    /// <summary>Ends all links to a version at once.</summary>
    public async Task<Outcome<int>> RevokeAsync(Actor actor, VersionId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        if (await db.VersionOnDeskAsync(actor, id, cancel) is null)
        {
            return new Missing("This version");
        }

        var open = await db.Set<Preview>().Where(row => row.VersionId == id && row.RevokedAt == null).ToListAsync(cancel);
        foreach (var preview in open)
        {
            preview.RevokedAt = db.Now;
            db.Audit("knowledge.preview-revoked", $"version:{id}", $"preview {preview.Id}");
        }

        await db.SaveChangesAsync(cancel);
        return open.Count;
    }

    /// <summary>The version behind a secret; nothing when it never was, has expired or was revoked.</summary>
    public async Task<(PageVersion Version, Page Page)?> OpenAsync(string secret, CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Anonymous);
        var hash = Secret.HashOf(secret);
        var preview = await db.Set<Preview>().SingleOrDefaultAsync(row => row.TokenHash == hash, cancel);
        if (preview?.WorksAt(db.Now) != true)
        {
            return null;
        }

        (preview.Openings, preview.LastOpenedAt) = (preview.Openings + 1, db.Now);
        await db.SaveChangesAsync(cancel);
        var version = await db.Set<PageVersion>().SingleAsync(row => row.Id == preview.VersionId, cancel);
        return (version, await db.Set<Page>().SingleAsync(row => row.Id == version.PageId, cancel));
    }
}
