using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Why;

/// <summary>The problem with some steps of a repair taken.</summary>
internal sealed record Repaired
{
    private readonly Scope _scope;
    private readonly SearchLimit _limit;

    public Repaired(Scope scope, SearchLimit limit)
    {
        (_scope, _limit, Problem) = (scope, limit, scope.Problem);
        Least = scope.Least.Index().Where(each => each.Item > 0).ToDictionary(each => each.Index, each => each.Item);
        Told = new(scope.Problem);
    }

    public RosterProblem Problem { get; init; }

    /// <summary>The least people of lines, by their places in the scope's problem.</summary>
    public IReadOnlyDictionary<int, int> Least { get; init; }

    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>In the words of the problem as it was.</summary>
    public Told Told { get; }

    public Scope Before => _scope;

    public bool IsOver => _limit.IsOver;

    public Repaired Without(IReadOnlyList<Fact> pins)
    {
        var gone = pins.Select(pin => new Pair(Problem.People[pin.Person].Id, Problem.Demand[pin.Line].Id)).ToHashSet();
        return this with { Problem = Problem with { Fixed = [.. Problem.Fixed.Where(pair => !gone.Contains(pair))] } };
    }

    public Repaired Then(string step) => this with { Steps = [.. Steps, step] };

    /// <summary>Whether nobody has taken the place of a pinned person.</summary>
    public bool IsOpen(Fact pin) => Problem.Fixed.Count(pair => pair.Demand == Problem.Demand[pin.Line].Id) < _scope.Problem.Fixed.Count(pair => pair.Demand == Problem.Demand[pin.Line].Id);

    /// <summary>Whether a roster exists now, by a model that is built anew.</summary>
    public bool Holds()
    {
        var model = new FactModel(new(Problem, Least), _limit);
        return model.CanHold(model.Facts.ToHashSet()) == true;
    }
}
