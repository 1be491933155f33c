using System.Buffers.Binary;

namespace Preceptor.Kernel.Sheets.Xlsx;

/// <summary>
/// Looks at the end of a zip before its directory is read into objects, as ten megabytes can list two hundred thousand
/// entries. Source: PKWARE APPNOTE 6.3.10, section 4.3.16.
/// </summary>
internal static class ZipDirectory
{
    private const int MostEntries = 1_000;
    private const int MostDirectoryBytes = 512 * 1024;
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;

    internal static PackageRefusal Check(ReadOnlySpan<byte> zip)
    {
        var tail = zip[Math.Max(0, zip.Length - EndLength - LongestComment)..];
        var at = tail.LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || tail.Length - at < EndLength)
        {
            return PackageRefusal.Damaged;
        }

        var end = tail[at..];
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        var offset = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        var directoryBytes = zip.Length - tail.Length + at - offset;

        // The bytes too, since the count can lie. Zip64 (all ones) is for files far larger than we take: too many either way.
        return (entries > MostEntries, directoryBytes) switch
        {
            (true, _) or (_, > MostDirectoryBytes) => PackageRefusal.TooLarge,
            (_, < 0) => PackageRefusal.Damaged,
            _ => PackageRefusal.None,
        };
    }
}
