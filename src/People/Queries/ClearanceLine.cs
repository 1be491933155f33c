using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Time;

namespace Preceptor.People.Queries;

/// <summary>Is this associate cleared to practise today, and until when? In one line, for who may see it.</summary>
internal sealed class ClearanceLine(IClearance clearance, IEnumerable<Permission> permissions, TimeProvider clock)
{
    private const int YearsAhead = 2;

    public async Task<string?> AskAsync(Actor actor, PersonId person, CancellationToken cancel)
    {
        if (!permissions.Any(permission => permission.Code == "credentials.read" && actor.May(permission)))
        {
            return null;
        }

        var today = UkTime.Today(clock);
        var spans = (await clearance.ForAsync(actor, [person], today, today.AddYears(YearsAhead), cancel))[person];
        var answer = spans[0].Decision switch
        {
            ClearanceDecision.Cleared => "Cleared to practise",
            ClearanceDecision.ClearedWithConditions => "Cleared to practise with conditions",
            _ => "Not cleared to practise",
        };
        var worse = spans.FirstOrDefault(span => span.Decision < spans[0].Decision);
        return worse is null ? answer : $"{answer} until {UkWords.Date(worse.From.AddDays(-1))}";
    }
}
