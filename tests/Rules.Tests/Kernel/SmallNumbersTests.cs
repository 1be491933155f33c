using Preceptor.Kernel.Answers;

namespace Preceptor.Rules.Tests.Kernel;

public sealed class SmallNumbersTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(4, "fewer than 5")]
    [InlineData(5, "5")]
    [InlineData(1200, "1,200")]
    public void Few_are_not_told(int count, string words) => SmallNumbers.InWords(count).ShouldBe(words);
}
