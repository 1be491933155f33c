using Preceptor.Kernel;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Rules;

namespace Preceptor.Rules.Tests.Rota.Rules;

public sealed class RequestTextTests
{
    private static readonly DateOnly Today = new(2026, 12, 7);

    private static readonly RequestText Wish = new(Theatres.Amira.Id, new(2026, 12, 24), "off", "", "3");

    private static readonly Request There = new()
    {
        EmployerId = Theatres.Employer, Id = Id.New<RequestId>(), PersonId = Theatres.Amira.Id, Date = new(2026, 12, 24), Kind = RequestKind.On, Weight = 1,
    };

    private static void Refused(RequestText text, string field, string sentence, params Request[] existing)
    {
        var refusal = RequestReading.Read(text, new(Today, Theatres.Shifts, existing)).Refusals.ShouldHaveSingleItem();
        (refusal.Field, refusal.Sentence).ShouldBe((field, sentence));
    }

    [Fact]
    public void A_typed_request_is_understood()
    {
        RequestReading.Read(Wish, new(Today, Theatres.Shifts, [])).Done(out var any).ShouldBeTrue();
        any.ShouldBe(new RequestValues(Theatres.Amira.Id, new(2026, 12, 24), RequestKind.Off, null, 3));
        RequestReading.Read(Wish with { Kind = "On", Shift = "N", Weight = "1" }, new(Today, Theatres.Shifts, [])).Done(out var night).ShouldBeTrue();
        night.ShouldBe(new RequestValues(Theatres.Amira.Id, new(2026, 12, 24), RequestKind.On, Theatres.Night.Id, 1));
    }

    [Fact]
    public void Today_can_be_asked_for_and_yesterday_cannot()
    {
        RequestReading.Read(Wish with { Date = Today }, new(Today, [], [])).IsDone.ShouldBeTrue();
        Refused(Wish with { Date = Today.AddDays(-1) }, nameof(RequestText.Date), "6 December 2026 is past. Choose today or a later date");
    }

    [Fact]
    public void A_slip_of_the_year_is_noticed()
    {
        RequestReading.Read(Wish with { Date = Today.AddDays(400) }, new(Today, [], [])).IsDone.ShouldBeTrue();
        Refused(Wish with { Date = Today.AddDays(401) }, nameof(RequestText.Date), "12 January 2028 is too far ahead. Choose a date up to 11 January 2028");
    }

    [Fact]
    public void A_person_has_one_request_for_a_date()
    {
        Refused(Wish, nameof(RequestText.Date), "There is a request for 24 December 2026 already. Withdraw it first to ask for something else", There);
        RequestReading.Read(Wish with { Person = Theatres.Joel.Id }, new(Today, [], [There])).IsDone.ShouldBeTrue();
        RequestReading.Read(Wish with { Date = new(2026, 12, 25) }, new(Today, [], [There])).IsDone.ShouldBeTrue();
    }

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("much")]
    public void How_much_it_matters_is_one_of_three(string weight) => Refused(Wish with { Weight = weight }, nameof(RequestText.Weight), "Select how much it matters");

    [Fact]
    public void A_shift_that_is_none_of_theirs_is_refused() => Refused(Wish with { Shift = "X" }, nameof(RequestText.Shift), "Select a shift, or any shift");

    [Fact]
    public void Everything_that_is_missing_is_said_at_once() =>
        RequestReading.Read(new(null, null, "", "", ""), new(Today, [], [])).Refusals.Select(refusal => refusal.Field)
            .ShouldBe([nameof(RequestText.Person), nameof(RequestText.Date), nameof(RequestText.Kind), nameof(RequestText.Weight)]);
}
