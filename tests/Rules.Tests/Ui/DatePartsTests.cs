using Microsoft.AspNetCore.Mvc.ModelBinding;
using Preceptor.Ui.Forms;

namespace Preceptor.Rules.Tests.Ui;

public sealed class DatePartsTests
{
    [Theory]
    [InlineData("4", "1", "2027")]
    [InlineData("04", "01", "2027")]
    [InlineData(" 4 ", "Jan", "2027 ")]
    [InlineData("4", "january", "2027")]
    public void Parts_that_make_a_date_are_one(string day, string month, string year)
    {
        var date = new DateParts { Day = day, Month = month, Year = year };
        date.ToDate().ShouldBe(new DateOnly(2027, 1, 4));
        date.Problem("Start date").ShouldBeNull();
    }

    [Theory]
    [InlineData("29", "2", "2028", true)]
    [InlineData("29", "2", "2027", false)]
    [InlineData("31", "Sept", "2027", false)]
    [InlineData("30", "Sept", "2027", true)]
    [InlineData("-1", "2", "2027", false)]
    [InlineData("0", "2", "2027", false)]
    [InlineData("1", "Ma", "2027", false)]
    [InlineData("1", "13", "2027", false)]
    [InlineData("1", "1", "0000", false)]
    public void A_date_is_real_or_said_not_to_be(string day, string month, string year, bool isReal)
    {
        var date = new DateParts { Day = day, Month = month, Year = year };
        date.ToDate().HasValue.ShouldBe(isReal);
        date.Problem("Start date").ShouldBe(isReal ? null : new DateProblem("Start date must be a real date", null));
    }

    [Theory]
    [InlineData("4", null, "2027", "Start date must include a month", "Month")]
    [InlineData(null, "", "2027", "Start date must include a day and month", "Day")]
    [InlineData("4", "1", " ", "Start date must include a year", "Year")]
    [InlineData("4", "1", "27", "Year must include 4 numbers", "Year")]
    [InlineData("4", "1", "２０２７", "Year must include 4 numbers", "Year")]
    public void What_is_missing_is_named_with_its_part(string? day, string? month, string? year, string sentence, string part) =>
        new DateParts { Day = day, Month = month, Year = year }.Problem("Start date").ShouldBe(new DateProblem(sentence, part));

    [Fact]
    public void An_empty_date_is_no_problem_of_its_own()
    {
        DateParts.From(null).IsEmpty.ShouldBeTrue();
        DateParts.From(null).Problem("Start date").ShouldBeNull();
    }

    [Fact]
    public void A_date_goes_into_parts_and_back()
    {
        var date = new DateOnly(2027, 10, 31);
        DateParts.From(date).ToDate().ShouldBe(date);
    }

    [Fact]
    public void An_error_of_one_part_belongs_to_that_part()
    {
        var state = new ModelStateDictionary();
        state.RequireDate("Start", new DateParts { Day = "4", Year = "2027" }, "Start date").ShouldBeNull();
        state.Keys.ShouldBe(["Start.Month"]);
    }

    [Fact]
    public void A_required_date_that_is_empty_is_asked_for()
    {
        var state = new ModelStateDictionary();
        state.RequireDate("Start", new(), "GMC registration date").ShouldBeNull();
        state["Start"]!.Errors.Single().ErrorMessage.ShouldBe("Enter the GMC registration date");
        state.OptionalDate("End", new(), "End date").ShouldBeNull();
        state.ContainsKey("End").ShouldBeFalse();
    }
}
