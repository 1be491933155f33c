using NodaTime;
using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Rules;

/// <summary>The register itself was looked at in the last 36 hours, since a number proves nothing and an entry can change any day.</summary>
internal static class RegisterCheckedLately
{
    public const string Code = "register-checked-within-36-hours";
    public const string Source = "NMC, checking our register: check it yourself and keep checking";

    /// <summary>A nightly look that once failed.</summary>
    public static readonly Duration Fresh = Duration.FromHours(36);

    public static IEnumerable<Ruling> Judge(Case @case) =>
        from standing in Standing.All(@case)
        let entry = standing.Entry
        where entry is not null && !(entry.CheckedAt is { } at && @case.LookedAt - at <= Fresh)
        select new Ruling(Code, Severity.Should, entry.CheckedAt is { } last
            ? $"{@case.Who}'s {standing.Register.Body} registration {entry.Number} was last looked up on {UkWords.Moment(last)}, more than 36 hours before."
            : $"{@case.Who}'s {standing.Register.Body} registration {entry.Number} was never looked up in the register.", Source);
}
