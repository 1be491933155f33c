using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.People.SignIn;

namespace Preceptor.People.Actions;

/// <param name="Trades">What the person does from now on; none ends their access.</param>
internal sealed record AccessRequest(PersonId Person, IReadOnlyList<string> Trades);

internal sealed record LastOfficer() : Refusal(
    "This is the last person who decides who can sign in. Give that to somebody else first", nameof(AccessRequest.Trades));

/// <summary>Changes what a person may do here, or ends it. It holds from their next click.</summary>
internal sealed class ChangeAccess(IDatabases databases)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, AccessRequest request, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        await using var transaction = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.Serializable, cancel);
        var membership = await db.Set<Membership>().SingleOrDefaultAsync(row => row.PersonId == request.Person && row.EndedAt == null, cancel);
        if (membership is null || !request.Trades.All(Trades.AtAnEmployer.ContainsKey))
        {
            return new Missing("This access");
        }

        var others = await db.Set<Membership>().Where(row => row.EndedAt == null && row.Id != membership.Id).Select(row => row.Trades).ToListAsync(cancel);
        if (!request.Trades.Concat(others.SelectMany(trades => trades)).Intersect(PeoplePermissions.ManageAccess.Trades).Any())
        {
            return new LastOfficer();
        }

        db.Audit(
            request.Trades.Count == 0 ? "people.access-ended" : "people.access-changed", $"person:{request.Person}",
            $"from {string.Join(' ', membership.Trades)} to {string.Join(' ', request.Trades)}");
        if (request.Trades.Count == 0)
        {
            membership.EndedAt = db.Now;
        }
        else
        {
            membership.Trades = [.. request.Trades];
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new Done();
    }
}
