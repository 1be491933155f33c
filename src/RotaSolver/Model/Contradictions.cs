using Preceptor.RotaSolver.Model.Alone;
using Preceptor.RotaSolver.Model.Supervision;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Model;

/// <summary>Why fixed pairs cannot all be held, as far as one pair, or two of one person, or a line or a contract shows it.</summary>
internal static class Contradictions
{
    /// <returns>A sentence with the cause and what to do; none when no such simple cause is there.</returns>
    public static string? Find(Board board) =>
        (board.Fixed.Select(pair => Alone(board, pair.Person, pair.Line)).FirstOrDefault(why => why is not null)
            ?? board.Fixed.GroupBy(pair => pair.Person).Select(theirs => Together(board, theirs.Key, [.. theirs.Select(pair => pair.Line).OrderBy(line => board.Line(line).From)])).FirstOrDefault(why => why is not null)
            ?? board.Fixed.GroupBy(pair => pair.Line).Where(same => same.Count() > board.Line(same.Key).Maximum)
                .Select(same => $"{same.Count()} people are fixed to ‘{board.Line(same.Key).Id}’, whose maximum is {board.Line(same.Key).Maximum}").FirstOrDefault()) is { } cause
            ? $"{cause}; take a pair out of ‘fixed’ or mend what it breaks." : null;

    private static string? Alone(Board board, int person, int line) =>
        board.IsPossible(person, line) ? null
        : $"{board.Tell(person, line)}, but {AloneRules.Refusal(board, person, line) ?? new NeedFinder(board.Problem).Refusal(person, line)}";

    private static string? Together(Board board, int person, IReadOnlyList<int> lines)
    {
        var paid = lines.Sum(line => board.Line(line).Paid);
        if (paid > board.Person(person).MaxMinutes)
        {
            return $"{board.Person(person).Name} is fixed for {paid} paid minutes, and their most is {board.Person(person).MaxMinutes}";
        }

        return lines.Zip(lines.Skip(1)).Select(pair => Clash(board, board.Line(pair.First), board.Line(pair.Second)) is { } why
            ? $"{board.Tell(person, pair.First)} and to {board.Line(pair.Second).ShiftName} on {board.Line(pair.Second).Date:yyyy-MM-dd} (‘{board.Line(pair.Second).Id}’), but {why}" : null)
            .FirstOrDefault(why => why is not null);
    }

    private static string? Clash(Board board, Line first, Line second)
    {
        var gap = second.From - first.Until;
        return gap < 0 ? "they overlap"
            : board.Problem.Limit(Limits.DailyRest) is { Must: true } rest && gap < rest.Value ? $"only {gap} minutes of rest are between them, and the daily rest is {rest.Value}"
            : board.Problem.Limit(Limits.RestAfterNights) is { Must: true } nights && first.Night && !second.Night && gap < nights.Value ? $"only {gap} minutes are between them, and the rest after nights is {nights.Value}"
            : null;
    }
}
