using Preceptor.Kernel.Sheets;
using Preceptor.People.Domain;
using Preceptor.People.Rules;

namespace Preceptor.Rules.Tests.People.Rules;

public sealed class ImportColumnsTests
{
    [Fact]
    public void Each_kind_of_import_has_its_own_template()
    {
        ImportColumns.Of(ImportKind.Staff).ShouldBe(ImportColumns.Staff);
        ImportColumns.Of(ImportKind.Establishment).ShouldBe(ImportColumns.Establishment);
    }

    [Fact]
    public void No_heading_means_two_columns_of_one_template()
    {
        foreach (var template in new[] { ImportColumns.Staff, ImportColumns.Establishment })
        {
            template.SelectMany(column => column.AlsoKnownAs.Append(column.Name).Select(SheetColumns.Key).Distinct()).ShouldBeUnique();
        }
    }

    [Theory]
    [InlineData("staff_number", ImportColumns.StaffNumber)]
    [InlineData("Assignment Number", ImportColumns.StaffNumber)]
    [InlineData("SURNAME", ImportColumns.FamilyName)]
    [InlineData("e-mail", ImportColumns.Email)]
    public async Task Headings_of_HR_systems_are_known(string heading, string column)
    {
        using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"{heading}\nx\n"));
        var sheet = await SheetReader.ReadAsync(file, "staff.csv", new SheetLimits(), CancellationToken.None);
        SheetColumns.Match(sheet, ImportColumns.Staff, out _).Has(column).ShouldBeTrue();
    }

    [Fact]
    public void Every_field_of_a_form_stands_in_a_column_of_its_template()
    {
        var staff = ImportColumns.Staff.Select(column => column.Name);
        typeof(PersonText).GetProperties().Select(field => ImportColumns.OfField(field.Name)).ShouldBeSubsetOf(staff);
        var posts = ImportColumns.Establishment.Select(column => column.Name);
        typeof(PostText).GetProperties().Select(field => ImportColumns.OfField(field.Name)).ShouldBeSubsetOf(posts);
    }
}
