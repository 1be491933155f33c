using Preceptor.Kernel;
using Preceptor.People.Domain;
using Preceptor.People.Rules;

namespace Preceptor.Rules.Tests.People.Rules;

public sealed class ProfileReadingTests
{
    private static readonly string[] Regions = ["london"];

    [Theory]
    [InlineData("role", " Lead associate ", "Members", "Lead associate", null)]
    [InlineData("role", null, "Nobody", "", null)]
    [InlineData("region", "london", "Everyone", "london", null)]
    [InlineData("region", "atlantis", "Everyone", null, "Select a region, or “Not given”")]
    [InlineData("role", "x", "Friends", null, "Select who sees this")]
    [InlineData("role", "x", "7", null, "Select who sees this")]
    public void A_line_and_its_readers_are_read(string field, string? text, string seenBy, string? read, string? refused)
    {
        var outcome = ProfileReading.Read(ProfileFields.Find(field)!, new(text, seenBy), Regions);
        outcome.Done(out var profile).ShouldBe(refused is null);
        profile?.Text.ShouldBe(read);
        outcome.Refusals.Select(refusal => refusal.Sentence).ShouldBe(refused is null ? [] : [refused]);
    }

    [Fact]
    public void A_long_text_is_refused() => ProfileReading.Read(ProfileFields.Find("about")!, new(new('x', 501), "Members"), Regions).Refusals.Single().Sentence.ShouldBe("Write 500 characters or fewer");

    [Fact]
    public void Others_see_what_is_for_them_in_the_order_of_the_fields()
    {
        ProfileEntry[] all = [Entry("about", SeenBy.Everyone), Entry("role", SeenBy.Members), Entry("region", SeenBy.Nobody), Entry("organisation", SeenBy.Members)];
        ProfileReading.SeenByOthers(all, isMember: true).Select(entry => entry.Field).ShouldBe(["organisation", "role", "about"]);
        ProfileReading.SeenByOthers(all, isMember: false).Select(entry => entry.Field).ShouldBe(["about"]);
    }

    private static ProfileEntry Entry(string field, SeenBy seenBy) => new() { AccountId = Id.New<AccountId>(), Field = field, Text = field, SeenBy = seenBy };
}
