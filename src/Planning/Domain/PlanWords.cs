using Preceptor.WorkforceModel.Answers;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.Planning.Domain;

/// <summary>A plan's answer in the words of its pages.</summary>
internal static class PlanWords
{
    private static readonly Dictionary<string, string> Series = new(StringComparer.Ordinal)
    {
        ["pa_trusts"] = "Physician associates in trusts", ["pa_primary_all"] = "Physician associates in primary care", ["pa_gp"] = "Physician associates in general practice",
        ["pa_pcn_nwrs"] = "Physician associates in primary care networks", ["us_pa_certified"] = "Certified physician assistants in the United States", ["pooled"] = "All together",
    };

    /// <summary>A published series as people know it; one that is new here by its code.</summary>
    public static string SeriesOf(string code) => Series.GetValueOrDefault(code, code.Replace('_', ' '));

    /// <summary>A sentence of the back-test, which knows series by their codes.</summary>
    public static string WithSeries(string sentence) =>
        Series.Keys.FirstOrDefault(code => sentence.Contains($" {code} ", StringComparison.Ordinal)) is { } found ? sentence.Replace($" {found} ", $" {SeriesOf(found)} ", StringComparison.Ordinal) : sentence;

    public const string AllTogether = "all";

    private const double Likely = 0.5;

    /// <summary>"December 2026" of 2026-12.</summary>
    public static string MonthOf(string month) => Month.TryParse(month)?.InWords ?? month;

    public static string GroupOf(string name) => name == AllTogether ? "All associates" : name.Contains(' ') ? name : AssociateRoles.InWords(name);

    public static string Percent(double share) => share is > 0 and < 0.005 ? "less than 1%" : share is < 1 and > 0.995 ? "more than 99%" : $"{share:0%}";

    /// <summary>With one digit behind the point below a hundred. What rounds to nothing has no sign.</summary>
    public static string Number(double value) => (Math.Round(value, 1) + 0.0).ToString(Math.Abs(value) >= 100 ? "#,##0" : "0.0").Replace('-', '−');

    public static string Pounds(double value) => $"£{value:#,##0}";

    public static string KindOf(ScenarioKind kind) => kind switch
    {
        ScenarioKind.Records => "Follows your records",
        ScenarioKind.File => "A scenario file",
        ScenarioKind.SkillMix => "Skill mix",
        _ => "Redeployment",
    };

    public static string KindOf(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Leavers => "Leavers",
        EvidenceKind.ExitInterviews => "Exit interviews",
        _ => "Wellbeing survey",
    };

    /// <summary>The one sentence that a planner needs first.</summary>
    public static string Verdict(PlanAnswer answer)
    {
        var refused = answer.Supervision.SelectMany(pool => pool.Points.Where(point => point.ChanceRefused >= Likely).Take(1).Select(point => (pool, point))).OrderBy(each => each.point.Month, StringComparer.Ordinal).FirstOrDefault();
        if (refused.pool is not null)
        {
            return $"From {MonthOf(refused.point.Month)} supervision, not recruitment, limits you: {Number(refused.pool.Points.Max(point => point.Missing))} more supervising sessions a week would be needed for those who could be hired.";
        }

        var gap = answer.Groups.Where(group => group.Demand).SelectMany(group => group.Points.Where(point => point.ChanceOfGap >= Likely).Take(1).Select(point => (group, point))).OrderBy(each => each.point.Month, StringComparer.Ordinal).FirstOrDefault();
        return gap.group is null ? $"What is needed is more likely met than not, up to {MonthOf(answer.Until)}."
            : $"From {MonthOf(gap.point.Month)} a gap is more likely than not: {GroupOf(gap.group.Name)} need {Number(gap.point.Needed!.Value)} full-time equivalents and lack {Number(gap.point.MeanGap!.Value)} on average.";
    }
}
