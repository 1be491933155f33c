using System.Text;
using Preceptor.WorkforceModel.BackTest;

namespace Preceptor.Rules.Tests.WorkforceModel.BackTest;

public sealed class BackTestingTests
{
    private static SeriesSet Published => SeriesFile.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "reference", "workforce-series.csv"))).Value!;

    [Fact]
    [Trait("assures", "A workforce plan's bands have been tested on what was published")]
    public void On_the_published_series_it_beats_the_simple_methods_and_its_bands_hold()
    {
        var pooled = BackTesting.Run(Published, null).Value!.Pooled;
        pooled.N.ShouldBe(30);
        pooled.Crps.ShouldBeLessThan(Math.Min(pooled.LastValue, pooled.Drift));
        pooled.Covered80.ShouldBeInRange(0.7, 0.9);
        pooled.Covered95.ShouldBeGreaterThanOrEqualTo(0.88);
    }

    [Fact]
    public void Two_values_for_one_date_are_told_and_the_better_source_is_used()
    {
        var answer = BackTesting.Run(Published, "pa_primary_all").Value!;
        answer.Conflicts.ShouldHaveSingleItem().ShouldContain("2068 is used, whose source is better");
        answer.Series[0].Origins.ShouldContain(origin => origin.Date == "2024-12" && origin.Came == 2068);
    }

    [Fact]
    public void A_forecast_knows_nothing_of_what_comes_after_it()
    {
        const string begin = "series,date,value\na,2020,100\na,2021,130\na,2022,155\n";
        var short1 = Run(begin).Series[0].Origins[0];
        Run(begin + "a,2023,9000\na,2024,1\n").Series[0].Origins[0].ShouldBe(short1);
    }

    [Theory]
    [InlineData("", "The file is empty")]
    [InlineData("series,value\na,1", "Line 1: there is no column ‘date’")]
    [InlineData("series,date,value\na,soon,1", "Line 2: ‘soon’ is not a date")]
    [InlineData("series,date,value\na,2020-12,-4", "Line 2: ‘-4’ is not a number of people")]
    [InlineData("series,date,value\na,2020-12,\"4", "A quotation mark is not closed")]
    public void A_file_that_cannot_be_read_is_refused(string csv, string problem) =>
        SeriesFile.Read(Encoding.UTF8.GetBytes(csv)).Problem.ShouldNotBeNull().ShouldStartWith(problem);

    [Fact]
    public void A_series_that_is_no_stock_or_too_short_is_left_out_and_told() =>
        BackTesting.Run(Published, null).Value!.Skipped.ShouldContain("leaver_nurse is in percent/yr, not in FTE or headcount.");

    [Theory]
    [InlineData(5.0)]
    [InlineData(1.0)]
    public void The_score_of_a_sample_is_what_the_formula_says(double came)
    {
        double[] sample = [1, 2, 4];
        var away = sample.Average(value => Math.Abs(value - came));
        var apart = sample.SelectMany(one => sample.Select(other => Math.Abs(one - other))).Average();
        Crps.Of(sample, came).ShouldBe(away - (apart / 2), 1e-12);
    }

    private static BackTestAnswer Run(string csv) => BackTesting.Run(SeriesFile.Read(Encoding.UTF8.GetBytes(csv)).Value!, null).Value!;
}
