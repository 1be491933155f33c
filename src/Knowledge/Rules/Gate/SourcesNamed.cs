using Preceptor.Kernel.Answers;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Rules.Gate;

/// <summary>A page of facts names its sources, and each mark in its text has its source.</summary>
internal static class SourcesNamed
{
    public const string Code = "hub.sources-named";
    public const string Source = "Preceptor's promise that every fact has its source";

    public static IEnumerable<Finding> Judge(GatePage page)
    {
        var count = page.Version.SourcesOf().Count;
        if (page.Template.NeedsSources && count == 0)
        {
            yield return new(Code, Severity.Must, $"No source is named. A page of type {page.Template.Name.ToLowerInvariant()} needs at least one", Source);
        }

        foreach (var (field, text) in page.LongFields)
        {
            foreach (var number in PageHtml.SourcesIn(text).Where(number => number < 1 || number > count).Distinct())
            {
                yield return new(Code, Severity.Must, $"‘{field.Label}’ points at source {number}, but {(count == 0 ? "no source is named" : $"the last source is {count}")}", Source);
            }
        }
    }
}
