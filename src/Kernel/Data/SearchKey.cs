using System.Buffers.Binary;

namespace Preceptor.Kernel.Data;

/// <summary>A number for what an index over words holds, since SQLite's finds rows by number alone. It is taken from the part of an id that is drawn by lot.</summary>
public static class SearchKey
{
    public static long Of(IId id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.Value.TryWriteBytes(bytes, bigEndian: true, out _);
        return BinaryPrimitives.ReadInt64BigEndian(bytes[8..]) & long.MaxValue;
    }
}
