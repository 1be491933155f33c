using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Actions;

/// <summary>
/// A yes or no of anybody. One browser has one answer a day for a version, told apart by a hash with a salt that is new every day and kept
/// in no place, so that no answer leads back to anybody and no cookie is needed.
/// </summary>
internal sealed class SayUseful(IDatabases databases, TimeProvider clock)
{
    private readonly Lock _turn = new();
    private (DateOnly Day, byte[] Salt) _today;

    /// <param name="browser">Address and browser of whoever answers.</param>
    public async Task<Outcome<Done>> RunAsync(string slug, bool isYes, string browser, CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Anonymous);
        if (await db.Live(db.Now).SingleOrDefaultAsync(live => live.Page.Slug == slug, cancel) is not { } live)
        {
            return new Missing("This page");
        }

        var today = UkTime.Today(clock);
        var key = Convert.ToHexStringLower(HMACSHA256.HashData(SaltOf(today), Encoding.UTF8.GetBytes($"{browser}|{live.Version.Id}")));
        var answer = await db.Set<UsefulAnswer>().SingleOrDefaultAsync(row => row.Key == key, cancel)
            ?? db.Add(new UsefulAnswer { Key = key, VersionId = live.Version.Id, IsYes = isYes, On = today }).Entity;
        answer.IsYes = isYes;
        await db.SaveChangesAsync(cancel);
        return new Done();
    }

    private byte[] SaltOf(DateOnly day)
    {
        lock (_turn)
        {
            _today = _today.Day == day && _today.Salt is not null ? _today : (day, RandomNumberGenerator.GetBytes(32));
            return _today.Salt;
        }
    }
}
