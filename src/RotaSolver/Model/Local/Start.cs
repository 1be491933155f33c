using System.Diagnostics;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model.Local;

/// <summary>A roster to begin the exact search with, for problems where that would be long in finding one.</summary>
internal static class Start
{
    private const double ToldSeconds = 1;
    private const int FirstSteps = 20;

    /// <summary>Steps that take about a second on a slow machine: with one thread steps are counted and not seconds, so that the same seed gives the same roster.</summary>
    private const int StepsASecond = 40;

    /// <param name="span">When it begins and ends, in seconds of the whole search.</param>
    /// <param name="wanted">Duties that a good roster is thought to hold; none when none are known.</param>
    /// <param name="told">Told of the roster about once a second, with the seconds gone; what it answers says whether that is enough.</param>
    public static Duties? Find(Board board, SolveSettings settings, (double From, double Until) span, IEnumerable<(int Person, int Line)>? wanted, (Func<Duties, double, bool> Look, CancellationToken Stop) told)
    {
        if (Cheapest(board, settings, wanted) is not { } search)
        {
            return null;
        }

        var (clock, last, best, seconds) = (Stopwatch.StartNew(), double.NegativeInfinity, long.MaxValue, span.Until - span.From);
        for (var step = 0; clock.Elapsed.TotalSeconds < seconds && !told.Stop.IsCancellationRequested && (settings.Threads > 1 || step < seconds * StepsASecond); step++)
        {
            if (clock.Elapsed.TotalSeconds - last >= ToldSeconds && search.Price < best)
            {
                (last, best) = (clock.Elapsed.TotalSeconds, search.Price);
                if (told.Look(search.Now(), span.From + last))
                {
                    break;
                }
            }

            search.Step();
        }

        return search.Now();
    }

    /// <summary>A roster built duty by duty, with a few steps.</summary>
    public static Duties? First(Board board, SolveSettings settings)
    {
        var search = new LocalSearch(board, settings.Seed);
        if (!search.Build())
        {
            return null;
        }

        for (var step = 0; step < FirstSteps; step++)
        {
            search.Step();
        }

        return search.Now();
    }

    /// <summary>A roster built duty by duty, or one that holds what is wanted, whichever costs less.</summary>
    private static LocalSearch? Cheapest(Board board, SolveSettings settings, IEnumerable<(int Person, int Line)>? wanted)
    {
        var (plain, filled) = (new LocalSearch(board, settings.Seed), new LocalSearch(board, settings.Seed));
        var isBuilt = plain.Build();
        return wanted is not null && filled.Build(wanted) && (!isBuilt || filled.Price <= plain.Price) ? filled : isBuilt ? plain : null;
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
