using Preceptor.RotaSolver.Model.Supervision;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model;

/// <summary>Makes a roster of the model's values. The flows say how many are with whom; here each person gets somebody, the same as before where that is possible.</summary>
internal static class Decoding
{
    /// <summary>The variables whose values are needed: pairs, then flows.</summary>
    public static IReadOnlyList<Google.OrTools.Sat.IntVar> Wanted(ProductModel model) =>
        [.. model.Pairs.Select(pair => pair.Var), .. model.Flows.Select(flow => flow.Count)];

    public static Duties Read(ProductModel model, long[] values)
    {
        var held = model.Pairs.Where((_, i) => values[i] == 1).ToLookup(pair => pair.Line, pair => pair.Person);
        var counts = model.Flows.Select((flow, i) => (flow, Count: values[model.Pairs.Count + i])).Where(each => each.Count > 0)
            .ToLookup(each => (each.flow.Class, each.flow.Piece), each => (each.flow.Option.Session, each.Count));
        var duties = new List<Duty>();
        for (var line = 0; line < model.Board.Classes.Length; line++)
        {
            foreach (var group in model.Board.Classes[line])
            {
                duties.AddRange(Read(model.Board, group, [.. group.People.Intersect(held[line])], i => counts[(group, i)].ToDictionary(each => each.Session, each => each.Count)));
            }
        }

        return new(model.Board, Handovers.Fewer(model.Board, [.. duties.OrderBy(duty => duty.Person).ThenBy(duty => model.Board.Line(duty.Line).From).ThenBy(duty => duty.Line)]));
    }

    private static IEnumerable<Duty> Read(Board board, NeedClass group, IReadOnlyList<int> people, Func<int, Dictionary<int, long>> countsOf)
    {
        var stretches = people.ToDictionary(p => p, _ => new List<Stretch>());
        foreach (var (i, piece) in group.Pieces.Index())
        {
            var left = people.Count == 0 ? [] : countsOf(i);
            foreach (var p in people.OrderBy(p => Wish(board, p, stretches[p], left)).ThenBy(p => p))
            {
                Extend(stretches[p], Chosen(board, p, stretches[p], left), piece);
            }
        }

        return people.Select(p => new Duty(p, group.Line, stretches[p]));
    }

    /// <summary>Whoever can stay with their session chooses first, then whoever has a named supervisor there.</summary>
    private static int Wish(Board board, int person, List<Stretch> before, Dictionary<int, long> left) =>
        before.Count > 0 && left.ContainsKey(before[^1].Session) ? 0 : left.Keys.Any(session => IsNamed(board, person, session)) ? 1 : 2;

    private static int Chosen(Board board, int person, List<Stretch> before, Dictionary<int, long> left)
    {
        var session = before.Count > 0 && left.ContainsKey(before[^1].Session) ? before[^1].Session
            : left.Keys.OrderByDescending(each => IsNamed(board, person, each)).ThenBy(each => each).First();
        if (--left[session] == 0)
        {
            left.Remove(session);
        }

        return session;
    }

    private static void Extend(List<Stretch> stretches, int session, Piece piece)
    {
        if (stretches.Count > 0 && stretches[^1].Session == session)
        {
            stretches[^1] = stretches[^1] with { Until = piece.Until };
        }
        else
        {
            stretches.Add(new(session, piece.From, piece.Until));
        }
    }

    private static bool IsNamed(Board board, int person, int session) => board.Problem.Sessions[session].Supervisor == board.Person(person).NamedSupervisor;
}
