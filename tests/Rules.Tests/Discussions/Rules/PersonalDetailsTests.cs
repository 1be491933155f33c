using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;

namespace Preceptor.Rules.Tests.Discussions.Rules;

public sealed class PersonalDetailsTests
{
    private static readonly DateOnly Today = new(2026, 12, 7);

    [Fact]
    public void An_NHS_number_is_refused_whatever_its_author_says()
    {
        Find("Ask about 943 476 5919", isChecked: true).ShouldBeOfType<NotStored>().MayBeChecked.ShouldBeFalse();
        Find("Ask about 943 476 5919")!.Sentence.ShouldNotContain("943");
    }

    [Theory]
    [InlineData("She was born 3/2/1938", "date of birth")]
    [InlineData("DOB: 3.2.2020", "date of birth")]
    [InlineData("date of birth 3 February 2019", "date of birth")]
    [InlineData("the man of 14/07/1951 in bay 2", "date of birth")]
    [InlineData("the man of 1951-07-14", "date of birth")]
    [InlineData("write to amira.okafor@example.org", "email address")]
    [InlineData("she lives at 12 Mill Lane, LS1 4AP", "postal address")]
    public void What_may_identify_a_person_is_warned_of_until_its_author_has_looked(string text, string kind)
    {
        var found = Find(text).ShouldBeOfType<NotStored>();
        found.MayBeChecked.ShouldBeTrue();
        found.Sentence.ShouldContain(kind);
        Find(text, isChecked: true).ShouldBeNull();
    }

    [Theory]
    [InlineData("The rule starts on 13 December 2026 and replaced that of 1 April 2015")]
    [InlineData("Ask @Amira Okafor about ward B12")]
    [InlineData("Band 7, 37.5 hours, 1:2, page 3-4")]
    [InlineData("Supervisors were borne in mind")]
    public void What_discussions_speak_of_is_let_through(string text) => Find(text).ShouldBeNull();

    private static Preceptor.Kernel.Answers.Refusal? Find(string text, bool isChecked = false) => PersonalDetails.Find(text, "Text", isChecked, Today);
}
