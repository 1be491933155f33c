namespace Preceptor.Kernel.Sheets;

/// <summary>Something in an uploaded spreadsheet that a person must put right.</summary>
/// <param name="Line">What a spreadsheet program or a text editor shows, where the first line is 1; 0 when it is about the whole file.</param>
/// <param name="Column">The heading's text, or the column's letter where there is none; null when it is about the whole line or file.</param>
/// <param name="Text">One or two sentences: what is wrong and the way out. It may repeat text from the file, so encode it as any input.</param>
public sealed record SheetProblem(int Line, string? Column, string Text);

/// <summary>One line below the headings that holds any text.</summary>
/// <param name="Number">As in <see cref="SheetProblem.Line"/>: a record that spans lines has the number of its first.</param>
/// <param name="Cells">Trimmed, in Unicode NFC, line ends as LF, as many as <see cref="Sheet.Columns"/>; a missing cell is empty.</param>
public sealed record SheetLine(int Number, IReadOnlyList<string> Cells);

/// <summary>What could be read of an uploaded spreadsheet.</summary>
/// <param name="Columns">The headings as written; one without a heading is empty, and then there is a problem too.</param>
/// <param name="Lines">In the file's order, blank lines left out; cells with a problem keep what could be read of them.</param>
/// <param name="Problems">Empty when the file can be relied on. When it is not, take nothing from the lines but a preview.</param>
public sealed record Sheet(IReadOnlyList<string> Columns, IReadOnlyList<SheetLine> Lines, IReadOnlyList<SheetProblem> Problems);
