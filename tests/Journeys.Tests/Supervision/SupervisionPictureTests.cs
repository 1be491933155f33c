using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Time;
using Preceptor.People.Domain;
using Preceptor.TestKit;
using Shouldly;
using Xunit;
using Site = Preceptor.TestKit.Site;

namespace Preceptor.Journeys.Tests.Supervision;

/// <summary>What rosters are told of supervision.</summary>
public sealed class SupervisionPictureTests : IAsyncLifetime
{
    private static readonly DateOnly First = new(2026, 11, 30);
    private static readonly DateOnly Last = new(2026, 12, 27);

    private Site _site = null!;
    private Actor _actor = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        await using var db = _site.Open(Actor.Anonymous);
        _actor = Actor.Job("test", (await db.Set<Employer>().SingleAsync()).Id);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_period_has_its_sessions_names_policies_and_bands()
    {
        var picture = await AskAsync(First, Last);
        picture.Sessions.ShouldAllBe(session => session.From < UkTime.StartOf(Last.AddDays(1)) && session.Until > UkTime.StartOf(First));
        picture.Sessions.Select(session => session.Id).ShouldBeUnique();
        picture.Named.Select(named => named.Associate).Distinct().Count().ShouldBe(8);
        picture.Policies.ShouldAllBe(policy => policy.MustFrom == new DateOnly(2026, 11, 2));
        picture.Policies.ShouldNotContain(policy => policy.Version == "2024-interim");
        (picture.Bands[0].From, picture.Bands[^1].Until).ShouldBe((UkTime.StartOf(First), UkTime.StartOf(Last.AddDays(1))));
        picture.Bands.Count(band => band.Name == "day").ShouldBe(28);
    }

    [Fact]
    public async Task Sessions_have_the_same_ids_whenever_they_are_asked_for()
    {
        var month = await AskAsync(First, Last);
        var day = await AskAsync(new(2026, 12, 7), new(2026, 12, 7));
        day.Sessions.Count.ShouldBeGreaterThan(3);
        day.Sessions.ShouldBeSubsetOf(month.Sessions);
    }

    [Fact]
    public async Task As_many_questions_are_asked_of_the_database_for_a_month_as_for_a_day()
    {
        using var commands = new CountedCommands();
        await AskAsync(First, First);
        var day = commands.Take();
        await AskAsync(First, Last);
        day.ShouldBeInRange(5, 10);
        commands.Take().ShouldBe(day);
    }

    [Fact]
    public async Task The_small_teams_theatres_have_a_free_anaesthetist_and_a_surgeon_from_8am_to_half_past_8_every_day()
    {
        var picture = await AskAsync(First, Last);
        for (var date = First; date <= Last; date = date.AddDays(1))
        {
            for (var at = UkTime.At(date, new(8, 0)); at < UkTime.At(date, new(20, 30)); at += Duration.FromMinutes(15))
            {
                var there = picture.Sessions.Where(session => session.From <= at && at < session.Until && !session.HasOwnList).ToList();
                there.ShouldContain(session => session.Specialty == "anaesthesia" && session.Presence == Presence.InSuite && session.Suite == "Main theatres" && session.Cap - session.Trainees == 2, UkWords.Moment(at));
                there.ShouldContain(session => session.Specialty == "surgery" && session.Presence >= Presence.OnSite, UkWords.Moment(at));
            }
        }
    }

    [Fact]
    public async Task A_surgeon_is_reached_at_every_minute_of_the_night()
    {
        var picture = await AskAsync(First, Last);
        for (var at = UkTime.StartOf(First.AddDays(1)); at < UkTime.StartOf(Last.AddDays(1)); at += Duration.FromMinutes(30))
        {
            picture.Sessions.ShouldContain(session => session.From <= at && at < session.Until && session.Specialty == "surgery" && session.MinutesAway <= 30, UkWords.Moment(at));
        }
    }

    private Task<SupervisionPicture> AskAsync(DateOnly from, DateOnly until) =>
        _site.Services.GetRequiredService<ISupervision>().ForAsync(_actor, UkTime.StartOf(from), UkTime.StartOf(until.AddDays(1)), CancellationToken.None);
}
