using System.IO.Compression;

namespace Preceptor.Kernel.Sheets.Xlsx;

internal enum PackageRefusal
{
    None,
    Damaged,
    TooLarge,
    Encrypted,
}

/// <summary>The zip around a workbook. It unpacks only the parts that are asked for, and never more than the limits allow.</summary>
internal sealed class Package : IDisposable
{
    /// <summary>Real sheets shrink 5 to 30 times; a bomb can shrink 1,000 times.</summary>
    private const int MostRatio = 200;
    private const long SmallPart = 1024 * 1024;
    private const int MostBytesBetweenTags = 1024 * 1024;

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<LimitedStream> _unpacked = [];
    private readonly SheetLimits _limits;

    private Package(ZipArchive zip, SheetLimits limits)
    {
        (_zip, _limits) = (zip, limits);
        foreach (var entry in zip.Entries)
        {
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    /// <summary>Whether a part was cut short because it unpacked to more than it may.</summary>
    internal bool IsExceeded => _unpacked.Exists(part => part.IsExceeded);

    internal long BytesUnpacked => _unpacked.Sum(part => part.BytesRead);

    /// <summary>Looks at what the zip says of itself before anything is unpacked. Null with the reason when it is refused.</summary>
    internal static Package? Open(MemoryStream file, SheetLimits limits, out PackageRefusal refusal)
    {
        refusal = ZipDirectory.Check(file.GetBuffer().AsSpan(0, (int)file.Length));
        if (refusal != PackageRefusal.None)
        {
            return null;
        }

        var zip = OpenZip(file);
        refusal = zip is null ? PackageRefusal.Damaged : Check(zip, limits);
        if (refusal == PackageRefusal.None)
        {
            return new(zip!, limits);
        }

        zip?.Dispose();
        return null;
    }

    public void Dispose() => _zip.Dispose();

    internal bool Has(string path) => _entries.ContainsKey(path);

    /// <exception cref="InvalidDataException">There is no such part.</exception>
    internal PartReader Read(string path, CancellationToken cancel)
    {
        if (!_entries.TryGetValue(path, out var entry))
        {
            throw new InvalidDataException("The workbook names a part that it does not have.");
        }

        var most = Math.Min(_limits.MostUnpackedBytes - BytesUnpacked, MostOf(entry));
        var part = new LimitedStream(default, entry.Open(), most) { MostSinceMark = MostBytesBetweenTags, OwnsInner = true };
        _unpacked.Add(part);
        return new(part, cancel);
    }

    /// <summary>What a zip that is no workbook seems to be, in a reader's words.</summary>
    internal string SeemsToBe() => this switch
    {
        _ when Has("xl/workbook.bin") => "a binary Excel workbook (.xlsb)",
        _ when Has("word/document.xml") => "a Word document (.docx)",
        _ when Has("ppt/presentation.xml") => "a presentation (.pptx)",
        _ when Has("mimetype") && Has("content.xml") => "an OpenDocument spreadsheet (.ods)",
        _ when Has("Index/Document.iwa") => "a Numbers spreadsheet (.numbers)",
        _ => "a zip file",
    };

    private static ZipArchive? OpenZip(MemoryStream file)
    {
        try
        {
            var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            _ = zip.Entries.Count;
            return zip;
        }
        catch (Exception thrown) when (thrown is InvalidDataException or EndOfStreamException)
        {
            return null;
        }
    }

    private static PackageRefusal Check(ZipArchive zip, SheetLimits limits) => zip.Entries switch
    {
        var entries when entries.Any(entry => entry.IsEncrypted) => PackageRefusal.Encrypted,
        var entries when entries.Sum(entry => Math.Min(entry.Length, int.MaxValue)) > limits.MostUnpackedBytes => PackageRefusal.TooLarge,
        var entries when entries.Any(entry => entry.Length > MostOf(entry)) => PackageRefusal.TooLarge,
        _ => PackageRefusal.None,
    };

    private static long MostOf(ZipArchiveEntry entry) => Math.Max(SmallPart, MostRatio * entry.CompressedLength);
}
