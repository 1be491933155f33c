using Preceptor.RotaSolver.Model.Alone;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Why;

/// <summary>What giving up a fact means for the people who do it: as little of it as settles the conflict.</summary>
internal static class Steps
{
    private const int MostTried = 8;

    /// <param name="isLast">Whether nothing else is given up, so that the smallest step can be found by solving again.</param>
    /// <returns>None when the fact cannot give way after all.</returns>
    public static Repaired? Take(Repaired at, Fact fact, bool isLast) => fact.Kind switch
    {
        FactKind.Minimum => Smallest(at, isLast, Enumerable.Range(1, at.Least[fact.Line]), fewer => Fewer(at, fact.Line, fewer)),
        FactKind.Maximum => Smallest(at, isLast, Enumerable.Range(1, MostTried), more => More(at, fact.Line, more)),
        FactKind.ContractHours => Smallest(at, isLast, Shifts(at, fact.Person), minutes => Longer(at, fact.Person, minutes)),
        FactKind.Cap => Smallest(at, isLast, Enumerable.Range(1, MostTried), more => Wider(at, (int)fact.Other, more)),
        FactKind.Leave => Back(at, fact.Person, (int)fact.Other),
        FactKind.NoOtherDoctor => Smallest(at, isLast, NewSession.For(at, fact.Line), session => NewSession.Add(at, session)),
        _ => null,
    };

    /// <summary>Somebody else for a pinned duty; when nobody can, the duty stays open.</summary>
    public static Repaired Move(Repaired at, Fact pin)
    {
        var (line, problem) = (at.Problem.Demand[pin.Line], at.Problem);
        var there = problem.Fixed.Where(pair => pair.Demand == line.Id).Select(pair => pair.Person).ToHashSet(StringComparer.Ordinal);
        var others = problem.People.Index().Where(each => each.Index != pin.Person && !there.Contains(each.Item.Id) && CanAlone(problem, each.Item, line))
            .OrderByDescending(each => line.Team is null || each.Item.Teams.Contains(line.Team)).ThenBy(each => problem.Fixed.Count(pair => pair.Person == each.Item.Id));
        foreach (var other in others.TakeWhile(_ => !at.IsOver))
        {
            var moved = at with { Problem = problem with { Fixed = [.. problem.Fixed, new(other.Item.Id, line.Id)] } };
            if (moved.Holds())
            {
                return moved.Then($"Give {at.Told.Line(line)} to {other.Item.Name} instead of {at.Told.Person(pin.Person)}.");
            }
        }

        return at.Then($"Take {at.Told.Person(pin.Person)} off {at.Told.Line(line)}{(at.IsOver ? "" : "; nobody else can have it as things are")}.");
    }

    private static bool CanAlone(RosterProblem problem, Person person, Line line) =>
        new Skill().Refuses(problem, person, line) is null && new ClearedForDuty().Refuses(problem, person, line) is null && new AwayFromDuty().Refuses(problem, person, line) is null;

    private static Repaired? Smallest<T>(Repaired at, bool isLast, IEnumerable<T> sizes, Func<T, Repaired> step)
    {
        var tried = sizes.Select(step);
        return isLast ? tried.TakeWhile(_ => !at.IsOver).FirstOrDefault(each => each.Holds()) : tried.LastOrDefault();
    }

    private static Repaired Fewer(Repaired at, int line, int fewer)
    {
        var least = new Dictionary<int, int>(at.Least) { [line] = at.Least[line] - fewer };
        return (at with { Least = least }).Then($"Let {at.Told.Line(line)} go with {(least[line] == 0 ? "nobody" : Words.Of(least[line], "person", "people"))} instead of {at.Least[line]}.");
    }

    private static Repaired More(Repaired at, int line, int more)
    {
        var (old, most) = (at.Problem.Demand[line], at.Problem.Demand[line].Maximum + more);
        return Changed(at, at.Problem with { Demand = [.. at.Problem.Demand.Select(each => each == old ? each with { Maximum = most } : each)] }, $"Let {at.Told.Line(line)} take {Words.Of(most, "person", "people")}.");
    }

    /// <summary>Minutes by which a contract might have to be longer: what is pinned beyond it, and then by one line more after the other.</summary>
    private static IEnumerable<long> Shifts(Repaired at, int person)
    {
        var who = at.Problem.People[person];
        var pinned = at.Problem.Fixed.Where(pair => pair.Person == who.Id).Sum(pair => at.Problem.Demand.First(line => line.Id == pair.Demand).Paid);
        var line = at.Problem.Demand.Max(each => each.Paid);
        return Enumerable.Range(0, MostTried).Select(count => Math.Max(0, pinned - who.MaxMinutes) + (count * line)).Where(minutes => minutes > 0);
    }

    private static Repaired Longer(Repaired at, int person, long minutes)
    {
        var old = at.Problem.People[person];
        return Changed(at, at.Problem with { People = With(at.Problem.People, old, old with { MaxMinutes = old.MaxMinutes + minutes }) }, $"Agree {Words.Hours(minutes)} more in the period with {old.Name}.");
    }

    private static Repaired Wider(Repaired at, int session, int more)
    {
        var old = at.Problem.Sessions[session];
        var sessions = at.Problem.Sessions.Select(each => each == old ? each with { Cap = each.Cap + more } : each).ToList();
        return Changed(at, at.Problem with { Sessions = sessions }, $"Ask {old.SupervisorName} to supervise {Words.Of(old.Cap + more, "person", "people")} at once in the session ‘{old.Id}’, {at.Told.Span(old.From, old.Until)}.");
    }

    private static Repaired Back(Repaired at, int person, int span)
    {
        var away = at.Before.Problem.People[person].Away[span];
        var old = at.Problem.People[person];
        return Changed(at, at.Problem with { People = With(at.Problem.People, old, old with { Away = [.. old.Away.Where(each => each != away)] }) },
            $"Agree with {old.Name} to be there although away ({away.Why}) from {at.Told.Span(away.From, away.Until)}.");
    }

    private static Repaired Changed(Repaired at, RosterProblem problem, string step) => (at with { Problem = problem }).Then(step);

    private static IReadOnlyList<Person> With(IReadOnlyList<Person> people, Person old, Person now) => [.. people.Select(person => person == old ? now : person)];
}
