using System.Xml;

namespace Preceptor.Kernel.Sheets.Xlsx;

/// <summary>Forward-only XML of one part: no DTDs, no deep nesting, no endless names, no text or attribute without bound.</summary>
/// <remarks>Names are compared without their namespace, as strict and transitional workbooks differ in it.</remarks>
internal sealed class PartReader : IDisposable
{
    private const int MostDepth = 32;

    private readonly LimitedStream _bytes;
    private readonly XmlReader _xml;
    private readonly CancellationToken _cancel;
    private readonly char[] _chunk = new char[1024];

    internal PartReader(LimitedStream bytes, CancellationToken cancel)
    {
        (_bytes, _cancel) = (bytes, cancel);
        _xml = XmlReader.Create(bytes, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            NameTable = new FewNames(),
        });
    }

    internal bool IsEmpty => _xml.IsEmptyElement;

    private bool IsText => _xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    public void Dispose()
    {
        _xml.Dispose();
        _bytes.Dispose();
    }

    /// <exception cref="XmlException">The part is damaged, or cut short by a limit.</exception>
    internal bool Read()
    {
        _cancel.ThrowIfCancellationRequested();
        _bytes.Mark();
        var isMore = _xml.Read();
        return _xml.Depth <= MostDepth ? isMore : throw new XmlException("The part is nested too deep.");
    }

    internal bool Opens(string name) => _xml.NodeType == XmlNodeType.Element && _xml.LocalName == name;

    internal bool Closes(string name) => _xml.NodeType == XmlNodeType.EndElement && _xml.LocalName == name;

    internal string? Attribute(string name) => _xml.GetAttribute(name);

    /// <summary>An attribute whatever its namespace's prefix, as of "r:id".</summary>
    internal string? AttributeLike(string name)
    {
        string? value = null;
        for (var more = _xml.MoveToFirstAttribute(); more; more = _xml.MoveToNextAttribute())
        {
            value = _xml.LocalName == name ? _xml.Value : value;
        }

        _xml.MoveToElement();
        return value;
    }

    /// <summary>
    /// The text of the element that is open: of its runs and values, not of readings aloud. It says whether there was a formula.
    /// </summary>
    /// <param name="most">UTF-16 code units that are kept.</param>
    internal string Content(string element, int most, out bool hasFormula)
    {
        var text = new BoundedText(most);
        hasFormula = false;
        var (isKept, isReading, isOpen) = (false, false, !IsEmpty);
        while (isOpen && Read() && !Closes(element))
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                hasFormula |= Opens("f");
                isReading |= Opens("rPh") && !IsEmpty;
                isKept = _xml.LocalName is "t" or "v" && !IsEmpty;
            }
            else if (IsText && isKept && !isReading)
            {
                AppendTo(text);
            }
            else if (_xml.NodeType == XmlNodeType.EndElement)
            {
                isKept = false;
                isReading &= !Closes("rPh");
            }
        }

        return text.ToString();
    }

    private void AppendTo(BoundedText text)
    {
        while (_xml.ReadValueChunk(_chunk, 0, _chunk.Length) is > 0 and var length)
        {
            _bytes.Mark();
            text.Append(_chunk.AsSpan(0, length));
        }
    }

    // The words of a workbook's grammar are a few hundred; an attacker's could fill the memory.
    private sealed class FewNames : NameTable
    {
        private const int Most = 5_000;
        private int _count;

        public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

        public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

        private string Counted(string name) => ++_count <= Most ? name : throw new XmlException("The part has too many names.");
    }
}
