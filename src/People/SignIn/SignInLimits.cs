using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Kernel.Time;

namespace Preceptor.People.SignIn;

/// <summary>
/// How often somebody may fail to sign in: for each name, known or not, and from each address. Counted before the password is looked at,
/// so that many attempts at once count too.
/// </summary>
internal sealed class SignInLimits(SignInDb db, PeopleOptions options, TimeProvider clock)
{
    /// <summary>Counts an attempt. False when the name or the address has none left.</summary>
    public async Task<bool> TryTakeAsync(string name, string address, CancellationToken cancel) =>
        await TakeAsync(KeyOf("address", address), options.AttemptsAnAddress, options.AttemptsAnAddress * 4, cancel)
        & await TakeAsync(KeyOf("name", name), options.AttemptsAName, options.AttemptsANameAnHour, cancel);

    /// <summary>Counts an attempt of nobody by name. False when the address has none left.</summary>
    public Task<bool> TryTakeFromAsync(string address, CancellationToken cancel) => TakeAsync(KeyOf("address", address), options.AttemptsAnAddress, options.AttemptsAnAddress * 4, cancel);

    /// <summary>Takes a success back out of the counts: the name starts anew, and the address, which a whole hospital may share, is not charged.</summary>
    public async Task ForgetAsync(string name, string address, CancellationToken cancel)
    {
        var (nameKey, addressKey) = (KeyOf("name", name), KeyOf("address", address));
        await db.Set<SignInLimit>().Where(limit => limit.Key == nameKey).ExecuteDeleteAsync(cancel);
        await db.Set<SignInLimit>().Where(limit => limit.Key == addressKey && limit.Failures > 0).ExecuteUpdateAsync(
            set => set.SetProperty(limit => limit.Failures, limit => limit.Failures - 1)
                .SetProperty(limit => limit.FailuresThisHour, limit => limit.FailuresThisHour - 1),
            cancel);
    }

    private async Task<bool> TakeAsync(string key, int most, int mostAnHour, CancellationToken cancel)
    {
        var now = UkTime.Now(clock);
        await EnsureAsync(key, cancel);
        var (window, hour) = (now + options.AttemptWindow, now + Duration.FromHours(1));
        var row = db.Set<SignInLimit>().Where(limit => limit.Key == key);
        await row.Where(limit => limit.WindowEndsAt <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(limit => limit.Failures, 0).SetProperty(limit => limit.WindowEndsAt, window), cancel);
        await row.Where(limit => limit.HourEndsAt <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(limit => limit.FailuresThisHour, 0).SetProperty(limit => limit.HourEndsAt, hour), cancel);
        var taken = await row.Where(limit => limit.Failures < most && limit.FailuresThisHour < mostAnHour)
            .ExecuteUpdateAsync(
                set => set.SetProperty(limit => limit.Failures, limit => limit.Failures + 1)
                    .SetProperty(limit => limit.FailuresThisHour, limit => limit.FailuresThisHour + 1),
                cancel);
        return taken == 1;
    }

    private async Task EnsureAsync(string key, CancellationToken cancel)
    {
        if (await db.Set<SignInLimit>().AnyAsync(limit => limit.Key == key, cancel))
        {
            return;
        }

        var limit = new SignInLimit { Key = key };
        db.Add(limit);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // Another request has just made the row; it is there, which is all that is wanted.
        }

        db.Entry(limit).State = EntityState.Detached;
    }

    private static string KeyOf(string kind, string value) =>
        $"{kind}:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value.Trim().ToUpperInvariant())))}";
}
