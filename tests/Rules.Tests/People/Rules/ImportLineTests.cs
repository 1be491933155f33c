using Preceptor.People.Rules;

namespace Preceptor.Rules.Tests.People.Rules;

public sealed class ImportLineTests
{
    [Fact]
    public void A_cell_that_the_file_does_not_have_is_empty() => new ImportLine(2, []).ToPerson().ShouldBe(new PersonText());

    [Fact]
    public void Every_cell_of_a_staff_line_reaches_its_field()
    {
        var person = Line(ImportColumns.Staff.Select(column => column.Name)).ToPerson();
        foreach (var field in typeof(PersonText).GetProperties().Where(field => field.PropertyType == typeof(string) && field.CanWrite))
        {
            field.GetValue(person).ShouldBe($"<{ImportColumns.OfField(field.Name)}>", field.Name);
        }
    }

    [Fact]
    public void Every_cell_of_an_establishment_line_reaches_its_field()
    {
        var post = Line(ImportColumns.Establishment.Select(column => column.Name)).ToPost();
        foreach (var field in typeof(PostText).GetProperties().Where(field => field.PropertyType == typeof(string) && field.CanWrite))
        {
            field.GetValue(post).ShouldBe($"<{ImportColumns.OfField(field.Name)}>", field.Name);
        }
    }

    private static ImportLine Line(IEnumerable<string> columns) => new(2, columns.ToDictionary(column => column, column => $"<{column}>", StringComparer.Ordinal));
}
