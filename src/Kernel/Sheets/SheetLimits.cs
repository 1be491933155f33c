namespace Preceptor.Kernel.Sheets;

/// <summary>How large an uploaded spreadsheet may be. At a limit reading stops and a problem says so.</summary>
public sealed record SheetLimits
{
    private const int Mebibyte = 1024 * 1024;

    public const int DefaultMostBytes = 10 * Mebibyte;
    public const int DefaultMostUnpackedBytes = 50 * Mebibyte;
    public const int DefaultMostLines = 20_000;
    public const int DefaultMostColumns = 100;
    public const int DefaultMostCellLength = 2_000;
    public const int DefaultMostLineLength = 100_000;

    /// <summary>Bytes of the file as uploaded.</summary>
    public int MostBytes { get; init; } = DefaultMostBytes;

    /// <summary>Bytes of all the parts of a workbook that are unpacked, together.</summary>
    public int MostUnpackedBytes { get; init; } = DefaultMostUnpackedBytes;

    /// <summary>Lines that hold text, the headings not counted.</summary>
    public int MostLines { get; init; } = DefaultMostLines;

    public int MostColumns { get; init; } = DefaultMostColumns;

    /// <summary>UTF-16 code units.</summary>
    public int MostCellLength { get; init; } = DefaultMostCellLength;

    /// <summary>UTF-16 code units of one record of a text file, separators and quotation marks included.</summary>
    public int MostLineLength { get; init; } = DefaultMostLineLength;
}
