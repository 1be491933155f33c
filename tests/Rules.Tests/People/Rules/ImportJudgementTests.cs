using Preceptor.Kernel.Sheets;
using Preceptor.People.Rules;

namespace Preceptor.Rules.Tests.People.Rules;

public sealed class ImportJudgementTests
{
    [Fact]
    public void Lines_are_counted_by_what_they_will_do_and_wrong_ones_not_at_all()
    {
        var judgement = Judgement([Line("x", ImportEffect.Add), Line("y", ImportEffect.Add), Line("z", ImportEffect.Change), Line(null, ImportEffect.Same)], []);
        judgement.Count(ImportEffect.Add).ShouldBe(2);
        judgement.Count(ImportEffect.Change).ShouldBe(1);
        judgement.Count(ImportEffect.Same).ShouldBe(0);
    }

    [Fact]
    public void A_line_with_two_problems_is_one_line()
    {
        SheetProblem[] problems = [new(2, "Role", "Select a role"), new(2, "Grade", "Select a grade"), new(5, "Role", "Select a role")];
        Judgement([], problems).LinesWithProblems.ShouldBe(2);
    }

    private static JudgedLine<string> Line(string? values, ImportEffect effect) => new(new(2, []), values, new("", []), effect);

    private static ImportJudgement<string> Judgement(IReadOnlyList<JudgedLine<string>> lines, IReadOnlyList<SheetProblem> problems) => new(lines, problems, [], [], []);
}
