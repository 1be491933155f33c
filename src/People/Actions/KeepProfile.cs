using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;
using Preceptor.People.Rules;

namespace Preceptor.People.Actions;

/// <summary>Changes one thing that the actor tells of themselves, and who sees it.</summary>
internal sealed class KeepProfile(IDatabases databases, Regions regions)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, ProfileField field, TypedProfile typed, CancellationToken cancel)
    {
        var outcome = ProfileReading.Read(field, typed, [.. regions.Names.Keys]);
        if (!outcome.Done(out var read))
        {
            return Outcome<Done>.Refused(outcome.Refusals);
        }

        await using var db = databases.Open(actor.OutsideEmployers);
        var entry = await db.Set<ProfileEntry>().SingleOrDefaultAsync(row => row.AccountId == actor.Account && row.Field == field.Code, cancel);
        if (entry is not null && read.Text.Length == 0)
        {
            db.Remove(entry);
        }
        else if (entry is not null)
        {
            (entry.Text, entry.SeenBy) = (read.Text, read.SeenBy);
        }
        else if (read.Text.Length > 0)
        {
            db.Add(new ProfileEntry { AccountId = actor.Account!.Value, Field = field.Code, Text = read.Text, SeenBy = read.SeenBy });
        }

        await db.SaveChangesAsync(cancel);
        return new Done();
    }
}
