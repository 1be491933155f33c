using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.People.Domain;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Credentials;

/// <summary>What the other rooms are answered.</summary>
public sealed class ClearanceQuestionsTests : IAsyncLifetime
{
    private TestKit.Site _site = null!;
    private Actor _actor = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestKit.Site.WithAsync("small-team");
        await SecondEmployer.AddAsync(_site);
        await using var db = _site.Open(Actor.Anonymous);
        _actor = Actor.Job("test", (await db.Set<Employer>().SingleAsync(employer => employer.OdsCode == "ZZ9")).Id);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Spans_fill_the_demo_period_for_everybody()
    {
        var people = await PeopleAsync(_actor);
        var (from, until) = (new DateOnly(2026, 11, 30), new DateOnly(2026, 12, 27));
        var answer = await Clearance.ForAsync(_actor, [.. people.Values.Select(person => person.Id)], from, until, CancellationToken.None);
        answer.Count.ShouldBe(17);
        foreach (var spans in answer.Values)
        {
            spans[0].From.ShouldBe(from);
            spans[^1].Until.ShouldBe(until);
            spans.Zip(spans.Skip(1)).ShouldAllBe(pair => pair.First.Until.AddDays(1) == pair.Second.From);
        }

        Days("A001").ShouldBe([(28, ClearanceDecision.Cleared)]);
        Days("A003").ShouldBe([(17, ClearanceDecision.Cleared), (11, ClearanceDecision.NotCleared)]);
        Days("A006").ShouldBe([(28, ClearanceDecision.ClearedWithConditions)]);
        Days("A007").ShouldBe([(13, ClearanceDecision.Cleared), (15, ClearanceDecision.NotCleared)]);
        answer[people["A006"].Id].ShouldAllBe(span => span.ExcludedDuties.SequenceEqual(new[] { "theatre" }));
        answer[people["D001"].Id].Single().Findings.Single().Text.ShouldBe("Helen Marchetti is a doctor; clearance is decided for associates only.");

        IEnumerable<(int, ClearanceDecision)> Days(string number) => answer[people[number].Id]
            .Select(span => (Days: span.Until.DayNumber - span.From.DayNumber + 1, span.Decision))
            .Aggregate(new List<(int Days, ClearanceDecision Decision)>(), (merged, span) =>
            {
                if (merged.Count > 0 && merged[^1].Decision == span.Decision)
                {
                    merged[^1] = (merged[^1].Days + span.Days, span.Decision);
                }
                else
                {
                    merged.Add(span);
                }

                return merged;
            });
    }

    [Fact]
    [Trait("assures", "Unknown is not cleared")]
    public async Task Somebody_of_another_employer_is_a_stranger()
    {
        await using var platform = _site.Open(Actor.Anonymous);
        var other = Actor.Job("test", (await platform.Set<Employer>().SingleAsync(employer => employer.OdsCode == "ZZ8")).Id);
        var amira = (await PeopleAsync(_actor))["A001"].Id;
        var answer = await Clearance.ForAsync(other, [amira], new(2026, 12, 7), new(2026, 12, 8), CancellationToken.None);
        var span = answer[amira].ShouldHaveSingleItem();
        span.Decision.ShouldBe(ClearanceDecision.NotCleared);
        span.Findings.Single().Text.ShouldBe("This person is not employed here on these days.");
    }

    [Fact]
    public async Task Staff_are_told_with_title_teams_and_employment()
    {
        var staff = _site.Services.GetRequiredService<IStaff>();
        var callum = (await PeopleAsync(_actor))["A008"];
        callum.Title.ShouldBe("Physician assistant");
        (callum.Name, callum.Family, callum.EndsOn, callum.Teams.Count).ShouldBe(("Callum Ferreira", "associate", new DateOnly(2026, 12, 18), 1));
        (await staff.PeopleAsync(_actor, new(new(2026, 12, 18), new(2026, 12, 20), [callum.Id]), CancellationToken.None)).ShouldHaveSingleItem();
        (await staff.PeopleAsync(_actor, new(new(2026, 12, 19), new(2026, 12, 20), [callum.Id]), CancellationToken.None)).ShouldBeEmpty();
        (await PeopleAsync(_actor))["D001"].Title.ShouldBe("Consultant");
        var places = await staff.PlacesAsync(_actor, CancellationToken.None);
        places.Employer.ShouldStartWith("Anyshire");
        places.Teams.Select(team => team.Name).ShouldBe(["General surgery", "Theatres"]);
        places.Sites.Single().Id.ShouldBe(places.Teams[0].Site);
    }

    private IClearance Clearance => _site.Services.GetRequiredService<IClearance>();

    private async Task<Dictionary<string, StaffMember>> PeopleAsync(Actor actor) =>
        (await _site.Services.GetRequiredService<IStaff>().PeopleAsync(actor, new(new(2026, 11, 30), new(2026, 12, 27)), CancellationToken.None))
            .ToDictionary(person => person.StaffNumber);
}
