using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.People.Domain;
using Preceptor.People.Rules;
using Preceptor.People.SignIn;

namespace Preceptor.People.Queries;

/// <param name="Entries">Those that the reader may see.</param>
internal sealed record MemberProfile(string Name, IReadOnlyList<ProfileEntry> Entries);

/// <summary>What members tell of themselves.</summary>
internal sealed class Profiles(SignInDb db)
{
    public async Task<IReadOnlyList<ProfileEntry>> OwnAsync(Actor actor, CancellationToken cancel) =>
        await db.Set<ProfileEntry>().AsNoTracking().Where(entry => entry.AccountId == actor.Account).ToListAsync(cancel);

    /// <summary>A member as the reader may see them; none where there is no such member, or nothing for a reader who is not logged in.</summary>
    public async Task<MemberProfile?> OfAsync(Actor reader, AccountId member, CancellationToken cancel)
    {
        if (await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == member && row.Email != null && !row.IsWaiting, cancel) is not { } account)
        {
            return null;
        }

        var entries = ProfileReading.SeenByOthers(await db.Set<ProfileEntry>().AsNoTracking().Where(entry => entry.AccountId == member).ToListAsync(cancel), reader.IsSignedIn);
        return entries.Count == 0 && !reader.IsSignedIn ? null : new(await NameAsync(account, cancel), entries);
    }

    /// <summary>The name that the member chose, or the one at an employer; never the address.</summary>
    private async Task<string> NameAsync(Account account, CancellationToken cancel)
    {
        if (account.Name is { Length: > 0 } name)
        {
            return name;
        }

        var person = await (
            from membership in db.Memberships
            join one in db.People on new { membership.EmployerId, Id = membership.PersonId } equals new { one.EmployerId, one.Id }
            where membership.AccountId == account.Id && membership.EndedAt == null
            orderby membership.GivenAt
            select one).AsNoTracking().FirstOrDefaultAsync(cancel);
        return person?.Name ?? "A member";
    }
}
