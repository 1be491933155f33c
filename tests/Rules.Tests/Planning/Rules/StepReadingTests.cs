using Preceptor.Planning.Domain;
using Preceptor.Planning.Rules;

namespace Preceptor.Rules.Tests.Planning.Rules;

public sealed class StepReadingTests
{
    private static readonly StepText Step = new(1, "Define the plan", "", "", [new(1, "purpose", "What is this plan for?", "", true), new(1, "scope", "Whom does it cover?", "", false)]);

    [Fact]
    public void Answers_are_kept_without_blanks_and_empty_ones_left_out()
    {
        StepReading.Read(Step, Typed(" To decide\r\nby March ", "  ")).Done(out var answers).ShouldBeTrue();
        answers.ShouldHaveSingleItem().ShouldBe(new("purpose", "To decide\nby March"));
    }

    [Fact]
    public void The_first_question_needs_an_answer()
    {
        var refusal = StepReading.Read(Step, Typed("", "All")).Refusals.ShouldHaveSingleItem();
        (refusal.Field, refusal.Sentence).ShouldBe(("purpose", "Answer ‘What is this plan for?’"));
    }

    [Fact]
    public void An_answer_that_is_too_long_says_by_how_much() =>
        StepReading.Read(Step, Typed("Because", new string('x', StepReading.MostOfAnAnswer + 1))).Refusals.ShouldHaveSingleItem()
            .Sentence.ShouldBe("‘Whom does it cover?’ has 6,001 characters; 6,000 are the most");

    private static Dictionary<string, string?> Typed(string purpose, string scope) => new(StringComparer.Ordinal) { ["purpose"] = purpose, ["scope"] = scope };
}
