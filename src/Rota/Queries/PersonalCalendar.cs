using System.Security.Cryptography;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Queries;

/// <summary>A person's published duties as a calendar, for whoever has its secret address.</summary>
internal sealed class PersonalCalendar(IDatabases databases, MyDuties duties)
{
    /// <summary>32 hexadecimal digits of the employer, then 48 of the secret.</summary>
    private const int AddressLength = 32 + 48;

    /// <summary>How far back duties stay in the calendar.</summary>
    private const int DaysBack = 60;

    /// <returns>The calendar's text; nothing for an address that nobody has.</returns>
    public async Task<string?> AskAsync(string address, CancellationToken cancel)
    {
        if (address.Length != AddressLength || !Guid.TryParseExact(address[..32], "N", out var employer))
        {
            return null;
        }

        var actor = Actor.Job("calendar", EmployerId.From(employer));
        await using var db = databases.Open(actor);
        var hash = MakeCalendarFeed.HashOf(address[32..]);
        return await db.Set<CalendarFeed>().AsNoTracking().SingleOrDefaultAsync(row => row.SecretHash == hash, cancel) is not { } feed ? null
            : Write(feed.PersonId, await duties.AskAsync(actor, feed.PersonId, UkTime.DateOf(db.Now).AddDays(-DaysBack), cancel), db.Now);
    }

    private static string Write(PersonId person, IReadOnlyList<MyDuty> mine, Instant now)
    {
        var calendar = new Calendar { ProductId = "-//Preceptor//Rota//EN" };
        calendar.AddProperty("X-WR-CALNAME", "My rota");
        foreach (var duty in mine)
        {
            var supervisors = UkWords.And([.. duty.Supervisors.Select(each => each.Name).Distinct(StringComparer.Ordinal)]);
            calendar.Events.Add(new CalendarEvent
            {
                Uid = UidOf(person, duty),
                Sequence = duty.Version,
                Summary = $"{duty.Shift}{(duty.Place is null ? "" : $", {duty.Place}")}",
                Location = duty.Site,
                Description = $"Supervised by {supervisors}",
                Start = new CalDateTime(duty.From.ToDateTimeUtc(), "UTC"),
                End = new CalDateTime(duty.Until.ToDateTimeUtc(), "UTC"),
                DtStamp = new CalDateTime(now.ToDateTimeUtc(), "UTC"),
            });
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    /// <summary>The same for the same person, date and line whatever roster holds it, so that calendars update an entry instead of adding one.</summary>
    private static string UidOf(PersonId person, MyDuty duty) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{person} {duty.Line}")))[..32] + "@preceptor";
}
