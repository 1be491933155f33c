using System.Text;
using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Queries;

namespace Preceptor.Rota.Actions;

/// <summary>Mail to those whom a published rota concerns: associates with their duties, supervisors with whom they supervise. Nobody hears of a rota that did not change for them.</summary>
internal sealed class RosterNotices(SiteOptions site)
{
    public async Task SendAsync(PlatformDb db, ReviewedRoster roster, IReadOnlyList<RosterId> replaced, CancellationToken cancel)
    {
        var people = roster.Made.People.Values.ToDictionary(person => person.Id);
        var old = await db.Set<Assignment>().AsNoTracking().Where(duty => replaced.Contains(duty.RosterId)).ToListAsync(cancel);
        var before = old.ToLookup(duty => duty.PersonId, duty => (duty.From, duty.Until, duty.ShiftCode, duty.Suite));
        var now = roster.Assignments.ToLookup(duty => duty.PersonId);
        foreach (var id in now.Select(each => each.Key).Union(before.Select(each => each.Key)).Where(id => people.ContainsKey(id)))
        {
            var duties = now[id].OrderBy(duty => duty.From).ToList();
            if (people[id].Email is { } address && !duties.Select(duty => (duty.From, duty.Until, duty.ShiftCode, duty.Suite)).ToHashSet().SetEquals(before[id]))
            {
                db.Send(new(address, $"Your rota: {roster.Made.Problem.Title}", TextOf(roster, people, people[id], duties)));
            }
        }

        SendToSupervisors(db, roster, people);
    }

    private string TextOf(ReviewedRoster roster, Dictionary<PersonId, StaffMember> people, StaffMember person, List<Assignment> duties)
    {
        var text = new StringBuilder($"Dear {person.Name},\n\nThe rota of {roster.Made.Problem.Title}, {roster.Made.Sources.Places.Employer}, is published. ");
        text.Append(duties.Count == 0 ? "You have no duty in it.\n" : $"You have {UkWords.Count(duties.Count, "duty", "duties")}:\n\n");
        foreach (var duty in duties)
        {
            var supervisors = roster.Supervision[duty.Id].OrderBy(span => span.From).Select(span => people.GetValueOrDefault(span.SupervisorId)?.Name).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            text.Append($"{UkWords.DayAndDate(duty.Date)}: {duty.ShiftName}, {UkWords.Time(UkTime.TimeOf(duty.From))} to {UkWords.Time(UkTime.TimeOf(duty.Until))}{(duty.Suite is null ? "" : $", {duty.Suite}")}. Supervised by {UkWords.And(supervisors)}.\n");
        }

        return text.Append($"\nSee it, and put it into your calendar: {site.BaseUrl}/rota/mine\n").ToString();
    }

    private void SendToSupervisors(PlatformDb db, ReviewedRoster roster, Dictionary<PersonId, StaffMember> people)
    {
        var duties = roster.Assignments.ToDictionary(duty => duty.Id);
        foreach (var given in roster.Supervision.SelectMany(spans => spans).GroupBy(span => span.SupervisorId))
        {
            if (people.GetValueOrDefault(given.Key) is not { Email: { } address } doctor)
            {
                continue;
            }

            var text = new StringBuilder($"Dear {doctor.Name},\n\nThe rota of {roster.Made.Problem.Title} is published. You are the named supervisor for:\n\n");
            foreach (var span in given.OrderBy(span => span.From))
            {
                var duty = duties[span.AssignmentId];
                text.Append($"{UkWords.Moment(span.From)} to {UkWords.Time(UkTime.TimeOf(span.Until))}: {people.GetValueOrDefault(duty.PersonId)?.Name} ({duty.ShiftName}{(duty.Suite is null ? "" : $", {duty.Suite}")})\n");
            }

            db.Send(new(address, $"Whom you supervise: {roster.Made.Problem.Title}", text.Append($"\nThe whole rota: {site.BaseUrl}/rota/rosters/{roster.Roster.Id}\n").ToString()));
        }
    }
}
