using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Answers;

namespace Preceptor.Credentials.Rules;

/// <summary>Clearance is decided for the four roles. Of anybody else nothing is known, and unknown is not cleared.</summary>
internal static class RoleDecidedHere
{
    public const string Code = "role-is-an-associates";
    public const string Source = "Preceptor's own: clearance covers the four medical associate professions";

    public static IEnumerable<Ruling> Judge(Case @case)
    {
        if (!Words.Roles.Contains(@case.Facts.Role))
        {
            return [new(Code, Severity.Must, @case.Facts.Role.Length == 0
                ? $"{@case.Who} is not employed here on these days."
                : $"{@case.Who} is a {Words.Plain(@case.Facts.Role)}; clearance is decided for associates only.", Source)];
        }

        return [];
    }
}
