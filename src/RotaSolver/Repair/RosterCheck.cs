using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Model.Local;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Repair;

/// <summary>Looks at a finished repair as a whole, without what the search remembers: only what holds here is offered.</summary>
internal sealed class RosterCheck(LiveRoster live)
{
    private readonly Board _board = live.Board;

    /// <summary>Whether the new duties keep every rule and nobody supervises more than before or than they may.</summary>
    public bool Holds(Duties after)
    {
        var known = live.Known.Select(duty => (duty.Person, duty.Line)).ToHashSet();
        var rules = new PersonRules(_board);
        return after.All.All(duty => _board.IsPossible(duty.Person, duty.Line) && !live.IsBanned(duty.Person, duty.Line) && IsWhole(duty))
            && after.All.Where(duty => !known.Contains((duty.Person, duty.Line))).Select(duty => duty.Person).Distinct()
                .All(person => rules.Allow(person, [.. after.Of(person).Select(duty => duty.Line).OrderBy(line => _board.Line(line).From)]))
            && after.All.Select(duty => duty.Line).Distinct().All(line => after.Staffed(line) <= Math.Max(_board.Line(line).Maximum, live.Known.Count(duty => duty.Line == line)))
            && known.All(pair => !live.IsPinned(pair.Person, pair.Line) || after.Has(pair.Person, pair.Line))
            && WithinCaps(after);
    }

    private bool IsWhole(Duty duty) =>
        duty.Supervision.Count > 0 && duty.Supervision[0].From == _board.Line(duty.Line).From && duty.Supervision[^1].Until == _board.Line(duty.Line).Until
        && duty.Supervision.Zip(duty.Supervision.Skip(1)).All(pair => pair.First.Until == pair.Second.From)
        && Held(duty).Count() == _board.ClassOf(duty.Person, duty.Line).Pieces.Sum(piece => duty.Supervision.Count(stretch => stretch.From < piece.Until && stretch.Until > piece.From));

    /// <summary>For each piece and stretch of a duty, who supervises it and how many they may have then.</summary>
    private IEnumerable<(string Supervisor, long From, long Until, int Room, Duty Duty)> Held(Duty duty) =>
        from piece in _board.ClassOf(duty.Person, duty.Line).Pieces
        from stretch in duty.Supervision
        where stretch.From < piece.Until && stretch.Until > piece.From
        from option in piece.Options
        where option.Session == stretch.Session
        select (_board.Problem.Sessions[stretch.Session].Supervisor, Math.Max(piece.From, stretch.From), Math.Min(piece.Until, stretch.Until), option.Room, duty);

    private bool WithinCaps(Duties after)
    {
        var known = live.Known.ToDictionary(duty => (duty.Person, duty.Line));
        foreach (var theirs in after.All.SelectMany(Held).GroupBy(each => each.Supervisor, StringComparer.Ordinal))
        {
            var all = theirs.ToList();

            // A doctor whose associates are as they were may be over the cap already; that is not this repair's doing.
            if (all.TrueForAll(each => known.TryGetValue((each.Duty.Person, each.Duty.Line), out var old) && old.Supervision.SequenceEqual(each.Duty.Supervision)))
            {
                continue;
            }

            if (all.Exists(start => all.Where(each => each.From <= start.From && start.From < each.Until).ToList() is var now && now.Count > now.Min(each => each.Room)))
            {
                return false;
            }
        }

        return true;
    }
}
