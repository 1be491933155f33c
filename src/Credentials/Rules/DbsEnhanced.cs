using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Rules;

/// <summary>The criminal record check is an enhanced one: the four roles' posts are clinical posts in regulated activity.</summary>
internal static class DbsEnhanced
{
    public const string Code = "dbs-enhanced-for-clinical-posts";
    public const string Source = "NHS Employers, employment check standards: criminal record; enhanced for regulated activity";

    private static readonly string[] Enough = ["enhanced", "enhanced-with-barred-list"];

    public static IEnumerable<Ruling> Judge(Case @case)
    {
        var dbs = @case.Facts.Checks.Dbs;
        var problem = string.IsNullOrEmpty(dbs?.Level) ? $"{@case.Who} has no DBS check of a known level on record; a clinical post needs an enhanced one."
            : !Enough.Contains(dbs.Level) ? $"{@case.Who}'s DBS check is {dbs.Level}; a clinical post needs an enhanced one."
            : dbs.IssuedOn is not { } issued ? $"The day on which {@case.Who}'s DBS check was issued is not known."
            : issued > @case.On ? $"{@case.Who}'s DBS check is issued only on {UkWords.Date(issued)}."
            : null;
        if (problem is not null && @case.WeightOf(Code) is { } weight)
        {
            return [new(Code, weight, problem, Source)];
        }

        return [];
    }
}
