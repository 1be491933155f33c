using System.Runtime.InteropServices;
using NodaTime;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Rules.Search;

/// <summary>What the answers of a filter are called.</summary>
internal sealed record FacetNames(IReadOnlyList<Topic> Topics, Catalogue Catalogue, Instant Now);

/// <summary>Counts for each answer of each filter how many pages it would leave, with the other filters as they are. Answers that leave nothing are left out.</summary>
internal static class Facets
{
    public static IReadOnlyList<Facet> Of(IReadOnlyList<FoundPage> pages, SearchFilters filters, FacetNames names)
    {
        var today = Preceptor.Kernel.Time.UkTime.DateOf(names.Now);
        (string Code, Instant From)[] ages = [.. SearchFilters.Ages.Select(age => (age.Key, names.Now - Duration.FromDays(age.Value)))];
        return
        [
            Make("type", "Type", PageTemplates.All.Select(template => (template.Type, template.Plural)), (page, counts) => Count(counts, page.Type)),
            Make("topic", "Topic", names.Topics.Select(topic => (topic.Code, topic.Name)), (page, counts) => Count(counts, page.Topics)),
            Make("role", "Role", names.Catalogue.Roles.Select(role => (role.Code, role.NameOn(today))), (page, counts) => Count(counts, page.Roles)),
            Make("setting", "Setting", names.Catalogue.Settings.Select(each => (each.Key, each.Value)), (page, counts) => Count(counts, page.Setting)),
            Make("region", "Region", names.Catalogue.Regions.Select(each => (each.Key, each.Value)), (page, counts) => Count(counts, page.Region)),
            Make("since", "Published", [("month", "In the last month"), ("year", "In the last year")], (page, counts) => Count(counts, ages.Where(age => page.LiveFrom >= age.From).Select(age => age.Code))),
        ];

        Facet Make(string name, string label, IEnumerable<(string Code, string Text)> answers, Action<FoundPage, Dictionary<string, int>> count)
        {
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var page in pages.Where(page => filters.LetBut(page, names.Now, name)))
            {
                count(page, counts);
            }

            return new(name, label, [.. answers.Where(answer => counts.ContainsKey(answer.Code)).Select(answer => new FacetAnswer(answer.Code, answer.Text, counts[answer.Code]))]);
        }
    }

    private static void Count(Dictionary<string, int> counts, IEnumerable<string> codes)
    {
        foreach (var code in codes)
        {
            Count(counts, code);
        }
    }

    private static void Count(Dictionary<string, int> counts, string? code)
    {
        if (code is not null)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, code, out _)++;
        }
    }
}
