using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Model.Alone;

/// <summary>A rule that a person and a line keep or break whatever the rest of the roster is.</summary>
internal interface IAlone
{
    /// <summary>Whether not even a fixed pair may break it.</summary>
    bool IsMust(RosterProblem problem);

    /// <returns>Why the person cannot fill the line, to follow "but"; none when they can.</returns>
    string? Refuses(RosterProblem problem, Person person, Line line);
}

/// <summary>All rules that decide about a pair alone, but for supervision.</summary>
internal static class AloneRules
{
    private static readonly IAlone[] All = [new Skill(), new ClearedForDuty(), new AwayFromDuty(), new LongestShift(), new RestBefore(), new NightRestBefore()];

    public static string? Refusal(Board board, int person, int line)
    {
        var isFixed = board.IsFixed(person, line);
        return All.Where(rule => !isFixed || rule.IsMust(board.Problem))
            .Select(rule => rule.Refuses(board.Problem, board.Person(person), board.Line(line))).FirstOrDefault(why => why is not null);
    }
}
