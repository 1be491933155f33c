using Preceptor.People.Rules;

namespace Preceptor.Rules.Tests.People.Rules;

public sealed class PostTextTests
{
    private static readonly PostText Post = new() { Number = "p101", Title = "Anaesthesia associate", Role = "anaesthesia-associate", Band = "7", FundedWte = "0.6" };

    [Fact]
    public void A_typed_post_is_understood()
    {
        PostReading.Read(Post with { StartsOn = "1/4/2026", EndsOn = "31/3/2027", Holder = " a001 ", Band = "Band 8A" }, RoleCatalogue.Roles).Done(out var post).ShouldBeTrue();
        post.ShouldBe(new PostValues("P101", "Anaesthesia associate", "anaesthesia-associate", "8a", 0.6m, new DateOnly(2026, 4, 1), new DateOnly(2027, 3, 31), "A001"));
    }

    [Fact]
    public void A_post_without_holder_band_or_dates_is_vacant_and_open()
    {
        PostReading.Read(Post with { Band = "" }, RoleCatalogue.Roles).Done(out var post).ShouldBeTrue();
        (post!.Holder, post.Band, post.StartsOn, post.EndsOn).ShouldBe((null, null, null, null));
    }

    [Theory]
    [InlineData("1", 1.0)]
    [InlineData("0.6", 0.6)]
    [InlineData(" 2.5 ", 2.5)]
    [InlineData("0.3333", 0.333)]
    [InlineData("50", 50.0)]
    public void A_whole_time_equivalent_is_read(string typed, double wte)
    {
        PostReading.Read(Post with { FundedWte = typed }, RoleCatalogue.Roles).Done(out var post).ShouldBeTrue();
        post!.FundedWte.ShouldBe((decimal)wte);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("50.001")]
    [InlineData("0,6")]
    [InlineData("one")]
    public void What_is_no_whole_time_equivalent_is_said_with_the_value(string typed)
    {
        var refusal = PostReading.Read(Post with { FundedWte = typed }, RoleCatalogue.Roles).Refusals.ShouldHaveSingleItem();
        (refusal.Field, refusal.Sentence.Contains($"‘{typed}’")).ShouldBe((nameof(PostText.FundedWte), true));
    }

    [Theory]
    [InlineData("8")]
    [InlineData("8e")]
    [InlineData("10")]
    [InlineData("consultant")]
    public void A_band_is_one_of_Agenda_for_Change(string typed) =>
        (PostReading.Read(Post with { Band = typed }, RoleCatalogue.Roles).Refusals.SingleOrDefault()?.Field).ShouldBe(typed == "8" ? null : nameof(PostText.Band));

    [Fact]
    public void An_end_before_the_start_is_refused() =>
        PostReading.Read(Post with { StartsOn = "2026-04-01", EndsOn = "2026-03-31" }, RoleCatalogue.Roles).Refusals
            .ShouldHaveSingleItem().Sentence.ShouldBe("The end date is before the start date");

    [Fact]
    public void Everything_that_is_missing_is_said_at_once() =>
        PostReading.Read(new PostText(), RoleCatalogue.Roles).Refusals.Select(refusal => refusal.Field).ShouldBe(
            [nameof(PostText.Number), nameof(PostText.Title), nameof(PostText.Role), nameof(PostText.FundedWte)]);
}
