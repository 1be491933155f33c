using Preceptor.Kernel.Sheets;
using Preceptor.Rota.Rules;

namespace Preceptor.Rules.Tests.Rota.Rules;

public sealed class DemandFileTests
{
    private const string Headings = "Date,Weekdays,Shift,Place,Roles,Marks,Minimum,Ideal,Maximum";

    private static async Task<(IReadOnlyList<DemandLine> Lines, IReadOnlyList<SheetProblem> Problems)> ReadAsync(params string[] lines)
    {
        var (sheet, columns) = await Theatres.FileAsync(RotaColumns.Demand, [Headings, .. lines]);
        return DemandFile.Read(sheet, columns, Theatres.Surroundings);
    }

    [Fact]
    public async Task Weekly_and_dated_lines_are_read()
    {
        var (lines, problems) = await ReadAsync(
            ",mo-fr,LD,Main theatres,anaesthesia-associate,theatre,1,1,2",
            "25/12/2026,,LD,Main theatres,anaesthesia-associate,theatre,0,0,0");
        problems.ShouldBeEmpty();
        lines.Select(line => (line.Number, line.Values.Weekdays.Count, line.Values.Date, line.Values.Maximum)).ShouldBe([(2, 5, null, 2), (3, 0, new DateOnly(2026, 12, 25), 0)]);
    }

    [Fact]
    public async Task What_is_wrong_is_said_by_line_and_column()
    {
        var (_, problems) = await ReadAsync(
            ",mo,LD,,anaesthesia-associate,,1,,",
            ",xx,LD,,anaesthesia-associate,,1,,",
            "31/02/2026,,X,,doctor,!,-1,,");
        problems.Said().ShouldBe(
        [
            "3 Weekdays: ‘xx’ is not a weekday. Write weekdays like mo tu we, or Monday to Friday.",
            "4 Shift: ‘X’ is not one of your shifts (LD, N). Add it to your shifts first, or correct it.",
            "4 Date: ‘31/02/2026’ is not a date. Write it like 30/11/2026 or 2026-11-30.",
            "4 Roles: ‘doctor’ is not a role of associates (physician-associate, anaesthesia-associate, surgical-care-practitioner, advanced-critical-care-practitioner).",
            "4 Marks: ‘!’ is not a mark. Use up to 30 letters, digits and hyphens, like theatre or asa3plus.",
            "4 Minimum: ‘-1’ is not a number of people from 0 to 50.",
        ]);
    }

    [Theory]
    [InlineData(",tu we,LD,main THEATRES,surgical-care-practitioner,theatre,1,,")]
    [InlineData(",Monday to Sunday,Long day,Main theatres,anaesthesia-associate,theatre,2,,")]
    public async Task Two_lines_for_one_shift_place_marks_and_weekday_are_refused(string second)
    {
        var (_, problems) = await ReadAsync(",mo tu,LD,Main theatres,anaesthesia-associate,theatre,1,,", second);
        problems.Said().ShouldBe(["3 -: Line 2 asks for the same shift, place and marks on the same day. Keep one of them, or give one a mark of its own."]);
    }

    [Fact]
    public async Task Another_weekday_date_place_or_mark_makes_another_line()
    {
        var (lines, problems) = await ReadAsync(
            ",mo,LD,Main theatres,anaesthesia-associate,theatre,1,,",
            ",tu,LD,Main theatres,anaesthesia-associate,theatre,1,,",
            ",mo,LD,Main theatres,anaesthesia-associate,theatre induction,1,,",
            ",mo,LD,Ward 7,anaesthesia-associate,theatre,1,,",
            ",mo,N,Main theatres,anaesthesia-associate,theatre,1,,",
            "7/12/2026,,LD,Main theatres,anaesthesia-associate,theatre,1,,",
            "8/12/2026,,LD,Main theatres,anaesthesia-associate,theatre,1,,");
        (lines.Count, problems.Count).ShouldBe((7, 0));
    }

    [Fact]
    public void Each_field_of_the_form_has_its_column() =>
        typeof(DemandText).GetProperties().Select(field => field.Name).Where(field => field != "EqualityContract")
            .ShouldBe(RotaColumns.Demand.Select(column => column.Name), ignoreOrder: true);
}
