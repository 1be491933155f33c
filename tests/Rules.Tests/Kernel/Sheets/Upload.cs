using System.Text;
using Preceptor.Kernel.Sheets;

namespace Preceptor.Rules.Tests.Kernel.Sheets;

/// <summary>Reads content as an upload, in words that tests can show on one line.</summary>
internal static class Upload
{
    internal static readonly SheetLimits Limits = new();

    internal static Task<Sheet> ReadAsync(string text, SheetLimits? limits = null) => ReadAsync(Encoding.UTF8.GetBytes(text), limits);

    internal static Task<Sheet> ReadAsync(byte[] bytes, SheetLimits? limits = null) => ReadAsync(new MemoryStream(bytes), limits);

    internal static Task<Sheet> ReadAsync(Stream stream, SheetLimits? limits = null) =>
        SheetReader.ReadAsync(stream, "staff.csv", limits ?? Limits, CancellationToken.None);

    /// <summary>"1: a|b" for each line.</summary>
    internal static string Text(this Sheet sheet) =>
        string.Join(" / ", sheet.Lines.Select(line => $"{line.Number}: {string.Join('|', line.Cells)}"));

    /// <summary>"line column: text" for each problem.</summary>
    internal static string Faults(this Sheet sheet) =>
        string.Join(" / ", sheet.Problems.Select(problem => $"{problem.Line} {problem.Column}: {problem.Text}"));
}

/// <summary>Cannot seek, makes its bytes as they are asked for, and counts them.</summary>
internal sealed class CountingStream(long length, Func<long, byte> make) : Stream
{
    internal long Handed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = (int)Math.Min(count, length - Handed);
        for (var i = 0; i < read; i++)
        {
            buffer[offset + i] = make(Handed + i);
        }

        Handed += read;
        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
