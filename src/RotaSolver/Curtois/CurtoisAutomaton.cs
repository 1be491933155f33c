using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Curtois;

/// <summary>Runs of the published format: a state for each kind of last shift and days in a row, and for each day off up to the least run of them.</summary>
internal sealed record CurtoisAutomaton(Automaton Automaton, int StartState)
{
    /// <param name="kinds">The kinds that the person works.</param>
    /// <param name="all">The number of kinds, and whether one may stand on the day after another.</param>
    public static CurtoisAutomaton Make(CurtoisPerson person, IReadOnlySet<int> kinds, (int Count, Func<int, int, bool> MayFollow) all)
    {
        var (longest, off) = (Math.Max(1, person.MostRun), Math.Max(1, person.LeastOff));
        List<int> kindOf = [.. Enumerable.Repeat(Core.Automaton.OffKind, off)];
        var worked = new Dictionary<(int Kind, int Run), int>();
        foreach (var kind in kinds.Where(_ => person.MostRun > 0).Order())
        {
            for (var run = 1; run <= longest; run++)
            {
                worked[(kind, run)] = kindOf.Count;
                kindOf.Add(kind);
            }
        }

        var start = kindOf.Count;
        kindOf.Add(Core.Automaton.OffKind);
        var into = kindOf.Select(_ => new List<Step>()).ToList();
        into[0].Add(new(start, 0, 0));
        AddOff(into, worked, (off, person.LeastRun));
        foreach (var (entry, state) in worked)
        {
            var (kind, run) = entry;
            if (run == 1)
            {
                into[state].Add(new(start, 0, 0));

                // A run of days off that began on the first day may be shorter.
                into[state].AddRange(Enumerable.Range(1, off).Select(days => new Step(days - 1, 0, days == off ? Core.Automaton.AnyDay : days)));
            }
            else
            {
                into[state].AddRange(kinds.Order().Where(before => all.MayFollow(before, kind)).Select(before => new Step(worked[(before, run - 1)], 0)));
            }
        }

        return new(new([.. kindOf], into, all.Count), start);
    }

    private static void AddOff(List<List<Step>> into, Dictionary<(int Kind, int Run), int> worked, (int Off, int LeastRun) least)
    {
        for (var days = 2; days <= least.Off; days++)
        {
            into[days - 1].Add(new(days - 2, 0));
        }

        into[least.Off - 1].Add(new(least.Off - 1, 0));

        // A run of work that began on the first day may be shorter.
        into[0].AddRange(worked.Select(each => new Step(each.Value, 0, each.Key.Run >= least.LeastRun ? Core.Automaton.AnyDay : each.Key.Run)));
    }
}
