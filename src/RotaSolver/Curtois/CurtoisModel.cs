using Google.OrTools.Sat;

namespace Preceptor.RotaSolver.Curtois;

/// <summary>The CP-SAT model of a published instance: a literal for each person, day and shift that they are qualified for.</summary>
internal sealed class CurtoisModel
{
    private readonly CurtoisProblem _problem;
    private readonly BoolVar?[,,] _works;
    private readonly BoolVar[,] _on;
    private readonly LinearExprBuilder _price = LinearExpr.NewBuilder();

    public CurtoisModel(CurtoisProblem problem)
    {
        _problem = problem;
        _works = new BoolVar?[problem.People.Count, problem.Days, problem.Shifts.Count];
        _on = new BoolVar[problem.People.Count, problem.Days];
        foreach (var (p, person) in problem.People.Index())
        {
            AddShifts(p, person);
            AddSuccessions(p);
            AddTotals(p, person);
            AddWeekends(p, person);
            CurtoisRuns.Add(Cp, [.. Enumerable.Range(0, problem.Days).Select(day => _on[p, day])], person);
        }

        PriceRequests();
        PriceCover();
        Cp.Minimize(_price);
    }

    public CpModel Cp { get; } = new();

    public List<(CurtoisDuty Duty, BoolVar Var)> Duties { get; } = [];

    private void AddShifts(int p, CurtoisPerson person)
    {
        for (var day = 0; day < _problem.Days; day++)
        {
            _on[p, day] = Cp.NewBoolVar("");
            var shifts = new List<ILiteral>();
            for (var shift = 0; shift < _problem.Shifts.Count; shift++)
            {
                if (person.MostOf[shift] > 0 && !person.DaysOff.Contains(day))
                {
                    var works = Cp.NewBoolVar("");
                    _works[p, day, shift] = works;
                    Duties.Add((new(p, day, shift), works));
                    shifts.Add(works);
                }
            }

            Cp.AddExactlyOne([.. shifts, _on[p, day].Not()]);
        }
    }

    /// <summary>For a shift tomorrow, none of the shifts today that it cannot follow.</summary>
    private void AddSuccessions(int p)
    {
        for (var day = 0; day + 1 < _problem.Days; day++)
        {
            for (var next = 0; next < _problem.Shifts.Count; next++)
            {
                var before = Enumerable.Range(0, _problem.Shifts.Count).Where(shift => _problem.Shifts[shift].NotBefore.Contains(next)).Select(shift => _works[p, day, shift]).OfType<ILiteral>().ToList();
                if (_works[p, day + 1, next] is { } works && before.Count > 0)
                {
                    Cp.AddAtMostOne([works, .. before]);
                }
            }
        }
    }

    private void AddTotals(int p, CurtoisPerson person)
    {
        var theirs = Duties.Where(each => each.Duty.Person == p).ToList();
        foreach (var shift in theirs.GroupBy(each => each.Duty.Shift).Where(shift => person.MostOf[shift.Key] < _problem.Days))
        {
            Cp.Add(LinearExpr.Sum(shift.Select(each => each.Var)) <= person.MostOf[shift.Key]);
        }

        // Two constraints: limits that contradict each other make no roster, not an invalid model.
        var minutes = LinearExpr.WeightedSum(theirs.Select(each => each.Var), theirs.Select(each => (long)_problem.Shifts[each.Duty.Shift].Minutes));
        Cp.Add(minutes <= person.MostMinutes);
        Cp.Add(minutes >= person.LeastMinutes);
    }

    /// <summary>A weekend counts when either of its days is worked.</summary>
    private void AddWeekends(int p, CurtoisPerson person)
    {
        var weekends = new List<BoolVar>();
        for (var saturday = 5; saturday < _problem.Days; saturday += 7)
        {
            var worked = Cp.NewBoolVar("");
            Cp.AddImplication(_on[p, saturday], worked);
            if (saturday + 1 < _problem.Days)
            {
                Cp.AddImplication(_on[p, saturday + 1], worked);
            }

            weekends.Add(worked);
        }

        if (weekends.Count > person.MostWeekends)
        {
            Cp.Add(LinearExpr.Sum(weekends) <= person.MostWeekends);
        }
    }

    private void PriceRequests()
    {
        foreach (var request in _problem.Requests)
        {
            _price.Add(request.On ? request.Weight : 0);
            if (_works[request.Person, request.Day, request.Shift] is { } works)
            {
                _price.AddTerm(works, request.On ? -request.Weight : request.Weight);
            }
        }
    }

    private void PriceCover()
    {
        foreach (var cover in _problem.Cover)
        {
            var (under, over) = (Cp.NewIntVar(0, cover.Wanted, ""), Cp.NewIntVar(0, _problem.People.Count, ""));
            var there = LinearExpr.Sum(Enumerable.Range(0, _problem.People.Count).Select(p => _works[p, cover.Day, cover.Shift]).OfType<BoolVar>());
            Cp.Add(there + under - over == cover.Wanted);
            _price.AddTerm(under, cover.Under);
            _price.AddTerm(over, cover.Over);
        }
    }
}
