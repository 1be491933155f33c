using Google.OrTools.Sat;

namespace Preceptor.RotaSolver.Inrc;

/// <summary>The CP-SAT model of all weeks at once: a literal for each nurse, day, shift and skill that the nurse has.</summary>
internal sealed class InrcModel
{
    private readonly InrcProblem _problem;
    private readonly BoolVar[,,] _works;
    private readonly BoolVar[,] _on;
    private readonly ILookup<(int Day, int Shift, int Skill), BoolVar> _cover;
    private readonly LinearExprBuilder _price = LinearExpr.NewBuilder();

    public InrcModel(InrcProblem problem)
    {
        _problem = problem;
        _works = new BoolVar[problem.Nurses.Count, problem.Days, problem.Shifts.Count];
        _on = new BoolVar[problem.Nurses.Count, problem.Days];
        for (var nurse = 0; nurse < problem.Nurses.Count; nurse++)
        {
            AddDuties(nurse);
            AddSuccessions(nurse);
            PriceRuns(nurse);
            PriceTotal(nurse);
            PriceWeekends(nurse);
        }

        _cover = Duties.ToLookup(each => (each.Duty.Day, each.Duty.Shift, each.Duty.Skill), each => each.Var);
        AddCover();
        PriceRequests();
        Cp.Minimize(_price);
    }

    public CpModel Cp { get; } = new();

    public List<(InrcDuty Duty, BoolVar Var)> Duties { get; } = [];

    private void AddDuties(int nurse)
    {
        var skills = _problem.Nurses[nurse].Skills;
        for (var day = 0; day < _problem.Days; day++)
        {
            _on[nurse, day] = Cp.NewBoolVar("");
            var shifts = new List<ILiteral> { _on[nurse, day].Not() };
            for (var shift = 0; shift < _problem.Shifts.Count; shift++)
            {
                var works = Cp.NewBoolVar("");
                _works[nurse, day, shift] = works;
                shifts.Add(works);
                var under = skills.Select(_ => skills.Count == 1 ? works : Cp.NewBoolVar("")).ToList();
                Duties.AddRange(skills.Zip(under, (skill, literal) => (new InrcDuty(nurse, day, shift, skill), literal)));
                if (skills.Count > 1)
                {
                    Cp.AddExactlyOne([.. under, works.Not()]);
                }
            }

            Cp.AddExactlyOne(shifts);
        }
    }

    /// <summary>For a shift, none of the shifts on the day before that it cannot follow.</summary>
    private void AddSuccessions(int nurse)
    {
        var last = _problem.Nurses[nurse].Before.LastShift;
        for (var next = 0; next < _problem.Shifts.Count; next++)
        {
            var before = Enumerable.Range(0, _problem.Shifts.Count).Where(shift => _problem.Shifts[shift].NotBefore.Contains(next)).ToList();
            if (last is { } shift && before.Contains(shift))
            {
                Cp.Add(_works[nurse, 0, next] == 0);
            }

            for (var day = 1; day < _problem.Days && before.Count > 0; day++)
            {
                Cp.AddAtMostOne([_works[nurse, day, next], .. before.Select(shift => _works[nurse, day - 1, shift])]);
            }
        }
    }

    private void PriceRuns(int nurse)
    {
        var (contract, before) = (_problem.ContractOf(nurse), _problem.Nurses[nurse].Before);
        var (runs, days) = (new InrcRuns(Cp, _price), Enumerable.Range(0, _problem.Days).ToList());
        runs.Add([.. days.Select(day => (ILiteral)_on[nurse, day])], before.WorkRun, contract.Run, InrcWeights.WorkRun);
        runs.Add([.. days.Select(day => _on[nurse, day].Not())], before.OffRun, contract.Off, InrcWeights.OffRun);
        foreach (var (place, shift) in _problem.Shifts.Index())
        {
            runs.Add([.. days.Select(day => (ILiteral)_works[nurse, day, place])], before.LastShift == place ? before.ShiftRun : 0, shift.Run, InrcWeights.ShiftRun);
        }
    }

    private void PriceTotal(int nurse)
    {
        var (range, before) = (_problem.ContractOf(nurse).Duties, _problem.Nurses[nurse].Before.Duties);
        var total = LinearExpr.Sum(Enumerable.Range(0, _problem.Days).Select(day => _on[nurse, day])) + before;
        var (under, over) = (Cp.NewIntVar(0, range.Least, ""), Cp.NewIntVar(0, before + _problem.Days, ""));
        Cp.Add(total + under >= range.Least);
        Cp.Add(total - over <= range.Most);
        _price.AddTerm(under, InrcWeights.Duties).AddTerm(over, InrcWeights.Duties);
    }

    private void PriceWeekends(int nurse)
    {
        var (contract, before) = (_problem.ContractOf(nurse), _problem.Nurses[nurse].Before.Weekends);
        var weekends = new List<BoolVar>();
        for (var saturday = InrcProblem.Saturday; saturday < _problem.Days; saturday += InrcProblem.DaysAWeek)
        {
            var (first, second, worked) = (_on[nurse, saturday], _on[nurse, saturday + 1], Cp.NewBoolVar(""));
            Cp.AddBoolOr([first.Not(), worked]);
            Cp.AddBoolOr([second.Not(), worked]);
            weekends.Add(worked);
            if (contract.WholeWeekends)
            {
                var half = Cp.NewBoolVar("");
                Cp.AddBoolOr([first.Not(), second, half]);
                Cp.AddBoolOr([first, second.Not(), half]);
                _price.AddTerm(half, InrcWeights.HalfWeekend);
            }
        }

        var over = Cp.NewIntVar(0, before + weekends.Count, "");
        Cp.Add(LinearExpr.Sum(weekends) + before - over <= contract.MostWeekends);
        _price.AddTerm(over, InrcWeights.Weekend);
    }

    private void AddCover()
    {
        foreach (var cover in _problem.Cover)
        {
            var under = Cp.NewIntVar(0, cover.Wanted - cover.Least, "");
            Cp.Add(LinearExpr.Sum(_cover[(cover.Day, cover.Shift, cover.Skill)]) + under >= cover.Wanted);
            _price.AddTerm(under, InrcWeights.Cover);
        }
    }

    private void PriceRequests()
    {
        foreach (var request in _problem.Requests)
        {
            _price.AddTerm(request.Shift is { } shift ? _works[request.Nurse, request.Day, shift] : _on[request.Nurse, request.Day], InrcWeights.Request);
        }
    }
}
