using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Preceptor.Knowledge.Domain;

/// <summary>A stretch to show as marked.</summary>
/// <param name="Number">As the reader's list beneath numbers it.</param>
/// <param name="Target">The id of its entry there.</param>
internal sealed record Mark(Stretch Stretch, int Number, string Target);

/// <summary>Pieces of HTML as one run of words, white space folded, and the way back: which character of which piece each stands for.</summary>
internal sealed class MarkedHtml
{
    private static readonly string[] WithinWords = ["a", "strong", "em", "code"];

    /// <summary>What may hold no mark, since it holds blocks only.</summary>
    private static readonly string[] OnlyBlocks = ["ul", "ol", "table", "thead", "tbody", "tr", "div", "blockquote"];

    private readonly IHtmlDocument _document = new HtmlParser().ParseDocument("");
    private readonly List<IElement> _pieces = [];
    private readonly List<(IText? Node, int Offset)> _places = [];
    private readonly StringBuilder _words = new();

    public MarkedHtml(IEnumerable<string> pieces)
    {
        foreach (var html in pieces)
        {
            var piece = _document.CreateElement("section");
            piece.InnerHtml = html;
            _pieces.Add(piece);
            Read(piece);
            Space(null, 0);
        }
    }

    public string Words => _words.ToString().TrimEnd();

    /// <summary>The pieces with the marks in them, each followed by a link to its entry. Where two overlap, the first keeps the words.</summary>
    public IReadOnlyList<string> With(IReadOnlyList<Mark> marks)
    {
        var ofPlace = new Mark?[_places.Count];
        foreach (var mark in marks.Reverse())
        {
            Array.Fill(ofPlace, mark, mark.Stretch.Start, Math.Min(mark.Stretch.End, ofPlace.Length) - mark.Stretch.Start);
        }

        var last = new Dictionary<Mark, IElement>();
        var places = _places.Index().Where(each => each.Item.Node is not null).GroupBy(each => each.Item.Node!);
        foreach (var ofNode in places.Where(each => !OnlyBlocks.Contains(each.Key.ParentElement!.LocalName)).ToList())
        {
            Split(ofNode.Key, [.. ofNode.Select(each => (each.Item.Offset, ofPlace[each.Index]))], last);
        }

        foreach (var (mark, element) in last)
        {
            Follow(element, mark);
        }

        return [.. _pieces.Select(piece => piece.InnerHtml)];
    }

    private void Read(INode parent)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text)
            {
                Read(text);
            }
            else if (child is IElement element)
            {
                var isBlock = !WithinWords.Contains(element.LocalName);
                if (isBlock)
                {
                    Space(null, 0);
                }

                Read(element);
                if (isBlock)
                {
                    Space(null, 0);
                }
            }
        }
    }

    private void Read(IText text)
    {
        foreach (var (offset, letter) in text.Data.Index())
        {
            if (char.IsWhiteSpace(letter))
            {
                Space(text, offset);
            }
            else
            {
                Add(letter, text, offset);
            }
        }
    }

    private void Space(IText? node, int offset)
    {
        if (_words.Length > 0 && _words[^1] != ' ')
        {
            Add(' ', node, offset);
        }
    }

    private void Add(char letter, IText? node, int offset)
    {
        _words.Append(letter);
        _places.Add((node, offset));
    }

    /// <summary>Puts the marked runs of one text into elements of their own.</summary>
    private void Split(IText node, IReadOnlyList<(int Offset, Mark? Mark)> letters, Dictionary<Mark, IElement> last)
    {
        if (letters.All(letter => letter.Mark is null))
        {
            return;
        }

        var (from, current) = (0, letters[0].Mark);
        foreach (var (offset, mark) in letters.Append((node.Data.Length, null)))
        {
            if (mark != current || offset == node.Data.Length)
            {
                Put(node, node.Data[from..offset], current, last);
                (from, current) = (offset, mark);
            }
        }

        node.Remove();
    }

    private void Put(IText before, string text, Mark? mark, Dictionary<Mark, IElement> last)
    {
        INode made = _document.CreateTextNode(text);
        if (mark is not null)
        {
            var element = _document.CreateElement("mark");
            element.ClassName = "preceptor-marked";
            element.TextContent = text;
            if (last.TryAdd(mark, element))
            {
                element.Id = $"mark-{mark.Number}";
            }

            made = last[mark] = element;
        }

        before.Before(made);
    }

    private void Follow(IElement element, Mark mark)
    {
        var link = _document.CreateElement("a");
        link.ClassName = "preceptor-marked-link";
        link.SetAttribute("href", $"#{mark.Target}");
        link.InnerHtml = $"<span class=\"nhsuk-u-visually-hidden\">Your highlight </span>{mark.Number}";
        // A link within a link is none.
        (element.Closest("a") ?? element).After(link);
    }
}
