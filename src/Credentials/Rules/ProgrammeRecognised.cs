using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Rules;

/// <summary>The programme is in the list of recognised programmes. One that is not there is to be checked; one that is listed as not approved on the award date does not qualify.</summary>
internal static class ProgrammeRecognised
{
    public const string Code = "programme-recognised";
    public const string Source = "GMC, approval of PA and AA courses, 29 and 30 April 2025; data/reference/programmes.csv";

    public static IEnumerable<Ruling> Judge(Case @case)
    {
        if (@case.Facts.Qualification is not { Provider: { Length: > 0 } provider } qualification || @case.WeightOf(Code) is not { } weight)
        {
            return [];
        }

        var rows = @case.Reference.Programmes.Where(row => row.Role == @case.Facts.Role && IsNamed(row, provider)).Where(row => Holds(row, qualification.AwardedOn)).ToList();
        if (rows.Exists(row => row.Status == Programme.NotApproved))
        {
            var awarded = qualification.AwardedOn is { } day ? $"on {UkWords.Date(day)}, when" : "on an unknown day;";
            return [new(Code, weight, $"{@case.Who}'s qualification was awarded by {provider} {awarded} its course for this role was not approved.", Source)];
        }

        return rows.Count > 0 ? [] :
        [
            new(Code, Severity.Should, $"{@case.Who}'s programme at {provider} is not in the list of recognised programmes; check that it was recognised when it was awarded.", Source),
        ];
    }

    private static bool Holds(Programme row, DateOnly? awarded) => awarded is null || (row.From <= awarded && awarded <= row.Until);

    // The full name may stand inside a longer one ("…, School of Health"); a short form must be all there is.
    private static bool IsNamed(Programme row, string provider)
    {
        var given = Plain(provider);
        return given.Contains(Plain(row.Names[0]), StringComparison.Ordinal) || row.Names.Any(name => Plain(name) == given);
    }

    private static string Plain(string name) =>
        string.Join(' ', name.ToLowerInvariant().Split([' ', ',', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => word == "the"));
}
