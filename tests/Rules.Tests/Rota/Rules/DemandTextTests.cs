using Preceptor.Rota.Domain;
using Preceptor.Rota.Rules;

namespace Preceptor.Rules.Tests.Rota.Rules;

public sealed class DemandTextTests
{
    private static readonly DemandText Weekly = new() { Shift = "LD", Weekdays = "mo tu", Roles = "anaesthesia-associate", Minimum = "1" };

    private static DemandValues Read(DemandText text)
    {
        DemandReading.Read(text, Theatres.Surroundings).Done(out var values).ShouldBeTrue();
        return values!;
    }

    private static void Refused(DemandText text, string field, string sentence)
    {
        var refusal = DemandReading.Read(text, Theatres.Surroundings).Refusals.ShouldHaveSingleItem();
        (refusal.Field, refusal.Sentence).ShouldBe((field, sentence));
    }

    [Fact]
    public void A_typed_line_is_understood()
    {
        var line = Read(Weekly with { Shift = "long day", Site = "southmoor clinic", Place = " Room 4 ", Marks = "Theatre, asa3plus theatre", Minimum = "0", Ideal = "1", Maximum = "3" });
        (line.Shift, line.Site, line.Suite, line.Date).ShouldBe((Theatres.LongDay, Theatres.Clinic, "Room 4", (DateOnly?)null));
        (line.Minimum, line.Ideal, line.Maximum).ShouldBe((0, 1, 3));
        line.Marks.ShouldBe(["theatre", "asa3plus"]);
        line.Weekdays.ShouldBe(["mo", "tu"]);
    }

    [Fact]
    public void What_is_left_empty_is_the_teams_site_all_of_it_and_the_minimum()
    {
        var line = Read(Weekly with { Minimum = "2" });
        (line.Site, line.Suite, line.Minimum, line.Ideal, line.Maximum).ShouldBe((Theatres.General, null, 2, 2, 2));
        line.Marks.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("mo-fr", "mo tu we th fr")]
    [InlineData("Monday to Friday", "mo tu we th fr")]
    [InlineData("Mon, Wed and Fri", "mo we fr")]
    [InlineData("weds; thurs", "we th")]
    [InlineData("fr–mo", "mo fr sa su")]
    [InlineData("Sundays", "su")]
    [InlineData("tu tu mo", "mo tu")]
    public void Weekdays_are_read_as_people_type_them(string typed, string days) => string.Join(' ', Read(Weekly with { Weekdays = typed }).Weekdays).ShouldBe(days);

    [Theory]
    [InlineData("mo xx", "xx")]
    [InlineData("t", "t")]
    [InlineData("mo-we-fr", "mo-we-fr")]
    [InlineData("mo-", "mo-")]
    public void What_is_no_weekday_is_said(string typed, string word) =>
        Refused(Weekly with { Weekdays = typed }, nameof(DemandText.Weekdays), $"‘{word}’ is not a weekday. Write weekdays like mo tu we, or Monday to Friday");

    [Fact]
    public void A_line_is_for_weekdays_or_for_one_date()
    {
        Read(Weekly with { Weekdays = "", Date = "25/12/2026" }).Date.ShouldBe(new DateOnly(2026, 12, 25));
        Refused(Weekly with { Weekdays = "" }, nameof(DemandText.Weekdays), "Give weekdays, or one date");
        Refused(Weekly with { Date = "25/12/2026" }, nameof(DemandText.Weekdays), "This has weekdays and a date. Keep the weekdays for every week, or the date for that day alone");
        Refused(Weekly with { Weekdays = "", Date = "31/02/2026" }, nameof(DemandText.Date), "‘31/02/2026’ is not a date. Write it like 30/11/2026 or 2026-11-30");
    }

    [Fact]
    public void An_unknown_shift_or_site_is_said_with_those_there_are()
    {
        Refused(Weekly with { Shift = "X" }, nameof(DemandText.Shift), "‘X’ is not one of your shifts (LD, N). Add it to your shifts first, or correct it");
        Refused(Weekly with { Site = "Nowhere" }, nameof(DemandText.Site), "‘Nowhere’ is not one of your sites (Anyshire General Hospital, Southmoor Clinic)");
    }

