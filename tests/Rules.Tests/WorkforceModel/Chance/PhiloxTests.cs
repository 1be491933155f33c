using Preceptor.WorkforceModel.Chance;

namespace Preceptor.Rules.Tests.WorkforceModel.Chance;

public sealed class PhiloxTests
{
    /// <summary>The vectors that the authors of Philox publish with it (Random123, kat_vectors, philox4x32 10).</summary>
    [Theory]
    [InlineData(0u, 0u, 0u, 0u, 0ul, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xfffffffffffffffful, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0x299f31d0a4093822ul, 0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u)]
    public void It_gives_the_words_that_its_authors_published(uint a, uint b, uint c, uint d, ulong key, uint first, uint second, uint third, uint fourth) =>
        Philox.Block(new(a, b, c, d), key).ShouldBe(new(first, second, third, fourth));

    [Fact]
    public void Many_cells_at_once_get_the_words_of_each_alone()
    {
        int[] cells = [7, 0, 3, 99, 12345, 8, 1];
        var (ready, alone) = (new Draws(42), new Draws(42));
        ready.Prepare(9, 77, cells);
        foreach (var (place, cell) in cells.Index())
        {
            ready.MoveToReady(place, cell);
            alone.MoveTo(9, 77, (uint)cell);
            Enumerable.Range(0, 7).Select(_ => ready.Next()).ShouldBe(Enumerable.Range(0, 7).Select(_ => alone.Next()).ToList());
        }
    }
}
