using System.Diagnostics;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model.Local;

/// <summary>A roster to begin the exact search with, for problems where that would be long in finding one.</summary>
internal static class Start
{
    private const double ToldSeconds = 1;

    /// <summary>Steps that take about a second on a slow machine: with one thread steps are counted and not seconds, so that the same seed gives the same roster.</summary>
    private const int StepsASecond = 40;

    /// <param name="seconds">The most that it takes.</param>
    /// <param name="told">Told of the roster about once a second, with the seconds gone.</param>
    public static Duties? Find(Board board, SolveSettings settings, double seconds, (Action<Duties, double> Look, CancellationToken Stop) told)
    {
        var search = new LocalSearch(board, settings.Seed);
        if (!search.Build())
        {
            return null;
        }

        var (clock, last, best) = (Stopwatch.StartNew(), double.NegativeInfinity, long.MaxValue);
        for (var step = 0; clock.Elapsed.TotalSeconds < seconds && !told.Stop.IsCancellationRequested && (settings.Threads > 1 || step < seconds * StepsASecond); step++)
        {
            if (clock.Elapsed.TotalSeconds - last >= ToldSeconds && search.Price < best)
            {
                (last, best) = (clock.Elapsed.TotalSeconds, search.Price);
                told.Look(search.Now(), last);
            }

            search.Step();
        }

        return search.Now();
    }

    /// <summary>Tells the model a roster, pairs and supervision, to begin with.</summary>
    public static void Hint(ProductModel model, Duties duties)
    {
        foreach (var (person, line, pair) in model.Pairs)
        {
            model.Cp.AddHint(pair, duties.Has(person, line) ? 1 : 0);
        }

        var byLine = duties.All.ToLookup(duty => duty.Line);
        foreach (var flow in model.Flows)
        {
            var piece = flow.Class.Pieces[flow.Piece];
            model.Cp.AddHint(flow.Count, byLine[flow.Class.Line].Count(duty => model.Board.ClassOf(duty.Person, duty.Line) == flow.Class
                && duty.Supervision.Any(stretch => stretch.Session == flow.Option.Session && stretch.From <= piece.From && piece.From < stretch.Until)));
        }
    }
}
