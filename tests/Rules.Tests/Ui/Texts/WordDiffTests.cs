using Preceptor.Ui.Texts;

namespace Preceptor.Rules.Tests.Ui.Texts;

public sealed class WordDiffTests
{
    [Fact]
    public void Words_that_stay_go_and_come_are_told_apart() =>
        WordDiff.Between("the old cat sat", "the new cat sat down").Select(part => (part.Kind, part.Text)).ShouldBe(
            [(DiffKind.Same, "the "), (DiffKind.Removed, "old "), (DiffKind.Added, "new "), (DiffKind.Same, "cat "), (DiffKind.Removed, "sat"), (DiffKind.Added, "sat down")]);

    [Theory]
    [InlineData("", "")]
    [InlineData("a b c", "a b c")]
    [InlineData("", "a b")]
    [InlineData("one two three four", "four three two one")]
    public void Both_texts_can_be_read_from_it(string before, string after)
    {
        var parts = WordDiff.Between(before, after);
        string.Concat(parts.Where(part => part.Kind != DiffKind.Added).Select(part => part.Text)).ShouldBe(before);
        string.Concat(parts.Where(part => part.Kind != DiffKind.Removed).Select(part => part.Text)).ShouldBe(after);
    }
}
