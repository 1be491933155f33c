using Preceptor.Contracts;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;

namespace Preceptor.Rules.Tests.Supervision.Rules;

public sealed class PoliciesInForceTests
{
    private static readonly DateOnly LongAgo = new(2020, 1, 1);
    private static readonly DateOnly FarAhead = new(2030, 1, 1);

    [Fact]
    public void Guidance_that_is_not_adopted_is_given_and_blocks_never() => All(Row(new(2025, 7, 16))).ShouldHaveSingleItem().MustFrom.ShouldBeNull();

    [Fact]
    public void Law_blocks_from_its_first_day() => All(Row(new(2026, 12, 13), Profiles.Law)).ShouldHaveSingleItem().MustFrom.ShouldBe(new DateOnly(2026, 12, 13));

    [Fact]
    public void Adopted_guidance_blocks_from_the_later_of_its_own_day_and_the_adoptions()
    {
        All(Row(new(2025, 7, 16)), Ward.Adoption(new(2026, 11, 2))).Single().MustFrom.ShouldBe(new DateOnly(2026, 11, 2));
        All(Row(new(2027, 1, 1)), Ward.Adoption(new(2026, 11, 2))).Single().MustFrom.ShouldBe(new DateOnly(2027, 1, 1));
        All(Row(null), Ward.Adoption(new(2026, 11, 2))).Single().MustFrom.ShouldBe(new DateOnly(2026, 11, 2));
    }

    [Fact]
    public void An_adoption_that_ended_leaves_the_row_as_a_warning_from_the_next_day()
    {
        var pieces = All(Row(null), Ward.Adoption(new(2026, 1, 1), new(2026, 6, 30)));
        pieces.Select(piece => (piece.From, piece.Until, piece.MustFrom)).ShouldBe(
            [(null, new(2026, 6, 30), new(2026, 1, 1)), (new(2026, 7, 1), null, null)]);
    }

    [Fact]
    public void A_profile_that_is_adopted_again_blocks_again()
    {
        var pieces = All(Row(null), Ward.Adoption(new(2026, 9, 1)), Ward.Adoption(new(2026, 1, 1), new(2026, 6, 30)));
        pieces.Count.ShouldBe(2);
        foreach (var (date, blocks) in new (DateOnly, bool)[] { (new(2025, 12, 31), false), (new(2026, 1, 1), true), (new(2026, 6, 30), true), (new(2026, 7, 1), false), (new(2026, 8, 31), false), (new(2026, 9, 1), true) })
        {
            pieces.Count(piece => PoliciesInForce.Touches(piece, date, date)).ShouldBe(1, $"{date}");
            pieces.Any(piece => PoliciesInForce.Touches(piece, date, date) && piece.MustFrom <= date).ShouldBe(blocks, $"{date}");
        }
    }

    [Fact]
    public void Only_rows_that_hold_on_a_day_of_the_period_are_given_both_ends_inclusive()
    {
        var row = Row(new(2024, 12, 19), until: new(2025, 11, 30));
        Between(row, new(2025, 11, 30), FarAhead).Count.ShouldBe(1);
        Between(row, new(2025, 12, 1), FarAhead).ShouldBeEmpty();
        Between(row, LongAgo, new(2024, 12, 19)).Count.ShouldBe(1);
        Between(row, LongAgo, new(2024, 12, 18)).ShouldBeEmpty();
    }

    private static IReadOnlyList<SupervisionPolicy> All(PolicyRow row, params Adoption[] adoptions) => PoliciesInForce.Between(new([row]), adoptions, LongAgo, FarAhead);

    private static IReadOnlyList<SupervisionPolicy> Between(PolicyRow row, DateOnly from, DateOnly until) => PoliciesInForce.Between(new([row]), [], from, until);

    private static PolicyRow Row(DateOnly? from, string profile = Profiles.Strict, DateOnly? until = null) =>
        new(profile, new("X", "1", [], [], [], null, Presence.OnSite, null, PolicyBook.NoCap, [], false, from, until, null, "Text.", "Source"));
}
