namespace Preceptor.Kernel.Sheets;

/// <summary>
/// A forward-only stream that ends at a limit of bytes and remembers that it did.
/// </summary>
/// <param name="start">Bytes already taken from the inner stream.</param>
/// <param name="most">Bytes it hands out before it ends.</param>
internal sealed class LimitedStream(ReadOnlyMemory<byte> start, Stream inner, long most) : Stream
{
    private ReadOnlyMemory<byte> _start = start;
    private long _mark;

    internal long BytesRead { get; private set; }

    internal bool IsExceeded { get; private set; }

    /// <summary>Bytes it hands out after <see cref="Mark"/> before it ends, so that no single token can be huge.</summary>
    internal long MostSinceMark { get; init; } = long.MaxValue;

    /// <summary>Whether the inner stream ends with this one.</summary>
    internal bool OwnsInner { get; init; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => BytesRead;
        set => throw new NotSupportedException();
    }

    internal void Mark() => _mark = BytesRead;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) =>
        _start.IsEmpty ? Counted(inner.Read(buffer)) : Counted(FromStart(buffer));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _start.IsEmpty ? Counted(await inner.ReadAsync(buffer, cancellationToken)) : Counted(FromStart(buffer.Span));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && OwnsInner)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int FromStart(Span<byte> buffer)
    {
        var length = Math.Min(buffer.Length, _start.Length);
        _start.Span[..length].CopyTo(buffer);
        _start = _start[length..];
        return length;
    }

    private int Counted(int read)
    {
        BytesRead += read;
        IsExceeded |= BytesRead > most || BytesRead - _mark > MostSinceMark;
        return IsExceeded ? 0 : read;
    }
}
