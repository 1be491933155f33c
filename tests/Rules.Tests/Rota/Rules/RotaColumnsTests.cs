using Preceptor.Kernel.Sheets;
using Preceptor.Rota.Rules;

namespace Preceptor.Rules.Tests.Rota.Rules;

public sealed class RotaColumnsTests
{
    [Fact]
    public void No_heading_means_two_columns_of_one_file()
    {
        foreach (var file in new[] { RotaColumns.Rota, RotaColumns.Demand })
        {
            file.SelectMany(column => column.AlsoKnownAs.Append(column.Name).Select(SheetColumns.Key).Distinct()).ShouldBeUnique();
        }
    }

    [Theory]
    [InlineData("assignment number", RotaColumns.StaffNumber)]
    [InlineData("DUTY_DATE", RotaColumns.Date)]
    [InlineData("shift-code", RotaColumns.Shift)]
    [InlineData("From", RotaColumns.Start)]
    [InlineData("Finish", RotaColumns.End)]
    [InlineData("Ward", RotaColumns.Place)]
    [InlineData("Hospital", RotaColumns.Site)]
    [InlineData("Tags", RotaColumns.Marks)]
    [InlineData("Consultant", RotaColumns.Supervisor)]
    public async Task Headings_of_rota_systems_are_known(string heading, string column) =>
        (await Theatres.FileAsync(RotaColumns.Rota, heading, "x")).Columns.Has(column).ShouldBeTrue();

    [Theory]
    [InlineData("On date", RotaColumns.Date)]
    [InlineData("Days", RotaColumns.Weekdays)]
    [InlineData("role", RotaColumns.Roles)]
    [InlineData("MIN", RotaColumns.Minimum)]
    [InlineData("Wanted", RotaColumns.Ideal)]
    [InlineData("Max", RotaColumns.Maximum)]
    public async Task Headings_of_demand_are_known(string heading, string column) =>
        (await Theatres.FileAsync(RotaColumns.Demand, heading, "x")).Columns.Has(column).ShouldBeTrue();

    [Fact]
    public void A_rota_needs_who_and_when_and_demand_needs_what_and_how_many()
    {
        RotaColumns.Rota.Where(column => column.Required).Select(column => column.Name).ShouldBe([RotaColumns.StaffNumber, RotaColumns.Date]);
        RotaColumns.Demand.Where(column => column.Required).Select(column => column.Name).ShouldBe([RotaColumns.Shift, RotaColumns.Roles, RotaColumns.Minimum]);
    }
}
