using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Why;

/// <param name="Model">The model in which the conflicts were found; its scope may be smaller than what was asked.</param>
internal sealed record FoundConflicts(FactModel Model, IReadOnlyList<Conflict> Conflicts)
{
    /// <summary>Whether only a part of the lines was looked at.</summary>
    public bool IsPart { get; init; }

    /// <summary>Other lines of which it is known that they cannot have their minimum either, each by itself.</summary>
    public IReadOnlyList<int> Others { get; init; } = [];
}

/// <summary>
/// Looks for conflicts. With many minimums the small questions come first, one line, one date, one week: a conflict among few lines is a
/// conflict of all, and it is the one that can be understood. Only when none of them conflicts is the whole asked.
/// </summary>
internal sealed class ConflictSearch(RosterProblem problem, IReadOnlyDictionary<int, int> asked, SearchLimit limit)
{
    private const int MostConflicts = 4;
    private const int FewLines = 12;

    /// <summary>Of the time, for the questions about single lines, dates and weeks.</summary>
    private const double ShareForParts = 0.6;

    /// <summary>Of what is left once a conflict is found, for each further one.</summary>
    private const double ShareForMore = 0.2;

    /// <returns>No conflicts when a roster exists; none at all when the time was too short.</returns>
    public FoundConflicts? Find()
    {
        var parts = limit.Share(ShareForParts);
        foreach (var part in Parts().TakeWhile(_ => !parts.IsOver))
        {
            if (Conflicts(part) is { Conflicts.Count: > 0 } found)
            {
                return found with { IsPart = part.Count < asked.Count, Others = part.Count == 1 ? Others(part.Keys.Single(), parts) : [] };
            }
        }

        return Conflicts(asked);
    }

    private List<int> Others(int found, SearchLimit share)
    {
        var others = new List<int>();
        foreach (var line in asked.Where(line => line.Key > found).TakeWhile(_ => !share.IsOver))
        {
            var model = new FactModel(new(problem, new Dictionary<int, int> { [line.Key] = line.Value }), share);
            if (model.CanHold(model.Facts.ToHashSet()) == false)
            {
                others.Add(line.Key);
            }
        }

        return others;
    }

    private IEnumerable<IReadOnlyDictionary<int, int>> Parts()
    {
        if (asked.Count > 0)
        {
            yield return new Dictionary<int, int>();
        }

        if (asked.Count <= FewLines)
        {
            yield break;
        }

        foreach (var line in asked)
        {
            yield return new Dictionary<int, int> { [line.Key] = line.Value };
        }

        var first = problem.Days[0].Date;
        foreach (var length in new[] { 1, 7 })
        {
            foreach (var days in asked.GroupBy(line => (problem.Demand[line.Key].Date.DayNumber - first.DayNumber) / length).OrderBy(days => days.Key))
            {
                yield return days.ToDictionary();
            }
        }
    }

    private FoundConflicts? Conflicts(IReadOnlyDictionary<int, int> least)
    {
        var model = new FactModel(new(problem, least), limit);
        var left = model.Facts.Order(FactOrder.Instance).ToList();
        var conflicts = new List<Conflict>();
        while (conflicts.Count < MostConflicts && model.CanHold(left.ToHashSet()) is var held && held != true)
        {
            if (held is null || new SmallestConflict(model, model.Limit).Find(left) is not { } conflict)
            {
                break;
            }

            conflicts.Add(conflict);
            left.RemoveAll(fact => conflict.Facts.Contains(fact));

            // The first conflict is the answer; more of them are worth a little time only.
            model.Limit = limit.Share(ShareForMore);
        }

        var isKnown = conflicts.Count > 0 || model.CanHold(left.ToHashSet()) == true;
        return isKnown ? new(model, conflicts) : null;
    }
}
