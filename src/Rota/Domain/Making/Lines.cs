using NodaTime;
using Preceptor.Contracts;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Domain.Making;

/// <summary>The demand lines of a problem: what the template and dates ask for, and a line for each duty that nobody asked for.</summary>
internal sealed class Lines
{
    private readonly Sources _sources;
    private readonly Dictionary<(string Key, SiteId Site, Instant From, Instant Until), ProblemLine> _lines = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SiteId> _sites = new(StringComparer.Ordinal);

    public Lines(Sources sources)
    {
        _sources = sources;
        foreach (var date in sources.Dates)
        {
            AddDemand(date);
        }

        foreach (var duties in sources.Base.GroupBy(duty => (duty.Line, duty.SiteId, duty.From, duty.Until)))
        {
            AddUnasked([.. duties]);
        }
    }

    public IReadOnlyList<ProblemLine> All => [.. _lines.Values.OrderBy(line => line.From).ThenBy(line => line.Id, StringComparer.Ordinal)];

    /// <summary>The line that a duty fills; none when the problem has no such line.</summary>
    public ProblemLine? Of(Assignment duty) => _lines.GetValueOrDefault((duty.Line, duty.SiteId, duty.From, duty.Until));

    public SiteId SiteOf(ProblemLine line) => _sites[line.Id];

    /// <summary>At least three hours between 11pm and 6am (Working Time Regulations 1998 reg. 2).</summary>
    public static bool IsNight(Instant from, Instant until)
    {
        var date = UkTime.DateOf(from);
        var (begins, ends) = (UkTime.At(date, new(23, 0)), UkTime.At(date.AddDays(1), new(6, 0)));
        var (earlyBegins, earlyEnds) = (UkTime.At(date.AddDays(-1), new(23, 0)), UkTime.At(date, new(6, 0)));
        return Common(from, until, begins, ends) + Common(from, until, earlyBegins, earlyEnds) >= Duration.FromHours(3);
    }

    private static Duration Common(Instant from, Instant until, Instant begins, Instant ends) =>
        Duration.Max(Duration.Zero, Instant.Min(until, ends) - Instant.Max(from, begins));

    private void AddDemand(DateOnly date)
    {
        var today = _sources.Demand.Where(demand => demand.IsOn(date)).ToList();
        foreach (var demand in today.Where(each => each.Date is not null || !today.Exists(other => other.Date is not null && IsSame(other, each))).Where(each => each.Maximum > 0))
        {
            var shift = _sources.Shifts[demand.ShiftTypeId];
            var key = LineKey.Of(date, shift.Code, demand.Suite, demand.Tags);
            Add(
                (key, demand.SiteId, shift.FromOn(date), shift.UntilOn(date)),
                new LineOf(date, shift.Code, shift.Name, shift.UnpaidBreak, demand.Suite, demand.Roles, demand.Tags, demand.Minimum, demand.Ideal, demand.Maximum));
        }
    }

    private static bool IsSame(Demand one, Demand other) => one.ShiftTypeId == other.ShiftTypeId && one.SiteId == other.SiteId && one.Place == other.Place;

    private void AddUnasked(IReadOnlyList<Assignment> duties)
    {
        var duty = duties[0];
        var at = (duty.Line, duty.SiteId, duty.From, duty.Until);
        if (!_lines.ContainsKey(at))
        {
            var roles = _sources.Associates.Select(person => person.Role).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            Add(at, new LineOf(duty.Date, duty.ShiftCode, duty.ShiftName, duty.UnpaidBreak, duty.Suite, roles, duty.Tags, 0, duties.Count, duties.Count));
        }
    }

    private sealed record LineOf(
        DateOnly Date, string Shift, string Name, int UnpaidBreak, string? Suite, IReadOnlyList<string> Roles, IReadOnlyList<string> Tags, int Minimum, int Ideal, int Maximum);

    private void Add((string Key, SiteId Site, Instant From, Instant Until) at, LineOf line)
    {
        if (_lines.TryGetValue(at, out var same))
        {
            // Two template lines for one shift and place are one line for both.
            _lines[at] = same with { Minimum = same.Minimum + line.Minimum, Ideal = same.Ideal + line.Ideal, Maximum = same.Maximum + line.Maximum, Roles = [.. same.Roles.Union(line.Roles, StringComparer.Ordinal)] };
            return;
        }

        var id = at.Key;
        for (var more = 2; !_ids.Add(id); more++)
        {
            id = $"{at.Key} #{more}";
        }

        _sites[id] = at.Site;
        var minutes = (int)(at.Until - at.From).TotalMinutes;
        var unpaid = Math.Min(line.UnpaidBreak, minutes);
        _lines[at] = new(
            id, line.Date, line.Shift, line.Name, at.From, at.Until, unpaid, minutes - unpaid, IsNight(at.From, at.Until), _sources.SiteName(at.Site), line.Suite,
            _sources.TeamName(_sources.Team), line.Roles, [], line.Tags, false, line.Minimum, line.Ideal, line.Maximum);
    }
}
