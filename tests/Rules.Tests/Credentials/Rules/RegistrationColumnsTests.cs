using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class RegistrationColumnsTests
{
    [Fact]
    public void Every_field_of_a_registration_stands_in_a_column_of_the_template()
    {
        string[] fields =
        [
            nameof(RecordText.What), nameof(RecordText.Number), nameof(RecordText.Status), nameof(RecordText.From), nameof(RecordText.Until), nameof(RecordText.CheckedOn),
            nameof(RecordText.Conditions),
        ];
        var columns = fields.Select(RegistrationColumns.OfField).ToList();
        columns.Distinct().Count().ShouldBe(fields.Length);
        columns.ShouldBeSubsetOf(RegistrationColumns.All.Select(column => column.Name));
    }

    [Fact]
    public void No_heading_is_taken_for_two_columns() =>
        RegistrationColumns.All.SelectMany(column => column.AlsoKnownAs.Prepend(column.Name)).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).ShouldAllBe(same => same.Count() == 1);
}
