using Preceptor.People.Rules;

namespace Preceptor.Rules.Tests.People.Rules;

public sealed class PersonTextTests
{
    private static readonly PersonText Amira = new()
    {
        StaffNumber = "a001", GivenName = " Amira ", FamilyName = "Okafor", Role = "Anaesthesia associate", Hours = "37.5", StartsOn = "02/10/2023",
    };

    private static readonly PersonText Doctor = Amira with { Role = "doctor", Grade = "consultant" };

    [Fact]
    public void A_typed_person_is_understood()
    {
        PersonReading.Read(Amira with { EndsOn = "2026-12-31", Email = " a.okafor@anyshire.example ", Phone = "+44 20 7946 0101" }, RoleCatalogue.Roles)
            .Done(out var person).ShouldBeTrue();
        person.ShouldBe(new PersonValues(
            "A001", "Amira", "Okafor", "anaesthesia-associate", null, false, 2250, new(2023, 10, 2), new DateOnly(2026, 12, 31), "a.okafor@anyshire.example", "+44 20 7946 0101"));
    }

    [Theory]
    [InlineData("physician-associate", "physician-associate")]
    [InlineData("Physician associate", "physician-associate")]
    [InlineData("PHYSICIAN ASSISTANT", "physician-associate")]
    [InlineData("Physician assistant in anaesthesia", "anaesthesia-associate")]
    public void A_role_is_known_by_every_title_it_has_had(string typed, string code)
    {
        PersonReading.Read(Amira with { Role = typed }, RoleCatalogue.Roles).Done(out var person).ShouldBeTrue();
        person!.Role.ShouldBe(code);
    }

    [Theory]
    [InlineData(nameof(PersonText.StaffNumber), "", "Enter a staff number")]
    [InlineData(nameof(PersonText.StaffNumber), "123456789012345678901", "This staff number has 21 characters; it may have 20")]
    [InlineData(nameof(PersonText.GivenName), " ", "Enter a first name")]
    [InlineData(nameof(PersonText.FamilyName), "", "Enter a last name")]
    [InlineData(nameof(PersonText.Role), "", "Select a role")]
    [InlineData(nameof(PersonText.Role), "wizard", "‘wizard’ is not a role. Use one of: physician-associate")]
    [InlineData(nameof(PersonText.Hours), "", "Enter the contracted hours a week")]
    [InlineData(nameof(PersonText.Hours), "61", "‘61’ is not a number of hours from 0 to 60")]
    [InlineData(nameof(PersonText.StartsOn), "yesterday", "‘yesterday’ is not a date")]
    [InlineData(nameof(PersonText.EndsOn), "2023-10-01", "The end date is before the start date")]
    [InlineData(nameof(PersonText.Email), "amira at work", "‘amira at work’ is not an email address")]
    [InlineData(nameof(PersonText.Email), "amira@localhost", "is not an email address")]
    [InlineData(nameof(PersonText.Phone), "ask Ward 4", "‘ask Ward 4’ is not a phone number")]
    public void What_is_wrong_is_said_of_its_field_with_the_value(string field, string typed, string sentence)
    {
        var refusals = PersonReading.Read(With(Amira, field, typed), RoleCatalogue.Roles).Refusals;
        refusals.ShouldHaveSingleItem().Field.ShouldBe(field);
        refusals[0].Sentence.ShouldContain(sentence);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once() =>
        PersonReading.Read(new PersonText(), RoleCatalogue.Roles).Refusals.Select(refusal => refusal.Field).ShouldBe(
            [nameof(PersonText.Role), nameof(PersonText.StaffNumber), nameof(PersonText.GivenName), nameof(PersonText.FamilyName), nameof(PersonText.Hours), nameof(PersonText.StartsOn)]);

    [Theory]
    [InlineData("consultant", "", true)]
    [InlineData("consultant", "no", false)]
    [InlineData("specialty-doctor", "yes", true)]
    [InlineData("specialty-doctor", "no", false)]
    [InlineData("resident-doctor", "", false)]
    public void Whether_a_doctor_practises_autonomously_follows_the_grade_and_the_answer(string grade, string answer, bool autonomous)
    {
        PersonReading.Read(Doctor with { Grade = grade, PractisesAutonomously = answer }, RoleCatalogue.Roles).Done(out var doctor).ShouldBeTrue();
        doctor!.PractisesAutonomously.ShouldBe(autonomous);
    }

    [Theory]
    [InlineData("", "yes", nameof(PersonText.Grade), "Select a grade, which every doctor needs")]
    [InlineData("emperor", "yes", nameof(PersonText.Grade), "‘emperor’ is not a grade")]
    [InlineData("resident-doctor", "yes", nameof(PersonText.PractisesAutonomously), "A resident doctor does not practise autonomously")]
    [InlineData("specialty-doctor", "", nameof(PersonText.PractisesAutonomously), "Say yes or no: some specialty doctors practise autonomously")]
    [InlineData("consultant", "perhaps", nameof(PersonText.PractisesAutonomously), "‘perhaps’ is neither yes nor no")]
    public void A_doctors_grade_and_answer_must_agree(string grade, string answer, string field, string sentence)
    {
        var refusals = PersonReading.Read(Doctor with { Grade = grade, PractisesAutonomously = answer }, RoleCatalogue.Roles).Refusals;
        refusals.ShouldHaveSingleItem().Field.ShouldBe(field);
        refusals[0].Sentence.ShouldContain(sentence);
    }

    [Fact]
    public void An_associate_never_practises_autonomously_whatever_was_typed()
    {
        PersonReading.Read(Amira with { PractisesAutonomously = "yes", Grade = "consultant" }, RoleCatalogue.Roles).Done(out var person).ShouldBeTrue();
        person!.PractisesAutonomously.ShouldBeFalse();
        person.Grade.ShouldBeNull();
    }

    private static PersonText With(PersonText person, string field, string typed) => field switch
    {
        nameof(PersonText.StaffNumber) => person with { StaffNumber = typed },
        nameof(PersonText.GivenName) => person with { GivenName = typed },
        nameof(PersonText.FamilyName) => person with { FamilyName = typed },
        nameof(PersonText.Role) => person with { Role = typed },
        nameof(PersonText.Hours) => person with { Hours = typed },
        nameof(PersonText.StartsOn) => person with { StartsOn = typed },
        nameof(PersonText.EndsOn) => person with { EndsOn = typed },
        nameof(PersonText.Email) => person with { Email = typed },
        _ => person with { Phone = typed },
    };
}
