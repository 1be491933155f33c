using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Rules.Search;

/// <summary>The words of titles, in memory: what answers while somebody types. It takes words as they stand and knows no stems.</summary>
internal sealed class TitleWords
{
    private readonly IReadOnlyList<FoundPage> _pages;
    private readonly string[][] _titles;
    private readonly SortedWords _words;
    private readonly int[][] _pagesOf;

    public TitleWords(IReadOnlyList<FoundPage> pages)
    {
        _pages = pages;
        _titles = [.. pages.Select(page => KnownWords.Split(page.Title).ToArray())];
        var byWord = _titles.SelectMany((words, page) => words.Distinct(StringComparer.Ordinal).Select(word => (Word: word, Page: page)))
            .GroupBy(each => each.Word, each => each.Page, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _words = new(byWord.Keys);
        _pagesOf = new int[byWord.Count][];
        for (var i = 0; i < _pagesOf.Length; i++)
        {
            _pagesOf[i] = byWord[_words.All[i]];
        }
    }

    /// <summary>Pages whose titles match: those that begin with what was typed first, then the shorter titles first.</summary>
    public IEnumerable<FoundPage> Find(SearchExpression expression)
    {
        var found = expression.Groups.Select(PagesOf).Aggregate((some, others) => [.. some.Intersect(others)]);
        return found.OrderBy(page => expression.Groups[0].Any(term => StandsAt(term, page, 0)) ? 0 : 1).ThenBy(page => _titles[page].Length).ThenBy(page => page).Select(page => _pages[page]);
    }

    private HashSet<int> PagesOf(IReadOnlyList<SearchTerm> group) => [.. group.SelectMany(PagesOf)];

    private IEnumerable<int> PagesOf(SearchTerm term)
    {
        var first = term.Words[0];
        var place = term.AsBeginning ? _words.PlaceOf(first) : _words.PlaceOfWord(first);
        return _pagesOf[place].SelectMany(pages => pages).Where(page => term.Words.Count == 1 || Enumerable.Range(0, _titles[page].Length).Any(at => StandsAt(term, page, at)));
    }

    private bool StandsAt(SearchTerm term, int page, int at)
    {
        var title = _titles[page];
        for (var i = 0; i < term.Words.Count; i++)
        {
            if (at + i >= title.Length || !(term.AsBeginning ? title[at + i].StartsWith(term.Words[i], StringComparison.Ordinal) : title[at + i] == term.Words[i]))
            {
                return false;
            }
        }

        return true;
    }
}
