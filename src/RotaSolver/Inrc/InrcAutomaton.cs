using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Inrc;

/// <summary>
/// Runs of the competition for one nurse: a state for each shift with its run and the run of work, and for each run of days off. Runs are counted only
/// as far as their price depends on it. What was too long before the first day is not counted again.
/// </summary>
internal sealed class InrcAutomaton
{
    private readonly InrcProblem _problem;
    private readonly InrcContract _contract;
    private readonly List<int> _kinds = [];
    private readonly List<List<Step>> _into = [];
    private readonly Dictionary<(int Shift, int Run, int Work), int> _work = [];

    public InrcAutomaton(InrcProblem problem, int nurse)
    {
        (_problem, _contract) = (problem, problem.ContractOf(nurse));
        for (var days = 1; days <= LongestOff; days++)
        {
            Add(Core.Automaton.OffKind);
        }

        foreach (var shift in Enumerable.Range(0, problem.Shifts.Count))
        {
            for (var run = 1; run <= Longest(problem.Shifts[shift].Run); run++)
            {
                for (var work = 1; work <= LongestWork; work++)
                {
                    _work[(shift, run, work)] = Add(shift);
                }
            }
        }

        StepFromOff();
        StepFromWork();
        StartState = Add(Core.Automaton.OffKind);
        StepFromStart(problem.Nurses[nurse].Before);
        Automaton = new([.. _kinds], _into, problem.Shifts.Count);
        Memory = Math.Max(Math.Max(LongestOff, LongestWork), problem.Shifts.Max(shift => Longest(shift.Run))) + 1;
    }

    public Automaton Automaton { get; }

    public int StartState { get; }

    public int Memory { get; }

    private int LongestOff => Longest(_contract.Off);

    private int LongestWork => Longest(_contract.Run);

    private static int Longest(InrcRange range) => Math.Max(1, Math.Max(range.Least, range.Most));

    private int Add(int kind)
    {
        _kinds.Add(kind);
        _into.Add([]);
        return _kinds.Count - 1;
    }

    private void StepFromOff()
    {
        for (var days = 1; days <= LongestOff; days++)
        {
            _into[Math.Min(days, LongestOff - 1)].Add(new(days - 1, days >= _contract.Off.Most ? InrcWeights.OffRun : 0));
            foreach (var shift in Enumerable.Range(0, _problem.Shifts.Count))
            {
                _into[_work[(shift, 1, 1)]].Add(new(days - 1, TooShort(days, _contract.Off, InrcWeights.OffRun) + First(shift, 0)));
            }
        }
    }

    private void StepFromWork()
    {
        foreach (var (at, state) in _work)
        {
            var endOfShift = TooShort(at.Run, _problem.Shifts[at.Shift].Run, InrcWeights.ShiftRun);
            _into[0].Add(new(state, endOfShift + TooShort(at.Work, _contract.Run, InrcWeights.WorkRun) + (_contract.Off.Most < 1 ? InrcWeights.OffRun : 0)));
            var work = Math.Min(at.Work + 1, LongestWork);
            foreach (var shift in Enumerable.Range(0, _problem.Shifts.Count).Where(shift => !_problem.Shifts[at.Shift].NotBefore.Contains(shift)))
            {
                if (shift == at.Shift)
                {
                    var range = _problem.Shifts[shift].Run;
                    _into[_work[(shift, Math.Min(at.Run + 1, Longest(range)), work)]].Add(new(state, (at.Run >= range.Most ? InrcWeights.ShiftRun : 0) + OneMoreDay(at.Work)));
                }
                else
                {
                    _into[_work[(shift, 1, work)]].Add(new(state, endOfShift + First(shift, at.Work)));
                }
            }
        }
    }

    private void StepFromStart(InrcBefore before)
    {
        var endOfShift = before.LastShift is { } last && before.ShiftRun > 0 ? TooShort(before.ShiftRun, _problem.Shifts[last].Run, InrcWeights.ShiftRun) : 0;
        var endOfWork = before.WorkRun > 0 ? TooShort(before.WorkRun, _contract.Run, InrcWeights.WorkRun) : 0;
        var endOfOff = before.OffRun > 0 ? TooShort(before.OffRun, _contract.Off, InrcWeights.OffRun) : 0;
        _into[Math.Min(before.OffRun + 1, LongestOff) - 1].Add(new(StartState, endOfShift + endOfWork + (before.OffRun >= _contract.Off.Most ? InrcWeights.OffRun : 0), 0));
        foreach (var shift in Enumerable.Range(0, _problem.Shifts.Count).Where(shift => before.LastShift is not { } last || !_problem.Shifts[last].NotBefore.Contains(shift)))
        {
            var work = Math.Min(before.WorkRun + 1, LongestWork);
            if (shift == before.LastShift)
            {
                var range = _problem.Shifts[shift].Run;
                _into[_work[(shift, Math.Min(before.ShiftRun + 1, Longest(range)), work)]].Add(new(StartState, (before.ShiftRun >= range.Most ? InrcWeights.ShiftRun : 0) + OneMoreDay(before.WorkRun) + endOfOff, 0));
            }
            else
            {
                _into[_work[(shift, 1, work)]].Add(new(StartState, endOfShift + endOfOff + First(shift, before.WorkRun), 0));
            }
        }
    }

    private static int TooShort(int run, InrcRange range, int weight) => Math.Max(0, range.Least - run) * weight;

    /// <summary>The first day of a run of a shift, after some days of work.</summary>
    private int First(int shift, int work) => (_problem.Shifts[shift].Run.Most < 1 ? InrcWeights.ShiftRun : 0) + OneMoreDay(work);

    private int OneMoreDay(int work) => work >= _contract.Run.Most ? InrcWeights.WorkRun : 0;
}
