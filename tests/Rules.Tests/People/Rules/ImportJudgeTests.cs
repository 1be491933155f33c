using Preceptor.People.Rules;

namespace Preceptor.Rules.Tests.People.Rules;

public sealed class ImportJudgeTests
{
    private static readonly PlaceNames Theatres = new("Anyshire General", ["Theatres"]);

    private static readonly PersonValues Amira = new("A001", "Amira", "Okafor", "anaesthesia-associate", null, false, 2250, new(2023, 10, 2), null, null, null);

    [Fact]
    public void A_new_number_is_added_with_its_new_site_and_team()
    {
        var judged = Staff([Line(2, "A001")], Nobody<PersonValues>());
        judged.Problems.ShouldBeEmpty();
        judged.Lines.ShouldHaveSingleItem().Effect.ShouldBe(ImportEffect.Add);
        judged.NewSites.ShouldBe(["Anyshire General"]);
        judged.NewTeams.ShouldBe([("Anyshire General", "Theatres")]);
    }

    [Theory]
    [InlineData(ImportColumns.Hours, "37.5", nameof(ImportEffect.Same))]
    [InlineData(ImportColumns.Hours, "30", nameof(ImportEffect.Change))]
    [InlineData(ImportColumns.Teams, "theatres", nameof(ImportEffect.Same))]
    [InlineData(ImportColumns.Teams, "Theatres; Surgery", nameof(ImportEffect.Change))]
    [InlineData(ImportColumns.StaffNumber, "a001", nameof(ImportEffect.Same))]
    public void A_known_number_changes_only_what_differs(string column, string typed, string effect)
    {
        var judged = Staff([With(Line(2, "A001"), column, typed)], Present(Amira));
        judged.Problems.ShouldBeEmpty();
        judged.Lines.ShouldHaveSingleItem().Effect.ToString().ShouldBe(effect);
        judged.NewSites.ShouldBeEmpty();
    }

    [Fact]
    public void A_number_used_twice_names_the_first_line()
    {
        var problem = Staff([Line(2, "A001"), Line(7, "a001")], Nobody<PersonValues>()).Problems.ShouldHaveSingleItem();
        (problem.Line, problem.Column, problem.Text).ShouldBe((7, ImportColumns.StaffNumber, "a001 is also on line 2. Each number may be used once"));
    }

    [Fact]
    public void Another_name_for_a_known_number_is_worth_a_look_but_stops_nothing()
    {
        var judged = Staff([With(With(Line(2, "A001"), ImportColumns.FamilyName, "Smith"), ImportColumns.GivenName, "Jane")], Present(Amira));
        judged.Problems.ShouldBeEmpty();
        judged.Notes.ShouldHaveSingleItem().Text.ShouldBe("Staff number A001 is Amira Okafor here, and becomes Jane Smith. Check that it is the same person.");
    }

    [Fact]
    public void A_new_last_name_alone_is_a_change_without_a_note()
    {
        var judged = Staff([With(Line(2, "A001"), ImportColumns.FamilyName, "Smith")], Present(Amira));
        judged.Notes.ShouldBeEmpty();
        judged.Lines.ShouldHaveSingleItem().Effect.ShouldBe(ImportEffect.Change);
    }

    [Theory]
    [InlineData(ImportColumns.Site, "", "Enter the site")]
    [InlineData(ImportColumns.Teams, " ; ", "Enter the team")]
    public void A_line_needs_a_site_and_a_team(string column, string typed, string sentence)
    {
        var problem = Staff([With(Line(4, "A001"), column, typed)], Nobody<PersonValues>()).Problems.ShouldHaveSingleItem();
        (problem.Line, problem.Column, problem.Text).ShouldBe((4, column, sentence));
    }

    [Fact]
    public void Problems_are_told_by_line_and_by_the_files_own_column()
    {
        var judged = Staff([With(Line(9, "A002"), ImportColumns.Hours, "many"), With(Line(3, "A001"), ImportColumns.StartsOn, "once")], Nobody<PersonValues>());
        judged.Problems.Select(problem => (problem.Line, problem.Column)).ShouldBe([(3, ImportColumns.StartsOn), (9, ImportColumns.Hours)]);
        judged.Lines.ShouldAllBe(line => line.Values == null);
        judged.NewSites.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("a001", null)]
    [InlineData("B999", "Nobody has staff number B999. Import your staff first, or leave the cell empty for a vacant post")]
    public void A_post_is_held_by_somebody_who_is_there_or_by_nobody(string holder, string? sentence)
    {
        var line = new ImportLine(2, new(StringComparer.Ordinal)
        {
            [ImportColumns.PostNumber] = "P1", [ImportColumns.Title] = "Associate", [ImportColumns.Role] = "physician-associate",
            [ImportColumns.Site] = "Anyshire General", [ImportColumns.Team] = "Theatres", [ImportColumns.FundedWte] = "1", [ImportColumns.Holder] = holder,
        });
        var present = new Present<PostValues>(
            new Dictionary<string, (PostValues, PlaceNames)>(StringComparer.Ordinal), new HashSet<string>(), new HashSet<(string, string)>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "A001" });
        ImportJudge.Establishment([line], present, RoleCatalogue.Roles).Problems.Select(problem => problem.Text).ShouldBe(sentence is null ? [] : [sentence]);
    }

    private static ImportJudgement<PersonValues> Staff(ImportLine[] lines, Present<PersonValues> present) => ImportJudge.Staff(lines, present, RoleCatalogue.Roles);

    private static Present<T> Nobody<T>() => new(new Dictionary<string, (T, PlaceNames)>(StringComparer.Ordinal), new HashSet<string>(), new HashSet<(string, string)>(), new HashSet<string>());

    private static Present<PersonValues> Present(PersonValues person) => new(
        new Dictionary<string, (PersonValues, PlaceNames)>(StringComparer.OrdinalIgnoreCase) { [person.StaffNumber] = (person, Theatres) },
        new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Theatres.Site }, new HashSet<(string, string)> { (Theatres.Site, "Theatres") }, new HashSet<string> { person.StaffNumber });

    private static ImportLine Line(int number, string staffNumber) => new(number, new(StringComparer.Ordinal)
    {
        [ImportColumns.StaffNumber] = staffNumber, [ImportColumns.GivenName] = "Amira", [ImportColumns.FamilyName] = "Okafor",
        [ImportColumns.Role] = "anaesthesia-associate", [ImportColumns.Hours] = "37.5", [ImportColumns.StartsOn] = "2023-10-02",
        [ImportColumns.Site] = "Anyshire General", [ImportColumns.Teams] = "Theatres",
    });

    private static ImportLine With(ImportLine line, string column, string typed) =>
        line with { Cells = new(line.Cells, StringComparer.Ordinal) { [column] = typed } };
}
