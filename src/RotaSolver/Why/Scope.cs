using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Why;

/// <summary>
/// The part of a problem that decides whether a roster exists: lines with a pinned person or a minimum that must be met. Every rule says
/// "at most", so a duty that nothing asks for never makes a roster possible and may be left out.
/// </summary>
internal sealed class Scope
{
    /// <param name="least">How many people lines must have, by the line's place in the problem.</param>
    public Scope(RosterProblem problem, IReadOnlyDictionary<int, int> least)
    {
        var pinned = problem.Fixed.Select(pair => pair.Demand).ToHashSet(StringComparer.Ordinal);
        var lines = problem.Demand.Index().Where(each => least.ContainsKey(each.Index) || pinned.Contains(each.Item.Id)).ToList();
        Least = [.. lines.Select(each => least.GetValueOrDefault(each.Index))];
        Problem = problem with { Demand = [.. lines.Select(each => each.Item)], Requests = [], Published = null };
        Board = new Board(Problem);
        Pairs = [.. Board.Fixed.Concat(Enumerable.Range(0, Least.Length).Where(line => Least[line] > 0).SelectMany(line => problem.People.Select((_, p) => (Person: p, Line: line)))).Distinct().Order()];
    }

    /// <summary>The problem without the lines that do not matter.</summary>
    public RosterProblem Problem { get; }

    public Board Board { get; }

    /// <summary>The least people of each line that is left; 0 when it may be empty.</summary>
    public int[] Least { get; }

    /// <summary>Who may be asked to have which line, whatever speaks against it.</summary>
    public IReadOnlyList<(int Person, int Line)> Pairs { get; }
}
