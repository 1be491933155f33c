using Google.OrTools.Sat;
using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Why;

/// <summary>What one person's duties keep together: the rules of docs/formats/roster-problem.md, each with the person's own switch.</summary>
internal sealed class PersonFacts
{
    private readonly FactModel _model;
    private readonly Board _board;
    private readonly int _person;
    private readonly IReadOnlyList<int> _lines;
    private readonly Dictionary<(int Date, bool Nights), BoolVar> _on = [];

    private PersonFacts(FactModel model, int person)
    {
        (_model, _board, _person, _lines) = (model, model.Scope.Board, person, model.LinesOf(person));
    }

    public static void Add(FactModel model)
    {
        foreach (var person in model.Scope.Pairs.Select(pair => pair.Person).Distinct())
        {
            new PersonFacts(model, person).Add();
        }
    }

    private void Add()
    {
        NotBoth(new(FactKind.OnePlace, _person), must: true, (first, second) => second.From < first.Until);
        With(Limits.DailyRest, limit => NotBoth(Rule(limit), limit.Must, (first, second) => second.From >= first.Until && second.From < first.Until + limit.Value));
        With(Limits.RestAfterNights, limit => NotBoth(Rule(limit), limit.Must, (first, second) => first.Night && !second.Night && second.From >= first.Until && second.From < first.Until + limit.Value));
        With(Limits.DaysInARow, limit => Runs(limit, _board.Person(_person).Before.DaysInARow, nights: false));
        With(Limits.NightsInARow, limit => Runs(limit, _board.Person(_person).Before.NightsInARow, nights: true));
        With(Limits.WeeklyRest, limit => WeekFacts.Add(_model, _person, limit));
        if (_lines.Sum(line => _board.Line(line).Paid) > _board.Person(_person).MaxMinutes)
        {
            var paid = LinearExpr.WeightedSum(_lines.Select(Pair), _lines.Select(line => _board.Line(line).Paid));
            _model.Cp.Add(paid <= _board.Person(_person).MaxMinutes).OnlyEnforceIf(_model.Switch(new(FactKind.ContractHours, _person)));
        }
    }

    private void With(string code, Action<Rule> add)
    {
        if (_board.Problem.Limit(code) is { } limit)
        {
            add(limit);
        }
    }

    private Fact Rule(Rule limit) => new(FactKind.Rule, _person, Word: limit.Code);

    private BoolVar Pair(int line) => _model.Pair(_person, line);

    /// <summary>Of two lines that collide only one is held; two pinned ones are held against a rule that is no must.</summary>
    private void NotBoth(Fact fact, bool must, Func<Line, Line, bool> collide)
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            var (first, isFixed) = (_lines[i], _board.IsFixed(_person, _lines[i]));
            var after = _lines.Skip(i + 1).Where(next => collide(_board.Line(first), _board.Line(next)) && (must || !isFixed || !_board.IsFixed(_person, next))).ToList();
            if (after.Count > 0)
            {
                _model.Cp.AddBoolAnd(after.Select(next => Pair(next).Not())).OnlyEnforceIf([_model.Switch(fact), Pair(first)]);
            }
        }
    }

    /// <summary>Windows one longer than the limit; a run that starts on the first date adds what is carried in.</summary>
    private void Runs(Rule limit, long carried, bool nights)
    {
        var days = _board.Problem.Days.Count;
        if (carried > 0)
        {
            Window(limit, (0, Math.Max(0, limit.Value - carried)), nights);
        }

        for (var date = 0; date + limit.Value < days; date++)
        {
            Window(limit, (date, limit.Value), nights);
        }
    }

    private void Window(Rule limit, (int From, long Most) window, bool nights)
    {
        var dates = Enumerable.Range(window.From, (int)Math.Min(window.Most + 1, _board.Problem.Days.Count - window.From)).ToList();
        var on = dates.Select(date => On(date, nights)).OfType<BoolVar>().ToList();
        if (on.Count <= window.Most)
        {
            return;
        }

        var held = dates.Count(date => _lines.Any(line => _board.DateOf[line] == date && _board.IsFixed(_person, line) && (!nights || _board.Line(line).Night)));
        var most = limit.Must ? window.Most : Math.Max(window.Most, held);
        if (on.Count > most)
        {
            _model.Cp.Add(LinearExpr.Sum(on) <= most).OnlyEnforceIf(_model.Switch(Rule(limit)));
        }
    }

    private BoolVar? On(int date, bool nights)
    {
        if (!_on.TryGetValue((date, nights), out var on))
        {
            var lines = _lines.Where(line => _board.DateOf[line] == date && (!nights || _board.Line(line).Night)).ToList();
            if (lines.Count == 0)
            {
                return null;
            }

            _on[(date, nights)] = on = _model.Cp.NewBoolVar("");
            lines.ForEach(line => _model.Cp.AddImplication(Pair(line), on));
        }

        return on;
    }
}
