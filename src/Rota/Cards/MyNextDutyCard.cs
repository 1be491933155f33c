using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Queries;

namespace Preceptor.Rota.Cards;

/// <summary>An associate's next shift, and who supervises it.</summary>
internal sealed class MyNextDutyCard(MyDuties duties, TimeProvider clock) : IDashboardCard
{
    public int Order => 10;

    public string Heading => "My next shift";

    public async Task<DashboardCard?> ShowAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(RotaPermissions.Request) || actor.Person is not { } person)
        {
            return null;
        }

        var mine = await duties.AskAsync(actor, person, UkTime.Today(clock), cancel);
        var next = mine.FirstOrDefault(duty => duty.Until > UkTime.Now(clock));
        return next is null
            ? new(Heading, "You have no duty in a published rota from today on.", [], new("My rota", "/rota/mine"))
            : new(
                Heading, $"{next.Shift} on {UkWords.DayAndDate(next.Date)}, {UkWords.Time(UkTime.TimeOf(next.From))} to {UkWords.Time(UkTime.TimeOf(next.Until))}.",
                [.. next.Supervisors.Select(each => new CardFact($"{each.Name} supervises you from {UkWords.Time(UkTime.TimeOf(each.From))} to {UkWords.Time(UkTime.TimeOf(each.Until))}{(each.Phone is null ? "" : $", {each.Phone}")}"))],
                new("My rota", "/rota/mine"));
    }
}
