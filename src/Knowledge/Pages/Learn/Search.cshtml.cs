using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Knowledge.Rules.Search;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge.Pages.Learn;

/// <summary>Search over all live pages, with filters and counts. Its address holds everything that was chosen.</summary>
[OpenToAll]
internal sealed class SearchModel(SearchAsked search, NoteMissedSearch missed, IEnumerable<ISearchSource> others) : PageModel
{
    private const int OnePage = 20;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "examples")]
    public string? Examples { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public SearchResult Result { get; private set; } = null!;

    /// <summary>What other rooms found, on the first page.</summary>
    public IReadOnlyList<SearchFinds> Others { get; private set; } = [];

    public string Q => (Words ?? "").Trim() is var words && words.Length > SearchReading.MostLength ? words[..SearchReading.MostLength] : words;

    public SearchFilters Filters => new(Chosen("type"), Chosen("topic"), Chosen("role"), Chosen("setting"), Chosen("region"), Chosen("since"), Examples == "yes");

    public int Pages => (Result.Found.Count + OnePage - 1) / OnePage;

    public string Heading => (Q.Length == 0 ? "Search Learn" : $"Search results for ‘{Q}’") + (Pages > 1 ? $" (page {PageNumber} of {Pages})" : "");

    public string Finding => (Result.Found.Count, Filters.IsAny) switch
    {
        (0, true) when Result.Matches > 0 => $"No page is left by these filters; without them {UkWords.Count(Result.Matches, "page matches", "pages match")}.",
        (0, _) => $"No page matches ‘{Q}’.",
        var (count, _) => $"{UkWords.Count(count, "page", "pages")} found.",
    };

    public IEnumerable<PageLine> Lines => Result.Found.Skip((PageNumber - 1) * OnePage).Take(OnePage)
        .Select(PageLine.Of);

    public string Chosen(string filter) => Request.Query[filter].ToString();

    /// <summary>This page's address with one value changed.</summary>
    public string With(string name, string value)
    {
        var query = Request.Query.Where(each => each.Key != name && each.Key != "p").Select(each => $"{each.Key}={Uri.EscapeDataString(each.Value.ToString())}");
        return $"/learn/search?{string.Join('&', query.Append($"{name}={(value == "{0}" ? value : Uri.EscapeDataString(value))}"))}";
    }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Result = await search.AskAsync(Q, Filters, cancel);
        PageNumber = Math.Clamp(PageNumber, 1, Math.Max(1, Pages));
        if (Q.Length > 0 && PageNumber == 1)
        {
            await AskOthersAsync(cancel);
        }

        if (Q.Length > 0 && Result.Matches == 0)
        {
            await missed.RunAsync(Q, cancel);
        }
    }

    private async Task AskOthersAsync(CancellationToken cancel)
    {
        var found = new List<SearchFinds>();
        foreach (var other in others)
        {
            if (await other.FindAsync(HttpContext.Actor(), Q, cancel) is { } finds)
            {
                found.Add(finds);
            }
        }

        Others = found;
    }
}
