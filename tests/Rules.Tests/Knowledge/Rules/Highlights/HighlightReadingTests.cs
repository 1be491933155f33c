using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Highlights;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Highlights;

public sealed class HighlightReadingTests
{
    private const string Text = "Ask the employer. The employer answers.";

    [Fact]
    public void Words_that_are_not_there_or_too_many_are_refused_beside_the_field()
    {
        Sentence("").ShouldBe("Enter the words to highlight");
        Sentence("the nurse").ShouldBe("‘the nurse’ is not in this page. Copy the words from the page as they stand there");
        Sentence(new string('a', 1_001)).ShouldBe("The words have 1,001 characters and must have 1,000 or fewer");
        Sentence(new string('a', 61)).ShouldStartWith($"‘{new string('a', 59)}…’");
    }

    [Fact]
    public void Words_that_stand_twice_are_asked_about_unless_a_place_is_chosen_or_near()
    {
        HighlightReading.Quotation(Text, Typed("the employer")).Refusals.Single().ShouldBeOfType<ChooseWhich>().Places.Select(place => place.Start).ShouldBe([4, 18]);
        HighlightReading.Quotation(Text, Typed("the employer") with { Place = 18 }).Done(out var chosen).ShouldBeTrue();
        chosen!.Quotation.ShouldBe("The employer");
        HighlightReading.Quotation(Text, Typed("the employer") with { Place = 5 }).IsDone.ShouldBeFalse();
        HighlightReading.Quotation(Text, Typed("the employer") with { Near = 6 }).Done(out var near).ShouldBeTrue();
        near!.Start.ShouldBe(4);
    }

    [Fact]
    public void A_note_is_kept_with_its_lines_and_has_an_end()
    {
        HighlightReading.Note(" one\r\ntwo ").Done(out var note).ShouldBeTrue();
        note.ShouldBe("one\ntwo");
        HighlightReading.Note(new string('a', 2_001)).Refusals.Single().Sentence.ShouldContain("2,001");
    }

    private static HighlightText Typed(string quotation) => new(quotation, "", null, null);

    private static string Sentence(string quotation) => HighlightReading.Quotation(Text, Typed(quotation)).Refusals.Single().Sentence;
}
