using Preceptor.RotaSolver.Model.Supervision;

namespace Preceptor.RotaSolver.Model.Rows;

/// <summary>How many people a line can have at the most, because there are only so many supervisors with so much room, whoever else they have.</summary>
internal static class SupervisedMost
{
    public static int Of(Board board, int line)
    {
        var classes = board.Classes[line];
        return classes.SelectMany(group => group.Pieces).Select(piece => piece.From).Distinct().Select(minute => At(board, classes, minute)).Append(board.Line(line).Maximum).Min();
    }

    private static int At(Board board, IReadOnlyList<NeedClass> classes, long minute) =>
        classes.SelectMany(group => group.Pieces.First(piece => piece.From <= minute && minute < piece.Until).Options)
            .GroupBy(option => board.Problem.Sessions[option.Session].Supervisor, StringComparer.Ordinal).Sum(supervisor => supervisor.Max(option => option.Room));
}
