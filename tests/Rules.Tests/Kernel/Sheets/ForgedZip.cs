using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Preceptor.Rules.Tests.Kernel.Sheets;

internal delegate void HeaderChange(Span<byte> header, bool isCentral);

/// <summary>Zips that mean harm, and the lies they tell of themselves.</summary>
internal static class ForgedZip
{
    /// <summary>One cell of as many letters, all the same.</summary>
    internal static byte[] Bomb(int length)
    {
        var start = Encoding.UTF8.GetBytes("<worksheet><sheetData><row><c t='inlineStr'><is><t>");
        byte[] sheet = [.. start, .. Enumerable.Repeat((byte)'x', length)];
        return new WorkbookZip().With("xl/worksheets/sheet1.xml", sheet).Bytes(CompressionLevel.SmallestSize);
    }

    internal static byte[] ManyEntries(int count)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            for (var i = 0; i < count; i++)
            {
                zip.CreateEntry(i.ToString());
            }
        }

        return file.ToArray();
    }

    /// <summary>Changes what the zip says of every part that is larger than <paramref name="most"/>, and no part.</summary>
    internal static void SaySizes(byte[] zip, uint most, uint said) => ForEachHeader(zip, (header, isCentral) =>
    {
        var size = header[(isCentral ? 24 : 22)..];
        if (BinaryPrimitives.ReadUInt32LittleEndian(size) > most)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(size, said);
        }
    });

    internal static void ForEachHeader(byte[] zip, HeaderChange change)
    {
        for (var at = 0; at < zip.Length - 46; at++)
        {
            var here = zip.AsSpan(at);
            if (here.StartsWith("PK\u0003\u0004"u8) || here.StartsWith("PK\u0001\u0002"u8))
            {
                change(here, isCentral: here[2] == 1);
            }
        }
    }

    /// <summary>Digits that do not compress well, from a fixed seed.</summary>
    internal static string Noise(int length)
    {
        var random = new Random(20261105);
        return string.Create(length, random, (text, source) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = (char)('0' + source.Next(10));
            }
        });
    }
}
