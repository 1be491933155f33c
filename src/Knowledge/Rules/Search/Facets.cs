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
        return
        [
            Make("type", "Type", PageTemplates.All.Select(template => (template.Type, template.Plural)), (page, code) => page.Type == code),
            Make("topic", "Topic", names.Topics.Select(topic => (topic.Code, topic.Name)), (page, code) => page.Topics.Contains(code)),
            Make("role", "Role", names.Catalogue.Roles.Select(role => (role.Code, role.NameOn(today))), (page, code) => page.Roles.Contains(code)),
            Make("setting", "Setting", names.Catalogue.Settings.Select(each => (each.Key, each.Value)), (page, code) => page.Setting == code),
            Make("region", "Region", names.Catalogue.Regions.Select(each => (each.Key, each.Value)), (page, code) => page.Region == code),
            Make("since", "Published", [("month", "In the last month"), ("year", "In the last year")],
                (page, code) => page.LiveFrom >= names.Now - Duration.FromDays(SearchFilters.Ages[code])),
        ];

        Facet Make(string name, string label, IEnumerable<(string Code, string Text)> answers, Func<FoundPage, string, bool> has)
        {
            var left = pages.Where(page => filters.LetBut(page, names.Now, name)).ToList();
            return new(name, label, [.. answers.Select(answer => new FacetAnswer(answer.Code, answer.Text, left.Count(page => has(page, answer.Code)))).Where(answer => answer.Count > 0)]);
        }
    }
}
