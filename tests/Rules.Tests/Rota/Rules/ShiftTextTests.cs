using Preceptor.Rota.Domain;
using Preceptor.Rota.Rules;

namespace Preceptor.Rules.Tests.Rota.Rules;

public sealed class ShiftTextTests
{
    private static readonly ShiftText Twilight = new() { Code = "TW", Name = "Twilight", Start = "14:00", End = "22:30", Break = "30" };

    [Fact]
    public void A_typed_shift_is_understood()
    {
        ShiftReading.Read(Twilight with { Code = " TW ", Start = "2pm", End = "10:30 PM" }, Theatres.Shifts).Done(out var shift).ShouldBeTrue();
        shift.ShouldBe(new ShiftValues("TW", "Twilight", new(14, 0), new(22, 30), 30));
    }

    [Theory]
    [InlineData("08:00", "08:00")]
    [InlineData("8:00", "08:00")]
    [InlineData("8.30", "08:30")]
    [InlineData("0830", "08:30")]
    [InlineData("8am", "08:00")]
    [InlineData("8:30pm", "20:30")]
    [InlineData("8 PM", "20:00")]
    [InlineData("12am", "00:00")]
    [InlineData("midnight", "00:00")]
    [InlineData("24:00", "00:00")]
    [InlineData("Midday", "12:00")]
    public void Times_are_read_as_people_type_them(string typed, string time)
    {
        ShiftReading.Read(Twilight with { Start = typed, End = "23:30" }, []).Done(out var shift).ShouldBeTrue();
        shift!.StartsAt.ShouldBe(TimeOnly.Parse(time));
    }

    [Theory]
    [InlineData("25:00")]
    [InlineData("8:60")]
    [InlineData("13pm")]
    [InlineData("eight")]
    [InlineData("8")]
    public void What_is_no_time_is_said_with_the_value(string typed)
    {
        var refusal = ShiftReading.Read(Twilight with { End = typed }, []).Refusals.ShouldHaveSingleItem();
        (refusal.Field, refusal.Sentence).ShouldBe((nameof(ShiftText.End), $"‘{typed}’ is not a time. Write it like 08:00 or 8:30pm"));
    }

    [Fact]
    public void A_shift_that_ends_before_it_starts_ends_on_the_next_day()
    {
        ShiftReading.Read(Twilight with { Start = "20:30", End = "08:00", Break = "689" }, []).Done(out var shift).ShouldBeTrue();
        WishWords.Hours(shift!.StartsAt, shift.EndsAt, 60).ShouldBe("8:30pm to 8am the next day, 10 h 30 min paid");
        WishWords.Hours(new(8, 0), new(20, 30), 60).ShouldBe("8am to 8:30pm, 11 h 30 min paid");
        WishWords.Hours(new(8, 0), new(8, 0), 0).ShouldBe("8am to 8am the next day, 24 h paid");
    }

    [Fact]
    public void An_empty_break_is_none()
    {
        ShiftReading.Read(Twilight with { Break = "" }, []).Done(out var shift).ShouldBeTrue();
        shift!.UnpaidBreak.ShouldBe(0);
    }

    [Theory]
    [InlineData("510", "A break of 510 minutes is not shorter than the shift, which has 510")]
    [InlineData("-5", "‘-5’ is not a number of minutes. Write it like 60, or leave it empty")]
    [InlineData("1 h", "‘1 h’ is not a number of minutes. Write it like 60, or leave it empty")]
    public void A_break_is_shorter_than_the_shift(string typed, string sentence)
    {
        var refusal = ShiftReading.Read(Twilight with { Break = typed }, []).Refusals.ShouldHaveSingleItem();
        (refusal.Field, refusal.Sentence).ShouldBe((nameof(ShiftText.Break), sentence));
    }

    [Theory]
    [InlineData("ld")]
    [InlineData("NIGHT")]
    public void A_code_means_one_shift_whatever_its_capitals(string code) =>
        ShiftReading.Read(Twilight with { Code = code }, Theatres.Shifts).Refusals.ShouldHaveSingleItem().Sentence.ShouldEndWith("already. Choose another");

    [Fact]
    public void A_name_means_one_shift() =>
        ShiftReading.Read(Twilight with { Name = "long day" }, Theatres.Shifts).Refusals.ShouldHaveSingleItem()
            .ShouldBe(new NotUnderstood(nameof(ShiftText.Name), "‘long day’ means the shift LD, Long day, already. Choose another"));

    [Theory]
    [InlineData("LONGDAYS1")]
    [InlineData("L D")]
    [InlineData("L-D")]
    [InlineData("É")]
    public void A_code_has_up_to_8_letters_and_digits(string code) =>
        ShiftReading.Read(Twilight with { Code = code }, []).Refusals.ShouldHaveSingleItem().Sentence.ShouldBe($"‘{code}’ is not a code. Use up to 8 letters and digits, like LD");

    [Fact]
    public void A_name_has_up_to_40_characters() =>
        ShiftReading.Read(Twilight with { Name = new('x', 41) }, []).Refusals.ShouldHaveSingleItem().Sentence.ShouldBe("This name has 41 characters; it may have 40");

    [Fact]
    public void Everything_that_is_missing_is_said_at_once() =>
        ShiftReading.Read(new ShiftText(), []).Refusals.Select(refusal => refusal.Field)
            .ShouldBe([nameof(ShiftText.Code), nameof(ShiftText.Name), nameof(ShiftText.Start), nameof(ShiftText.End)]);
}
