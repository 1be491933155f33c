using Preceptor.Contracts;
using Preceptor.Kernel;

namespace Preceptor.Rota.Domain;

/// <summary>A line of demand that was understood: for some weekdays, or for one date.</summary>
internal sealed record DemandValues(
    ShiftType Shift, IReadOnlyList<string> Weekdays, DateOnly? Date, StaffSite Site, string? Suite, IReadOnlyList<string> Roles, IReadOnlyList<string> Marks,
    int Minimum, int Ideal, int Maximum)
{
    /// <summary>What tells it apart from the team's other lines on the same day.</summary>
    public DemandKey Key => DemandKey.Of(Shift.Id, Site.Id, Suite, Marks);

    public Demand ToRow(EmployerId employer, TeamId team) => new()
    {
        EmployerId = employer, Id = Id.New<DemandId>(), TeamId = team, ShiftTypeId = Shift.Id, Weekdays = [.. Weekdays], Date = Date,
        SiteId = Site.Id, Suite = Suite, Roles = [.. Roles], Tags = [.. Marks], Minimum = Minimum, Ideal = Ideal, Maximum = Maximum,
    };

    public void WriteTo(Demand row)
    {
        (row.ShiftTypeId, row.Weekdays, row.Date, row.SiteId, row.Suite) = (Shift.Id, [.. Weekdays], Date, Site.Id, Suite);
        (row.Roles, row.Tags, row.Minimum, row.Ideal, row.Maximum) = ([.. Roles], [.. Marks], Minimum, Ideal, Maximum);
    }

    /// <summary>Whether both ask for the same shift, place and marks on a common day.</summary>
    public bool IsTwiceWith(Demand row) => Key == DemandKey.Of(row) && IsSameDay(row.Date, row.Weekdays);

    public bool IsTwiceWith(DemandValues other) => Key == other.Key && IsSameDay(other.Date, other.Weekdays);

    private bool IsSameDay(DateOnly? date, IEnumerable<string> weekdays) => Date == date && (Date is not null || Weekdays.Intersect(weekdays, StringComparer.Ordinal).Any());
}

/// <summary>The shift, place and marks that a line of demand is for.</summary>
/// <param name="Marks">In alphabetical order, with a space between them.</param>
internal readonly record struct DemandKey(ShiftTypeId Shift, SiteId Site, string? Suite, string Marks)
{
    public static DemandKey Of(ShiftTypeId shift, SiteId site, string? suite, IEnumerable<string> marks) =>
        new(shift, site, suite, string.Join(' ', marks.Order(StringComparer.Ordinal)));

    public static DemandKey Of(Demand row) => Of(row.ShiftTypeId, row.SiteId, row.Suite, row.Tags);
}
