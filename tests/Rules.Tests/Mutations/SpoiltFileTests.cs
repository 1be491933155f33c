using System.Diagnostics;
using System.Text;
using Preceptor.TestKit.Rosters;

namespace Preceptor.Rules.Tests.Mutations;

/// <summary>
/// Whatever happens to a file, it is read or refused with one sentence, in little time and memory. PRECEPTOR_SEED repeats a run; a long run
/// begins from a seed of its own.
/// </summary>
public sealed class SpoiltFileTests(ITestOutputHelper output)
{
    private const long MostBytes = 64L << 20;
    private const int MostSentence = 600;

    private static readonly bool Long = Environment.GetEnvironmentVariable("PRECEPTOR_LONG") == "1";
    private static readonly int Files = Long ? 1_000_000 : 20_000;
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    /// <summary>The first of each reader.</summary>
    private readonly Dictionary<string, string> _faults = new(StringComparer.Ordinal);

    private string _now = "";
    private long _done;

    [Fact]
    [Trait("assures", "A spoilt file is read or refused with one sentence, never more")]
    public void No_damage_to_a_file_throws_hangs_or_fills_the_memory()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("PRECEPTOR_SEED"), out var given) ? given : Long ? (int)(Stopwatch.GetTimestamp() & 0xFFFFFF) : 1;
        output.WriteLine($"Seed {seed}, {Files} files");
        Exception? fault = null;
        var counts = (Read: 0, Refused: 0);
        var work = new Thread(() =>
        {
            try
            {
                counts = Spoil(seed);
            }
            catch (Exception thrown)
            {
                fault = thrown;
            }
        }, 16 << 20) { IsBackground = true };
        work.Start();
        for (var before = -1L; !work.Join(Hang); before = Interlocked.Read(ref _done))
        {
            Interlocked.Read(ref _done).ShouldNotBe(before, $"It hangs: {Volatile.Read(ref _now)}");
        }

        fault.ShouldBeNull();
        _faults.Values.ShouldBeEmpty();
        output.WriteLine($"{counts.Read} read, {counts.Refused} refused");
        counts.Read.ShouldBeGreaterThan(Files / 50);
        counts.Refused.ShouldBeGreaterThan(Files / 2);
    }

    private (int Read, int Refused) Spoil(int seed)
    {
        var readers = Reader.All();
        foreach (var reader in readers)
        {
            reader.Files.ShouldAllBe(file => reader.Read(file) == null, reader.Name);
        }

        var (read, refused) = (0, 0);
        for (var i = 0; i < Files; i++)
        {
            // A draw for each file, so that one of them can be repeated alone.
            var draw = new Draw(unchecked((seed * 1_000_003) + i));
            var reader = readers[i % readers.Count];
            var bytes = Mutation.Of(draw.Of(reader.Files), draw);
            Volatile.Write(ref _now, $"seed {seed}, file {i}, {reader.Name}");
            var sentence = Read(reader, bytes);
            read += sentence is null ? 1 : 0;
            refused += sentence is null ? 0 : 1;
            Interlocked.Increment(ref _done);
        }

        return (read, refused);
    }

    private string? Read(Reader reader, byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            var sentence = reader.Read(bytes);
            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MostBytes, "bytes to read a file of a few thousand");
            if (sentence is not null)
            {
                sentence.Length.ShouldBeInRange(10, MostSentence);
                sentence.Any(char.IsControl).ShouldBeFalse($"a sentence with control characters: {sentence}");
            }

            return sentence;
        }
        catch (Exception thrown)
        {
            _faults.TryAdd(reader.Name, $"{_now}: {thrown}\n{Encoding.UTF8.GetString(bytes)}");
            return null;
        }
    }
}