    [Fact]
    public void A_place_that_is_known_keeps_its_spelling() => Read(Weekly with { Place = "MAIN THEATRES" }).Suite.ShouldBe("Main theatres");

    [Fact]
    public void A_place_has_up_to_60_characters() =>
        Refused(Weekly with { Place = new('x', 61) }, nameof(DemandText.Place), "This place has 61 characters; it may have 60");

    [Theory]
    [InlineData("anaesthesia-associate surgical-care-practitioner")]
    [InlineData("Surgical care practitioner; Anaesthesia associate")]
    [InlineData("anaesthesia_associate,SURGICAL-CARE-PRACTITIONER")]
    public void Roles_are_read_as_codes_or_words(string typed) =>
        Read(Weekly with { Roles = typed }).Roles.ShouldBe(["anaesthesia-associate", "surgical-care-practitioner"]);

    [Fact]
    public void An_associates_line_is_never_for_a_doctor()
    {
        Refused(Weekly with { Roles = "doctor" }, nameof(DemandText.Roles),
            "‘doctor’ is not a role of associates (physician-associate, anaesthesia-associate, surgical-care-practitioner, advanced-critical-care-practitioner)");
        Refused(Weekly with { Roles = "" }, nameof(DemandText.Roles), "Select at least one role that may fill it");
    }

    [Theory]
    [InlineData("theatre!", "theatre!")]
    [InlineData("ok é", "é")]
    [InlineData("abcdefghijabcdefghijabcdefghijx", "abcdefghijabcdefghijabcdefghijx")]
    public void A_mark_is_a_short_word(string typed, string word) =>
        Refused(Weekly with { Marks = typed }, nameof(DemandText.Marks), $"‘{word}’ is not a mark. Use up to 30 letters, digits and hyphens, like theatre or asa3plus");

    [Fact]
    public void A_line_has_up_to_10_marks() =>
        Refused(Weekly with { Marks = "a b c d e f g h i j k" }, nameof(DemandText.Marks), "These are 11 marks; a line may have 10");

    [Theory]
    [InlineData("", "", "", nameof(DemandText.Minimum), "Enter the minimum, like 1")]
    [InlineData("51", "", "", nameof(DemandText.Minimum), "‘51’ is not a number of people from 0 to 50")]
    [InlineData("one", "", "", nameof(DemandText.Minimum), "‘one’ is not a number of people from 0 to 50")]
    [InlineData("2", "1", "", nameof(DemandText.Ideal), "The ideal of 1 is below the minimum of 2")]
    [InlineData("1", "2", "1", nameof(DemandText.Maximum), "The maximum of 1 is below the ideal of 2")]
    [InlineData("2", "", "1", nameof(DemandText.Maximum), "The maximum of 1 is below the ideal of 2")]
    [InlineData("0", "", "", nameof(DemandText.Maximum), "A weekly line with a maximum of 0 asks for nobody. Leave it out, or give the one date on which nobody is needed")]
    public void The_minimum_is_at_most_the_ideal_and_that_at_most_the_maximum(string minimum, string ideal, string maximum, string field, string sentence) =>
        Refused(Weekly with { Minimum = minimum, Ideal = ideal, Maximum = maximum }, field, sentence);

    [Fact]
    public void On_one_date_nobody_may_be_needed() => Read(Weekly with { Weekdays = "", Date = "2026-12-25", Minimum = "0" }).Maximum.ShouldBe(0);

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once() =>
        DemandReading.Read(new DemandText { Site = "Nowhere", Marks = "?" }, Theatres.Surroundings).Refusals.Select(refusal => refusal.Field).ShouldBe(
            [nameof(DemandText.Shift), nameof(DemandText.Weekdays), nameof(DemandText.Site), nameof(DemandText.Roles), nameof(DemandText.Marks), nameof(DemandText.Minimum)]);

    [Theory]
    [InlineData("mo tu we th fr", "Monday to Friday")]
    [InlineData("sa su", "Saturday and Sunday")]
    [InlineData("mo we fr", "Monday, Wednesday and Friday")]
    [InlineData("su", "Sunday")]
    public void Weekdays_are_put_into_words(string days, string words) => WishWords.Days(days.Split(' ')).ShouldBe(words);
}
