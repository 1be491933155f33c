using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Planning.Data;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Domain.Making;
using Preceptor.Planning.Rules;

namespace Preceptor.Planning.Queries;

/// <summary>What do the employer's own records say today? Posts and people of People, clearance of Credentials, sessions of Supervision, and the counts that were brought in.</summary>
internal sealed class EmployerPicture(IDatabases databases, IStaff staff, IEstablishment establishment, IClearance clearance, ISupervision supervision, PayBands pay, TimeProvider clock)
{
    private const string Associate = "associate";
    private const string UsualBand = "7";
    private const int Weeks = 4;
    private const int YearsOfStarts = 3;
    private const double HoursOfASession = 4;

    /// <summary>Contracted hours are rounded to a twentieth of full time, so that a scenario has few part-time bands.</summary>
    private const int HoursStep = 5;

    public async Task<Picture> AskAsync(Actor actor, int years, CancellationToken cancel)
    {
        var today = UkTime.Today(clock);
        var until = today.AddYears(years);
        var posts = await establishment.PostsAsync(actor, today, until, cancel);
        var here = (await staff.PeopleAsync(actor, new(today, today), cancel)).Where(person => person.Family == Associate).ToList();
        var cleared = await clearance.ForAsync(actor, [.. here.Select(person => person.Id)], today, until, cancel);
        var bands = posts.Where(post => post is { Holder: not null, Band: not null }).GroupBy(post => post.Holder!.Value).ToDictionary(own => own.Key, own => own.First().Band!);
        var people = here.Where(person => cleared[person.Id].Any(IsCleared)).Select(person => PersonOf(person, bands.GetValueOrDefault(person.Id, UsualBand), cleared[person.Id])).ToList();
        await using var db = databases.Open(actor);
        return new(
            today, people, here.Count - people.Count,
            [.. posts.Select(post => new Funded(post.Role, post.RoleTitle, post.Band ?? UsualBand, post.Wte, post.StartsOn, post.EndsOn))],
            [.. (await db.Set<NeededLine>().AsNoTracking().OrderBy(line => line.Role).ThenBy(line => line.From).ToListAsync(cancel)).Select(line => new NeededFrom(line.Role, line.From, line.Fte))],
            await SessionsAsync(actor, today, cancel), here.Count(person => person.StartsOn >= today.AddYears(-YearsOfStarts)),
            LargeEnough.Of(await db.Set<Evidence>().AsNoTracking().ToListAsync(cancel)), pay.All);
    }

    private static bool IsCleared(ClearanceSpan span) => span.Decision != ClearanceDecision.NotCleared;

    private static AtWork PersonOf(StaffMember person, string band, IReadOnlyList<ClearanceSpan> spans)
    {
        // Cleared again after a gap is here; only what lasts to the end of the plan takes somebody out of it.
        DateOnly? lapses = IsCleared(spans[^1]) ? null : spans.Last(IsCleared).Until.AddDays(1);
        DateOnly? goes = person.EndsOn?.AddDays(1);
        var isEmployment = goes is not null && (lapses is null || goes <= lapses);
        var fte = Math.Clamp((int)Math.Round(person.WeeklyMinutes / (37.5 * 60) * 100 / HoursStep) * HoursStep, HoursStep, Frame.FullTime);
        return new(person.Role, person.Title, band, fte, isEmployment ? goes : lapses, isEmployment);
    }

    private async Task<double> SessionsAsync(Actor actor, DateOnly today, CancellationToken cancel)
    {
        var monday = UkTime.MondayOf(today);
        var picture = await supervision.ForAsync(actor, UkTime.StartOf(monday), UkTime.StartOf(monday.AddDays(Weeks * 7)), cancel);
        var places = picture.Sessions.Where(session => !session.HasOwnList)
            .Sum(session => (session.Until - session.From).TotalHours / HoursOfASession * Math.Max(0, session.Cap - session.Trainees));
        return Math.Round(places / Weeks, 2);
    }
}
