using System.Text;
using CsCheck;
using Preceptor.Kernel.Sheets;

namespace Preceptor.Rules.Tests.Kernel.Sheets;

public class SheetPropertyTests
{
    private const int Mutations = 20_000;
    private const int MutationSeed = 20261122;

    private static readonly Gen<string> Cell = Gen.OneOf(
        Gen.String[Gen.Char["abcz019 ,;\"'=+-@|%()\n\té\u0301ß“ệ€"], 0, 12],
        Gen.OneOf<string>("", "=1+1", "'=1", "''", "-", "+44 7700 900123", "-5", "@x", "\"", "a\"b", "Zoë O'Neill", "2026-11-05", "🩺"));

    private static readonly Gen<string[][]> Tables =
        Gen.Select(Gen.Int[1, 6], Gen.Int[1, 12]).SelectMany(size => Cell.Array[size.Item1].Array[size.Item2]);

    [Fact]
    public async Task What_is_written_is_read_back()
    {
        await Tables.SampleAsync(
            async table =>
            {
                var columns = Enumerable.Range(1, table[0].Length).Select(i => $"column;{i},\"x\"").ToArray();
                var kept = table.Where(line => line.Any(cell => Expected(cell).Length > 0)).ToList();
                var sheet = await Upload.ReadAsync(SheetWriter.Csv(columns, table));

                return sheet.Columns.SequenceEqual(columns)
                    && sheet.Lines.Select(line => line.Cells).SequenceEqual(kept.Select(line => line.Select(Expected).ToArray()), new SameCells())
                    && sheet.Problems.Count == (kept.Count > 0 ? 0 : 1);
            },
            iter: 3_000, threads: 1, print: table => string.Join('\n', table.Select(line => string.Join('¦', line))));
    }

    [Fact]
    public async Task No_damage_to_a_file_throws_or_hangs()
    {
        var files = Files();
        var random = new Random(MutationSeed);
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {MutationSeed}");
        using var late = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        for (var i = 0; i < Mutations; i++)
        {
            var bytes = Mutated(files[i % files.Length], random);
            try
            {
                var sheet = await SheetReader.ReadAsync(new MemoryStream(bytes), "a", Upload.Limits, late.Token);
                sheet.Lines.ShouldAllBe(line => line.Cells.Count == sheet.Columns.Count);
            }
            catch (Exception thrown)
            {
                throw new InvalidOperationException($"Seed {MutationSeed}, mutation {i}: {Convert.ToBase64String(bytes)}", thrown);
            }
        }
    }

    // What a cell is after a person's typing is tidied, which reading does and writing need not.
    private static string Expected(string cell) => CellText.Clean(cell, mayBreak: true, mostLength: 2_000).Text;

    private static byte[][] Files()
    {
        const string Csv = "name,site,\"start, date\"\r\nZoë,A,2026-11-05\r\n\"O\"\"Neill\",\"two\nlines\",-5\r\n";
        var book = new WorkbookZip(
            WorkbookZip.Row(1, "a", "b", "c") + "<row r='2'><c s='1'><v>46331.5</v></c><c t='s'><v>0</v></c><c t='b'><v>1</v></c></row>",
            "<si><t>shared</t></si>");
        return
        [
            Encoding.UTF8.GetBytes(Csv),
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Csv)],
            book.Bytes(),
            book.Bytes(System.IO.Compression.CompressionLevel.NoCompression),
        ];
    }

    private static byte[] Mutated(byte[] file, Random random)
    {
        var bytes = file.ToList();
        for (var times = random.Next(1, 6); times > 0 && bytes.Count > 0; times--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.Insert(at, (byte)"\",\r\n;<>&='\0"[random.Next(11)]);
                    break;
                case 3:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 9), bytes.Count - at));
                    break;
                case 4:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 60), bytes.Count - at)));
                    break;
                default:
                    bytes[at] = random.Next(2) == 0 ? (byte)0 : (byte)0xFF;
                    break;
            }
        }

        return [.. bytes];
    }

    private sealed class SameCells : IEqualityComparer<IReadOnlyList<string>>
    {
        public bool Equals(IReadOnlyList<string>? x, IReadOnlyList<string>? y) => x!.SequenceEqual(y!);

        public int GetHashCode(IReadOnlyList<string> obj) => obj.Count;
    }
}
