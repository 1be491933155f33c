using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Answers;

namespace Preceptor.Credentials.Rules;

/// <summary>A claimed prescribing annotation is one that the registration can carry; else the person is cleared, not to prescribe.</summary>
internal static class PrescribingAsRegistered
{
    public const string Code = "prescribing-as-registered";
    public const string Source = "RCP interim guidance: associates do not prescribe, whatever their background; NMC and HCPC annotations (operating department practitioners have none); data/reference/prescribing.csv";

    /// <summary>The tag of duties that prescribe.</summary>
    public const string Duty = "prescribing";

    public static IEnumerable<Ruling> Judge(Case @case)
    {
        if (@case.Facts.Prescribing is not { Length: > 0 } claimed)
        {
            return [];
        }

        var standings = Standing.All(@case).Where(standing => standing.Entry is not null).ToList();
        if (!standings.Exists(standing => Carries(@case, standing, claimed.Trim())))
        {
            var numbers = standings.Count == 0 ? "no registration on record" : string.Join(" and ", standings.Select(standing => $"{standing.Register.Body} registration {standing.Entry!.Number}"));
            return [new(new Finding(Code, Severity.Should, $"{@case.Who} is said to prescribe ({claimed}), and {numbers} {(standings.Count == 0 ? "says so" : "cannot say so")}: not for duties with: {Duty}.", Source), true, [Duty])];
        }

        return [];
    }

    private static bool Carries(Case @case, Standing standing, string claimed) => @case.Reference.Annotations.Any(annotation =>
        annotation.Body == standing.Register.Body && string.Equals(annotation.Code, claimed, StringComparison.OrdinalIgnoreCase)
        && annotation.Number.IsMatch(Standing.NumberOf(standing.Entry!)));
}
