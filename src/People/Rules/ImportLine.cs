using Preceptor.Kernel.Sheets;

namespace Preceptor.People.Rules;

/// <summary>A line of an import as it was typed, by the template's column names.</summary>
/// <param name="Number">As the spreadsheet shows it: the headings are line 1.</param>
internal sealed record ImportLine(int Number, Dictionary<string, string> Cells)
{
    public string this[string column] => Cells.GetValueOrDefault(column, "");

    public static ImportLine Of(SheetLine line, SheetColumns columns, IEnumerable<SheetColumn> wanted) =>
        new(line.Number, wanted.Where(column => columns.Has(column.Name)).ToDictionary(column => column.Name, column => columns[line, column.Name], StringComparer.Ordinal));

    public PersonText ToPerson() => new()
    {
        StaffNumber = this[ImportColumns.StaffNumber], GivenName = this[ImportColumns.GivenName], FamilyName = this[ImportColumns.FamilyName],
        Role = this[ImportColumns.Role], Grade = this[ImportColumns.Grade], PractisesAutonomously = this[ImportColumns.Autonomous],
        Hours = this[ImportColumns.Hours], StartsOn = this[ImportColumns.StartsOn], EndsOn = this[ImportColumns.EndsOn],
        Email = this[ImportColumns.Email], Phone = this[ImportColumns.Phone],
    };

    public PostText ToPost() => new()
    {
        Number = this[ImportColumns.PostNumber], Title = this[ImportColumns.Title], Role = this[ImportColumns.Role], Band = this[ImportColumns.Band],
        FundedWte = this[ImportColumns.FundedWte], StartsOn = this[ImportColumns.StartsOn], EndsOn = this[ImportColumns.EndsOn], Holder = this[ImportColumns.Holder],
    };
}
