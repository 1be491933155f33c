using Preceptor.Contracts;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;

namespace Preceptor.Credentials.Queries;

/// <summary>Who is cleared to practise, and when? Asked by the other rooms.</summary>
internal sealed class ClearanceQuestions(KnownFacts known) : IClearance
{
    private static readonly CredentialFacts Stranger = new("This person", "", null, null);

    public async Task<IReadOnlyDictionary<PersonId, IReadOnlyList<ClearanceSpan>>> ForAsync(
        Actor actor, IReadOnlyCollection<PersonId> people, DateOnly from, DateOnly until, CancellationToken cancel)
    {
        var found = (await known.AskAsync(actor, new(from, until, people), cancel)).ToDictionary(person => person.Member.Id, person => person.Facts);
        return people.Distinct().ToDictionary(
            person => person, person => ClearanceSpans.Fill(known.CaseOf(found.GetValueOrDefault(person, Stranger), from), until));
    }
}
