using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Answers;

namespace Preceptor.Credentials.Rules;

/// <summary>A warning on the register restricts nothing and is shown.</summary>
internal static class RegistrationWarning
{
    public const string Code = "warning-on-the-register";
    public const string Source = "SI 2024/374, article 10: fitness to practise is not impaired";

    public static IEnumerable<Ruling> Judge(Case @case) =>
        from standing in Standing.All(@case)
        let entry = standing.Entry
        where entry is not null && entry.Status == Words.Warning
        select new Ruling(Code, Severity.Should, $"{@case.Who}'s {standing.Register.Body} registration {entry.Number} carries a warning, which restricts nothing.", Source);
}
