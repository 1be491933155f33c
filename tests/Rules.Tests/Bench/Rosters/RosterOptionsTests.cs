using Preceptor.Bench.Rosters;

namespace Preceptor.Rules.Tests.Bench.Rosters;

public sealed class RosterOptionsTests
{
    [Fact]
    public void Options_may_stand_in_any_order()
    {
        var options = RosterOptions.Read(["some/folder", "--seeds", "1,2,3", "n030w4:1:6-2-9-1", "--plain", "--seconds", "10", "--only", "Instance1", "n030", "--csv", "runs.csv"]).Value.ShouldNotBeNull();
        options.Places.ShouldBe(["some/folder"]);
        options.Weeks.ShouldHaveSingleItem().Name.ShouldBe("n030w4:1:6-2-9-1");
        (options.Seconds, options.Threads, options.Plain, options.Csv).ShouldBe((10, 2, true, "runs.csv"));
        options.Seeds.ShouldBe([1, 2, 3]);
        options.Only.ShouldBe(["Instance1", "n030"]);
    }

    [Theory]
    [InlineData("‘--second’", "--second", "10")]
    [InlineData("--seconds takes", "--seconds", "0")]
    [InlineData("--threads takes", "--threads")]
    [InlineData("--seeds takes", "--seeds", "1,two")]
    [InlineData("--only takes", "--only", "--plain")]
    public void A_wrong_option_is_named_with_what_to_say(string told, params string[] words)
    {
        var problem = RosterOptions.Read(words).Problem.ShouldNotBeNull();
        problem.ShouldContain(told);
        problem.ShouldEndWith(RosterOptions.Usage);
    }

    [Theory]
    [InlineData("Instance1", "Instance1", true)]
    [InlineData("Instance1", "Instance10", false)]
    [InlineData("instance", "Instance10", true)]
    [InlineData("n030", "n030w4:1:6-2-9-1", true)]
    [InlineData("w4", "n030w8:1:2-7", false)]
    public void A_word_finds_the_names_that_hold_it_but_no_longer_number(string word, string name, bool isTaken) =>
        new RosterOptions { Only = [word] }.Takes(name).ShouldBe(isTaken);

    [Fact]
    public void A_scenario_that_is_not_listed_has_its_first_weeks()
    {
        string[] list = ["scenario,history,weeks", "n030w4,1,6-2-9-1"];
        CompetitionWeeks.Of("n030w4", list).ShouldHaveSingleItem().Name.ShouldBe("n030w4:1:6-2-9-1");
        CompetitionWeeks.Of("n021w4", list).ShouldHaveSingleItem().Name.ShouldBe("n021w4:0:0-1-2-3");
    }

    [Fact]
    public void Names_are_in_the_order_of_their_numbers() =>
        new[] { "Instance10", "n030w8", "Instance2", "n030w4" }.OrderBy(Instance.OrderOf, StringComparer.Ordinal).ShouldBe(["Instance2", "Instance10", "n030w4", "n030w8"]);
}
