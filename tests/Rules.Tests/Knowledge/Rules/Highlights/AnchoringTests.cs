using CsCheck;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Highlights;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Highlights;

/// <summary>Highlights survive what is written elsewhere in the page, and say so when their own words are gone.</summary>
public sealed class AnchoringTests
{
    private const string Text = "An associate has a named supervisor. The supervisor is on site. A doctor who is away is no supervisor.";

    /// <summary>Texts of few and often repeated words, so that the same words stand in many places.</summary>
    private static readonly Gen<List<string>> Sentences = AnyOf("the", "rota", "nurse", "is", "safe", "and", "late").List[0, 12];

    private static readonly Gen<(string Before, string Quotation, string After)> Pages = Gen.Select(
        Sentences, AnyOf("amber", "birch", "cedar", "delta", "ember").List[1, 9], Sentences, (before, quotation, after) =>
            (Join([.. before, "just", "before", "these", "words"]), Join(quotation), Join(["and", "just", "after", "these", "words", .. after])));

    [Fact]
    public void Words_that_stand_once_are_found_whatever_their_case_quotation_marks_and_white_space()
    {
        Anchoring.PlacesOf(Text, "NAMED\n  supervisor").ShouldBe([new Stretch(19, 35)]);
        Anchoring.PlacesOf("It is ‘the employer’s’ – always", "'the employer's' -").Count.ShouldBe(1);
        Anchoring.PlacesOf(Text, "supervisor").Count.ShouldBe(3);
        Anchoring.PlacesOf(Text, " \n").ShouldBeEmpty();
    }

    [Fact]
    public void What_is_kept_are_the_words_of_the_page_their_neighbours_and_their_place()
    {
        var anchor = Anchoring.At(Text, Anchoring.PlacesOf(Text, "on SITE").Single());
        anchor.ShouldBe(new("on site", "as a named supervisor. The supervisor is", ". A doctor who is away is no supervisor.", 55) { Before = Text[15..55] });
    }

    [Fact]
    public void Of_the_same_words_those_with_the_same_neighbours_are_meant()
    {
        var second = Anchoring.At(Text, Anchoring.PlacesOf(Text, "supervisor")[1]);
        var longer = $"Here the supervisor comes first. {Text}";
        Anchoring.Find(longer, second).ShouldBe((new Stretch(74, 84), true));
    }

    [Fact]
    public void Short_words_that_stand_only_elsewhere_are_not_taken_for_those_that_were_marked()
    {
        var anchor = Anchoring.At(Text, Anchoring.PlacesOf(Text, "away").Single());
        Anchoring.Find("Whoever goes away leaves a note.", anchor).ShouldBeNull();
    }

    [Fact]
    public void A_sentence_with_a_word_changed_is_found_and_said_to_have_changed()
    {
        var anchor = Anchoring.At(Text, Anchoring.PlacesOf(Text, "A doctor who is away is no supervisor").Single());
        var changed = Text.Replace("away", "on leave", StringComparison.Ordinal);
        Anchoring.Find(changed, anchor).ShouldNotBeNull().IsSame.ShouldBeFalse();
        var place = Anchoring.Find(changed, anchor)!.Value.Place;
        changed[place.Start..place.End].ShouldBe("A doctor who is on leave is no supervisor");
    }

    [Fact]
    public void Words_added_or_taken_away_elsewhere_change_nothing() => Gen.Select(Pages, Sentences, Sentences).Sample((page, before, after) =>
    {
        var anchor = AnchorIn(page);
        var edited = $"{Join(before)} just before these words {page.Quotation} and just after these words {Join(after)}";
        var found = Anchoring.Find(edited, anchor).ShouldNotBeNull();
        found.IsSame.ShouldBeTrue();
        edited[found.Place.Start..found.Place.End].ShouldBe(page.Quotation);
    });

    [Fact]
    public void Words_taken_out_are_said_to_have_changed() => Pages.Sample(page =>
        Anchoring.Find($"{page.Before} {page.After}", AnchorIn(page)).ShouldBeNull());

    [Fact]
    public void A_place_that_was_found_is_found_again() => Gen.Select(Pages, AnyOf("amber", "birch", "cedar", "zinc"), Gen.Int[0, 8]).Sample((page, word, at) =>
    {
        var words = page.Quotation.Split(' ').ToList();
        words[at % words.Count] = word;
        var edited = $"{page.Before} {Join(words)} {page.After}";
        if (Anchoring.Find(edited, AnchorIn(page)) is { } found)
        {
            Anchoring.Find(edited, Anchoring.At(edited, found.Place)).ShouldBe((found.Place, true));
        }
    });

    private static Gen<string> AnyOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(at => words[at]);

    private static Anchor AnchorIn((string Before, string Quotation, string After) page)
    {
        var start = page.Before.Length + 1;
        return Anchoring.At($"{page.Before} {page.Quotation} {page.After}", new(start, start + page.Quotation.Length));
    }

    private static string Join(IEnumerable<string> words) => string.Join(' ', words);
}
