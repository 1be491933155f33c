using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;

namespace Preceptor.Planning.Queries;

/// <summary>What are the people called who wrote and signed? Those who have left by then too.</summary>
internal sealed class WhoSigned(IStaff staff)
{
    public async Task<Func<PersonId, string>> NamesAsync(Actor actor, IEnumerable<PersonId> people, CancellationToken cancel)
    {
        var ids = people.Distinct().ToList();
        var found = ids.Count == 0 ? [] : await staff.PeopleAsync(actor, new(DateOnly.MinValue, DateOnly.MaxValue, ids), cancel);
        var names = found.ToDictionary(person => person.Id, person => person.Name);
        return id => names.GetValueOrDefault(id, "Somebody who is not here any more");
    }
}
