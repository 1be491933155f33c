using Preceptor.RotaSolver.Why;

namespace Preceptor.RotaSolver.Repair;

/// <summary>
/// Ways to fill an open line: somebody takes it; somebody takes it and gives a duty of theirs to another; and so on along a chain of at
/// most three people. Shorter chains come first. The roster is always left as it was met.
/// </summary>
/// <param name="first">Whether any plan will do, so that longer chains are not looked at when a shorter one was found.</param>
internal sealed class Fills(LiveRoster live, SearchLimit limit, bool first = false)
{
    public const int MostPeople = 3;

    /// <summary>Duties further away than this hardly stand in each other's way; longer runs of dates are met by giving up one of them.</summary>
    private const int NearDays = 8;

    private const int MostPlans = 400;

    /// <summary>With fewer plans than this, chains of three people are looked at too.</summary>
    private const int Wanted = 5;

    private readonly List<Plan> _plans = [];
    private readonly List<Step> _steps = [];

    /// <returns>The cheapest plans; the last of them leaves the line open.</returns>
    public IReadOnlyList<Plan> Of(int line, int most, int people = MostPeople)
    {
        _plans.Clear();
        for (var length = 1; length <= people && !limit.IsOver && ((length < MostPeople && !first) || _plans.Count < (first ? 1 : Wanted)); length++)
        {
            Fill(line, length);
        }

        return [.. _plans.DistinctBy(plan => plan.Key).OrderBy(plan => plan.Price).ThenBy(plan => plan.People).Take(most), new Plan([], [line], live.Draft.Price)];
    }

    /// <summary>The cheapest way in which one person takes the line, alone or by giving one duty or two to others; none when there is none.</summary>
    public Plan? By(int person, int line)
    {
        _plans.Clear();
        if (!live.IsOpenTo(person, line))
        {
            return null;
        }

        Direct(person, line);
        if (_plans.Count == 0)
        {
            Shed(person, line, 2);
        }

        return _plans.MinBy(plan => plan.Price);
    }

    /// <param name="left">How many people the rest of the chain may have, this line's among them.</param>
    private void Fill(int line, int left)
    {
        foreach (var person in live.Board.PeopleOf[line])
        {
            if (limit.IsOver || _plans.Count >= MostPlans)
            {
                return;
            }

            if (!live.IsOpenTo(person, line) || _steps.Exists(step => step.Person == person))
            {
                continue;
            }

            if (left == 1)
            {
                Direct(person, line);
            }
            else
            {
                Shed(person, line, left);
            }
        }
    }

    private void Direct(int person, int line)
    {
        var mark = live.Mark;
        if (live.Draft.Broken(person, line) is null && live.TryPut(person, line))
        {
            _plans.Add(new([.. _steps, new(person, line, true)], [], live.Draft.Price));
        }

        live.Undo(mark);
    }

    /// <summary>Takes one duty from somebody, or two when they are in the way only together, so that the line fits; then looks for somebody for those.</summary>
    private void Shed(int person, int line, int left)
    {
        var date = live.Board.DateOf[line];
        var near = live.Draft.LinesOf(person).Where(other => Math.Abs(live.Board.DateOf[other] - date) <= NearDays && !live.IsPinned(person, other)).ToList();
        var single = near.Where(other => Without(person, line, left, [other])).ToList();
        if (single.Count == 0 && live.Draft.Broken(person, line) is not null)
        {
            var close = near.Where(other => Math.Abs(live.Board.DateOf[other] - date) <= 2).ToList();
            _ = close.SelectMany((first, i) => close.Skip(i + 1).Select(second => (first, second))).Count(pair => Without(person, line, left, [pair.first, pair.second]));
        }
    }

    /// <returns>Whether the line fits then.</returns>
    private bool Without(int person, int line, int left, IReadOnlyList<int> shed)
    {
        var (mark, steps) = (live.Mark, _steps.Count);
        foreach (var other in shed)
        {
            live.Take(live.Draft.Find(person, other)!);
            _steps.Add(new(person, other, false));
        }

        var fits = live.Draft.Broken(person, line) is null && live.TryPut(person, line);
        if (fits)
        {
            _steps.Add(new(person, line, true));
            Next(shed, left - 1);
        }

        _steps.RemoveRange(steps, _steps.Count - steps);
        live.Undo(mark);
        return fits;
    }

    private void Next(IReadOnlyList<int> shed, int left)
    {
        var needed = shed.Where(other => live.Draft.Staffed(other) < live.Board.Line(other).Minimum).ToList();
        var spare = shed.Except(needed).ToList();
        if (needed.Count == 0)
        {
            _plans.Add(new([.. _steps], [], live.Draft.Price));
        }

        if (needed.Count <= 1 && needed.Concat(spare).Take(1).ToList() is [var only])
        {
            Fill(only, left);
        }
        else if (needed.Count == 2 && left == 2)
        {
            Both(needed[0], needed[1]);
        }
    }

    /// <summary>Two duties that one person gave up, each for somebody else who is free.</summary>
    private void Both(int first, int second)
    {
        foreach (var person in live.Board.PeopleOf[first].Where(p => live.Fits(p, first) && !_steps.Exists(step => step.Person == p)).TakeWhile(_ => !limit.IsOver))
        {
            var mark = live.Mark;
            if (live.TryPut(person, first))
            {
                _steps.Add(new(person, first, true));
                Fill(second, 1);
                _steps.RemoveAt(_steps.Count - 1);
            }

            live.Undo(mark);
        }
    }
}
