using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Answers;

namespace Preceptor.Credentials.Rules;

/// <summary>A condition on the registration takes duties away and leaves the person cleared for the others.</summary>
internal static class RegistrationConditions
{
    public const string Code = "conditions-on-the-registration";
    public const string Source = "SI 2024/374, articles 8, 11 and 13; the NMC's and HCPC's registers in the same way";

    public static IEnumerable<Ruling> Judge(Case @case) =>
        from register in @case.Reference.RegistersOf(@case.Facts.Role)
        from entry in Standing.Live(@case, register.Body)
        where Standing.IsRestricted(entry)
        from condition in entry.Conditions.DefaultIfEmpty(new("", []))
        select new Ruling(new Finding(Code, Severity.Should, Text(@case, entry, condition), Source), true, condition.Excludes);

    private static string Text(Case @case, Registration entry, Condition condition)
    {
        var what = condition.Text.Length == 0 ? "the conditions are not on record; read them on the register" : $"“{condition.Text}”";
        var excludes = condition.Excludes.Count == 0 ? "Check each duty against it." : $"Not for duties with: {string.Join(", ", condition.Excludes)}.";
        return $"{@case.Who}'s {entry.Body} registration {entry.Number} has {(entry.Status == Words.InterimConditions ? "interim conditions" : "conditions")}: {what}. {excludes}";
    }
}
