using Preceptor.Contracts;
using Preceptor.Supervision;
using Preceptor.Supervision.Data;
using Preceptor.Supervision.Domain;

namespace Preceptor.Rules.Tests.Supervision.Data;

/// <summary>What the shipped policy rows ask, minute by minute, as files of rosters read them.</summary>
public sealed class PolicyFilesTests
{
    private const string Anaesthesia = "anaesthesia-associate";
    private const string Physician = "physician-associate";
    private const string Surgical = "surgical-care-practitioner";
    private const string Critical = "advanced-critical-care-practitioner";

    private sealed record Need(Presence Presence, int? MinutesAway, int Cap, IReadOnlyList<string> Specialties, bool IsForbidden);

    [Fact]
    public async Task Every_row_says_what_it_asks_and_where_from()
    {
        var book = await PolicyFiles.ReadAsync(new SupervisionOptions());
        book.Rows.Count.ShouldBeGreaterThan(20);
        book.Rows.ShouldAllBe(row => row.Policy.Text.EndsWith('.') && row.Policy.Source.Length > 20 && row.Profile == Profiles.Strict && row.Policy.MustFrom == null);
        var specialties = (await PolicyFiles.ReadSpecialtiesAsync()).All.Select(specialty => specialty.Code);
        book.Rows.SelectMany(row => row.Policy.Specialties).Distinct().ShouldBeSubsetOf(specialties);
        book.Rows.SelectMany(row => row.Policy.Phases).Distinct().ShouldBeSubsetOf(Phases.All.Keys);
    }

    [Theory]
    [InlineData("2016-01-01", "", "developing", 2, false)]
    [InlineData("2024-12-18", "asa3plus", "developing", 1, false)]
    [InlineData("2024-12-18", "induction", "developing", 2, false)]
    [InlineData("2024-12-19", "induction", "developing", 1, false)]
    [InlineData("2025-11-30", "regional-anaesthesia", "developing", 2, false)]
    [InlineData("2025-12-01", "regional-anaesthesia", "developing", 2, true)]
    [InlineData("2026-12-07", "", "established", 2, false)]
    [InlineData("2026-12-07", "", "novice", 1, false)]
    [InlineData("2026-12-07", "asa3plus", "established", 1, false)]
    [InlineData("2026-12-07", "deep-sedation", "established", 1, false)]
    [InlineData("2026-12-07", "sedation-outside-theatres", "established", 1, false)]
    public async Task An_anaesthesia_associate_has_an_anaesthetist_in_the_suite_within_2_minutes(string date, string tag, string phase, int cap, bool forbidden)
    {
        var need = await NeedAsync(Anaesthesia, tag, phase, "day", date);
        (need.Presence, need.MinutesAway, need.Cap, need.IsForbidden).ShouldBe((Presence.InSuite, 2, cap, forbidden));
        need.Specialties.ShouldBe(["anaesthesia"]);
    }

    [Theory]
    [InlineData("2025-07-15", false)]
    [InlineData("2025-07-16", true)]
    public async Task A_physician_associate_does_not_triage_since_16_July_2025(string date, bool forbidden)
    {
        (await NeedAsync(Physician, "triage", "established", "day", date)).IsForbidden.ShouldBe(forbidden);
        (await NeedAsync(Physician, "undifferentiated", "established", "night", date)).IsForbidden.ShouldBe(forbidden);
        (await NeedAsync(Surgical, "triage", "established", "day", date)).IsForbidden.ShouldBeFalse();
    }

    [Theory]
    [InlineData(Physician, "ward", "developing", "day", Presence.OnSite, null, PolicyBook.NoCap, "")]
    [InlineData(Physician, "ward", "developing", "night", Presence.OnCall, 30, PolicyBook.NoCap, "")]
    [InlineData(Physician, "ward", "novice", "night", Presence.OnSite, 30, PolicyBook.NoCap, "")]
    [InlineData(Physician, "general-practice", "developing", "day", Presence.OnSite, null, PolicyBook.NoCap, "general-practice")]
    [InlineData(Physician, "mental-health", "developing", "night", Presence.OnCall, 30, PolicyBook.NoCap, "psychiatry")]
    [InlineData(Physician, "clinic", "developing", "day", Presence.InSuite, null, PolicyBook.NoCap, "")]
    [InlineData(Surgical, "theatre", "developing", "day", Presence.InSuite, null, PolicyBook.NoCap, "surgery")]
    [InlineData(Surgical, "theatre", "novice", "day", Presence.InSuite, null, 1, "surgery")]
    [InlineData(Surgical, "ward", "developing", "day", Presence.OnSite, null, PolicyBook.NoCap, "surgery")]
    [InlineData(Critical, "critical-care", "established", "day", Presence.OnSite, null, PolicyBook.NoCap, "intensive-care")]
    [InlineData(Critical, "critical-care", "established", "night", Presence.OnCall, 30, PolicyBook.NoCap, "intensive-care")]
    [InlineData(Critical, "critical-care", "novice", "day", Presence.InSuite, null, 1, "intensive-care")]
    [InlineData(Critical, "critical-care", "novice", "night", Presence.OnSite, 30, PolicyBook.NoCap, "intensive-care")]
    public async Task Each_role_has_its_supervisor_by_day_and_at_night(string role, string tag, string phase, string band, Presence presence, int? away, int cap, string specialty)
    {
        var need = await NeedAsync(role, tag, phase, band, "2026-12-07");
        (need.Presence, need.MinutesAway, need.Cap, string.Join(';', need.Specialties), need.IsForbidden).ShouldBe((presence, away, cap, specialty, false));
    }

    // As docs/formats/roster-problem.md says a need is made of the rows that apply.
    private static async Task<Need> NeedAsync(string role, string tag, string phase, string band, string date)
    {
        var on = DateOnly.Parse(date);
        var rows = (await PolicyFiles.ReadAsync(new SupervisionOptions())).Rows.Select(row => row.Policy).Where(row =>
            Any(row.Roles, role) && Any(row.Tags, tag) && Any(row.Phases, phase) && (row.Band is null || row.Band == band)
            && (row.From is null || row.From <= on) && (row.Until is null || row.Until >= on)).ToList();
        var specialties = rows.Where(row => row.Specialties.Count > 0).Select(row => row.Specialties).ToList();
        return new(
            rows.Max(row => row.Presence), rows.Min(row => row.MinutesAway), rows.Min(row => row.Cap),
            specialties.Count == 0 ? [] : [.. specialties.Aggregate((one, other) => [.. one.Intersect(other)])], rows.Exists(row => row.Forbids));
    }

    private static bool Any(IReadOnlyList<string> wanted, string value) => wanted.Count == 0 || wanted.Contains(value);
}
