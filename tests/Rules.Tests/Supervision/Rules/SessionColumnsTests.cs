using Preceptor.Kernel.Sheets;
using Preceptor.Supervision.Rules;

namespace Preceptor.Rules.Tests.Supervision.Rules;

public sealed class SessionColumnsTests
{
    [Fact]
    public void No_heading_means_two_columns() =>
        SessionColumns.All.SelectMany(column => column.AlsoKnownAs.Append(column.Name).Select(SheetColumns.Key).Distinct()).ShouldBeUnique();

    [Fact]
    public void Every_field_of_the_form_stands_in_a_column() =>
        typeof(SessionText).GetProperties().Select(field => SessionColumns.OfField(field.Name)).ShouldBeSubsetOf(SessionColumns.All.Select(column => column.Name));

    [Fact]
    public async Task A_line_is_read_by_its_headings_in_any_order()
    {
        using var file = new MemoryStream("Cap,Date,Staff number,to,from,site,specialty,presence,minutes away\n2,7/12/2026,D001,20:30,08:00,S,anaesthesia,on-site,5\n"u8.ToArray());
        var sheet = await SheetReader.ReadAsync(file, "sessions.csv", new SheetLimits(), CancellationToken.None);
        var columns = SheetColumns.Match(sheet, SessionColumns.All, out var problems);
        problems.ShouldBeEmpty();
        SessionColumns.LineOf(sheet.Lines[0], columns).ShouldBe(new(2, new()
        {
            Supervisor = "D001", Date = "7/12/2026", From = "08:00", Until = "20:30", Site = "S", Specialty = "anaesthesia", Presence = "on-site", MinutesAway = "5", Cap = "2",
        }));
    }
}
