using NodaTime;
using Preceptor.Kernel.Sheets;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Rules;

namespace Preceptor.Rules.Tests.Rota.Rules;

public sealed class RotaFileTests
{
    private const string Headings = "Staff number,Date,Shift,Start,End,Unpaid break,Site,Place,Marks,Supervisor";

    private static Task<(IReadOnlyList<RotaLine> Lines, IReadOnlyList<SheetProblem> Problems)> ReadAsync(params string[] lines) => ReadAsync([], lines);

    private static async Task<(IReadOnlyList<RotaLine> Lines, IReadOnlyList<SheetProblem> Problems)> ReadAsync(IReadOnlyList<Demand> demand, params string[] lines)
    {
        var (sheet, columns) = await Theatres.FileAsync(RotaColumns.Rota, [Headings, .. lines]);
        return RotaFile.Read(sheet, columns, Theatres.Rota(demand));
    }

    private static async Task<RotaLine> OneAsync(string line, params Demand[] demand)
    {
        var (lines, problems) = await ReadAsync(demand, line);
        problems.Said().ShouldBeEmpty();
        return lines.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_line_with_a_shift_has_its_times_break_and_name()
    {
        var line = await OneAsync("a001,7/12/2026,ld,,,,,,,");
        (line.Number, line.Person, line.Date).ShouldBe((2, Theatres.Amira.Id, new DateOnly(2026, 12, 7)));
        (line.ShiftCode, line.ShiftName, line.UnpaidBreak).ShouldBe(("LD", "Long day", 60));
        (line.From, line.Until).ShouldBe((Instant.FromUtc(2026, 12, 7, 8, 0), Instant.FromUtc(2026, 12, 7, 20, 30)));
        (line.Site, line.Place, line.Supervisor).ShouldBe((Theatres.General.Id, null, null));
    }

    [Fact]
    public async Task A_night_ends_on_the_next_day()
    {
        var line = await OneAsync("A001,7/12/2026,N,,,,,,,");
        (line.From, line.Until).ShouldBe((Instant.FromUtc(2026, 12, 7, 20, 30), Instant.FromUtc(2026, 12, 8, 8, 0)));
    }

    [Theory]
    [InlineData("24/10/2026", 12 * 60 + 30)] // The clocks go back on 25 October: an hour more.
    [InlineData("27/3/2027", 10 * 60 + 30)] // They go forward on 28 March: an hour less.
    [InlineData("7/12/2026", 11 * 60 + 30)]
    public async Task A_night_over_a_clock_change_is_as_long_as_it_is(string date, int minutes)
    {
        var line = await OneAsync($"A001,{date},N,,,,,,,");
        (line.Until - line.From).ShouldBe(Duration.FromMinutes(minutes));
    }

    [Theory]
    [InlineData(",9:00,17:30", "0900", "9am to 5:30pm")]
    [InlineData("XX,9am,5:30PM", "0900", "9am to 5:30pm")]
    [InlineData("LD,0900,17.30", "0900", "9am to 5:30pm")]
    public async Task Times_that_are_written_count_whatever_the_code_says(string cells, string code, string name)
    {
        var line = await OneAsync($"A001,7/12/2026,{cells},30,,,,");
        (line.ShiftCode, line.ShiftName, line.UnpaidBreak).ShouldBe((code, name, 30));
        (line.From, line.Until).ShouldBe((Instant.FromUtc(2026, 12, 7, 9, 0), Instant.FromUtc(2026, 12, 7, 17, 30)));
    }

    [Fact]
    public async Task Times_that_agree_with_the_shift_are_the_shift() => (await OneAsync("A001,7/12/2026,Long day,08:00,20:30,,,,,")).ShiftCode.ShouldBe("LD");

    [Fact]
    public async Task The_supervisor_is_a_doctors_staff_number() => (await OneAsync("A001,7/12/2026,LD,,,,,,,d001")).Supervisor.ShouldBe(Theatres.Helen.Id);

    [Fact]
    public async Task Site_place_and_marks_are_kept()
    {
        var line = await OneAsync("A001,7/12/2026,LD,,,,southmoor clinic,Room 4,Theatre;asa3plus theatre,");
        (line.Site, line.Place).ShouldBe((Theatres.Clinic.Id, "Room 4"));
        line.Marks.ShouldBe(["theatre", "asa3plus"]);
    }

    [Fact]
    public async Task Place_and_marks_are_those_of_the_demand_when_the_line_has_none()
    {
        var surgery = Theatres.Row("mo", suite: "Day surgery", marks: ["surgical-list"]);
        surgery.Roles = ["surgical-care-practitioner"];
        var theatre = Theatres.Row("mo", marks: ["theatre"]);
        var line = await OneAsync("A001,7/12/2026,LD,,,,,,,", surgery, theatre);
        (line.Place, line.Marks.ShouldHaveSingleItem()).ShouldBe(("Main theatres", "theatre"));
        var elsewhere = await OneAsync("A001,7/12/2026,LD,,,,,Ward 7,,", theatre);
        (elsewhere.Place, elsewhere.Marks.Count).ShouldBe(("Ward 7", 0));
        (await OneAsync("A001,8/12/2026,LD,,,,,,,", theatre)).Place.ShouldBeNull();
    }

    [Theory]
    [InlineData(",7/12/2026,LD,,,,,,,", "2 Staff number: The staff number is missing.")]
    [InlineData("A999,7/12/2026,LD,,,,,,,", "2 Staff number: Nobody who works here in this period has the staff number ‘A999’. Add the person first, or correct the number.")]
    [InlineData("D001,7/12/2026,LD,,,,,,,", "2 Staff number: Helen Marchetti is not an associate.")]
    [InlineData("A001,,LD,,,,,,,", "2 Date: The date is missing.")]
    [InlineData("A001,31/02/2026,LD,,,,,,,", "2 Date: ‘31/02/2026’ is not a date. Write it like 30/11/2026 or 2026-11-30.")]
    [InlineData("A001,7/12/2026,,,,,,,,", "2 Shift: The shift is missing. Give its code, or a start and an end.")]
    [InlineData("A001,7/12/2026,XX,,,,,,,", "2 Shift: ‘XX’ is not one of your shifts (LD, N). Add it to your shifts, or give a start and an end.")]
    [InlineData("A001,7/12/2026,,25:00,17:30,,,,,", "2 Start: ‘25:00’ is not a time. Write it like 08:00 or 20:30.")]
    [InlineData("A001,7/12/2026,,09:00,late,,,,,", "2 End: ‘late’ is not a time. Write it like 08:00 or 20:30.")]
    [InlineData("A001,7/12/2026,LD,,,,Nowhere,,,", "2 Site: ‘Nowhere’ is not one of your sites (Anyshire General Hospital, Southmoor Clinic).")]
    [InlineData("A001,7/12/2026,LD,,,,,,,D999", "2 Supervisor: Nobody who works here in this period has the staff number ‘D999’. Add the person first, or correct the number.")]
    [InlineData("A001,7/12/2026,LD,,,,,,,A004", "2 Supervisor: Joel Adeyemi is not a doctor.")]
    [InlineData("A001,7/12/2026,LD,,,750,,,,", "2 Unpaid break: ‘750’ is not a number of minutes within the shift. Write it like 60.")]
    [InlineData("A001,7/12/2026,LD,,,one,,,,", "2 Unpaid break: ‘one’ is not a number of minutes within the shift. Write it like 60.")]
    public async Task A_wrong_line_is_said_by_line_and_column(string line, string said)
    {
        var (lines, problems) = await ReadAsync(line);
        problems.Said().ShouldBe([said]);
        lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once_in_the_order_of_the_lines()
    {
        var (lines, problems) = await ReadAsync(
            "A999,31/02/2026,LD,,,,,,,",
            "A001,7/12/2026,LD,,,,,,,",
            "A004,7/12/2026,XX,,,,Nowhere,,,");
        problems.Select(problem => (problem.Line, problem.Column)).ShouldBe(
            [(2, RotaColumns.StaffNumber), (2, RotaColumns.Date), (4, RotaColumns.Shift), (4, RotaColumns.Site)]);
        lines.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_line_that_says_the_same_as_another_is_refused()
    {
        var (_, problems) = await ReadAsync("A001,7/12/2026,LD,,,,,,,", "A004,7/12/2026,LD,,,,,,,", "a001,2026-12-07,long day,08:00,20:30,,,,,");
        problems.Said().ShouldBe(["4 -: This line says the same as one above it. Delete one of them."]);
    }
}
