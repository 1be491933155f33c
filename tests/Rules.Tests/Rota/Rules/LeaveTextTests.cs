using Preceptor.Kernel;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Rules;

namespace Preceptor.Rules.Tests.Rota.Rules;

public sealed class LeaveTextTests
{
    private static readonly DateOnly Today = new(2026, 12, 7);

    private static readonly LeaveText Christmas = new(Theatres.Amira.Id, "annual", new(2026, 12, 21), new(2026, 12, 27));

    private static Leave There(DateOnly first, DateOnly last, PersonId? person = null) => new()
    {
        EmployerId = Theatres.Employer, Id = Id.New<LeaveId>(), PersonId = person ?? Theatres.Amira.Id, Kind = LeaveKind.Study, StartsOn = first, EndsOn = last,
    };

    private static void Refused(LeaveText text, string field, string sentence, params Leave[] existing)
    {
        var refusal = LeaveReading.Read(text, Today, existing).Refusals.ShouldHaveSingleItem();
        (refusal.Field, refusal.Sentence).ShouldBe((field, sentence));
    }

    [Fact]
    public void Typed_leave_is_understood()
    {
        LeaveReading.Read(Christmas, Today, []).Done(out var leave).ShouldBeTrue();
        leave.ShouldBe(new LeaveValues(Theatres.Amira.Id, LeaveKind.Annual, new(2026, 12, 21), new(2026, 12, 27)));
    }

    [Fact]
    public void One_day_is_enough_and_leave_that_has_begun_may_be_recorded()
    {
        LeaveReading.Read(Christmas with { First = Today, Last = Today }, Today, []).IsDone.ShouldBeTrue();
        LeaveReading.Read(Christmas with { First = Today.AddDays(-3), Last = Today }, Today, []).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void Leave_never_ends_before_it_begins() => Refused(
        Christmas with { Last = new(2026, 12, 20) }, nameof(LeaveText.Last), "The last day, 20 December 2026, is before the first, 21 December 2026");

    [Fact]
    public void Leave_that_is_over_is_not_recorded() => Refused(
        Christmas with { First = new(2026, 12, 1), Last = new(2026, 12, 6) }, nameof(LeaveText.Last), "This leave ended on 6 December 2026. Rotas are made from today on");

    [Fact]
    public void A_slip_of_the_year_is_noticed()
    {
        Refused(Christmas with { Last = new(2028, 12, 27) }, nameof(LeaveText.Last), "This is 738 days; leave has at most 400. Check the years");
        LeaveReading.Read(Christmas with { Last = Christmas.First!.Value.AddDays(399) }, Today, []).IsDone.ShouldBeTrue();
    }

    [Theory]
    [InlineData(27, 30)]
    [InlineData(15, 21)]
    [InlineData(22, 23)]
    [InlineData(20, 28)]
    public void Days_of_one_persons_leave_never_overlap(int first, int last) => Refused(
        Christmas, nameof(LeaveText.First), $"There is study leave from {first} December 2026 to {last} December 2026 already. Choose other days, or remove that leave first",
        There(new(2026, 12, first), new(2026, 12, last)));

    [Fact]
    public void The_days_beside_it_and_other_people_are_no_matter() =>
        LeaveReading.Read(Christmas, Today, [There(new(2026, 12, 20), new(2026, 12, 20)), There(new(2026, 12, 28), new(2026, 12, 31)), There(new(2026, 12, 21), new(2026, 12, 27), Theatres.Joel.Id)])
            .IsDone.ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("holiday")]
    [InlineData("7")]
    public void The_kind_is_one_that_is_offered(string kind) => Refused(Christmas with { Kind = kind }, nameof(LeaveText.Kind), "Select the kind of leave");

    [Fact]
    public void Everything_that_is_missing_is_said_at_once() =>
        LeaveReading.Read(new(null, "", null, null), Today, []).Refusals.Select(refusal => refusal.Field).ShouldBe([nameof(LeaveText.Person), nameof(LeaveText.Kind), nameof(LeaveText.First)]);
}
