using System.Text;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Sheets;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Rules;

namespace Preceptor.Rules.Tests.Rota;

/// <summary>A made-up theatre team, to read typed shifts, demand and rotas against.</summary>
internal static class Theatres
{
    public static readonly EmployerId Employer = Id.New<EmployerId>();

    public static readonly StaffSite General = new(Id.New<SiteId>(), "Anyshire General Hospital");

    public static readonly StaffSite Clinic = new(Id.New<SiteId>(), "Southmoor Clinic");

    public static readonly StaffTeam Team = new(Id.New<TeamId>(), "Theatres", General.Id);

    public static readonly ShiftType LongDay = Shift("LD", "Long day", "08:00", "20:30");

    public static readonly ShiftType Night = Shift("N", "Night", "20:30", "08:00");

    public static IReadOnlyList<ShiftType> Shifts { get; } = [LongDay, Night];

    public static DemandSurroundings Surroundings { get; } = new(Shifts, [General, Clinic], General.Id, ["Main theatres"]);

    public static readonly StaffMember Amira = Person("A001", "Amira Okafor", "anaesthesia-associate", "associate");

    public static readonly StaffMember Joel = Person("A004", "Joel Adeyemi", "surgical-care-practitioner", "associate");

    public static readonly StaffMember Helen = Person("D001", "Helen Marchetti", "doctor", "doctor");

    public static Demand Row(string weekdays, DateOnly? date = null, string? suite = "Main theatres", params string[] marks) => new()
    {
        EmployerId = Employer, Id = Id.New<DemandId>(), TeamId = Team.Id, ShiftTypeId = LongDay.Id, Weekdays = [.. weekdays.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
        Date = date, SiteId = General.Id, Suite = suite, Roles = ["anaesthesia-associate"], Tags = [.. marks], Minimum = 1, Ideal = 1, Maximum = 2,
    };

    public static RotaSurroundings Rota(params IReadOnlyList<Demand> demand) =>
        new(Team, new[] { Amira, Joel, Helen }.ToDictionary(person => person.StaffNumber), new("Anyshire Trust", [General, Clinic], [Team]), Shifts, demand);

    public static async Task<(Sheet Sheet, SheetColumns Columns)> FileAsync(IReadOnlyList<SheetColumn> wanted, params string[] lines)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        var sheet = await SheetReader.ReadAsync(content, "file.csv", new SheetLimits(), CancellationToken.None);
        return (sheet, SheetColumns.Match(sheet, wanted, out _));
    }

    /// <summary>"line column: text" for each problem.</summary>
    public static IReadOnlyList<string> Said(this IEnumerable<SheetProblem> problems) => [.. problems.Select(problem => $"{problem.Line} {problem.Column ?? "-"}: {problem.Text}")];

    private static ShiftType Shift(string code, string name, string from, string until) => new()
    {
        EmployerId = Employer, Id = Id.New<ShiftTypeId>(), Code = code, Name = name, StartsAt = TimeOnly.Parse(from), EndsAt = TimeOnly.Parse(until), UnpaidBreak = 60,
    };

    private static StaffMember Person(string number, string name, string role, string family) =>
        new(Id.New<PersonId>(), number, name, role, family, role, family == "doctor", 2250, new(2020, 1, 1), null, null, null, [Team.Id]);
}
