using Preceptor.RotaSolver.Model.Soft;
using Preceptor.RotaSolver.Model.Supervision;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model.Local;

/// <summary>A roster under construction that keeps every rule at every step: duties are put in and taken out one by one, with their supervision.</summary>
internal sealed class Draft
{
    private readonly PersonRules _rules;
    private readonly PersonPrice _price;
    private readonly Handovers _supervisors;
    private readonly List<int>[] _lines;
    private readonly long[] _personPrice;
    private readonly int[] _staffed;
    private readonly Dictionary<(int Person, int Line), Duty> _duties = [];
    private readonly bool[] _frozen;

    public Draft(Board board)
    {
        Board = board;
        (_rules, _price, _supervisors) = (new(board), new(board), new(board));
        _lines = [.. board.LinesOf.Select(_ => new List<int>())];
        _frozen = new bool[_lines.Length];
        _staffed = new int[board.PeopleOf.Length];
        _personPrice = [.. _lines.Select((lines, p) => _price.Of(p, lines))];
        Price = _personPrice.Sum() + Enumerable.Range(0, _staffed.Length).Sum(line => Cover(line, 0));
    }

    public Board Board { get; }

    /// <summary>The objective but for novices' companions, which depend on too much to be followed at each step.</summary>
    public long Price { get; private set; }

    public IEnumerable<Duty> Duties => _duties.Values;

    public int Staffed(int line) => _staffed[line];

    public bool Has(int person, int line) => _duties.ContainsKey((person, line));

    public Duty? Find(int person, int line) => _duties.GetValueOrDefault((person, line));

    /// <summary>A person's lines by their start.</summary>
    public IReadOnlyList<int> LinesOf(int person) => _lines[person];

    /// <summary>The code of a rule of the person that a line more would break; none when it fits. Supervision and the line's maximum are not asked.</summary>
    public string? Broken(int person, int line) => _rules.Broken(person, With(person, line));

    /// <summary>The duty under whoever has room; none when somewhere nobody has.</summary>
    public Duty? Supervise(int person, int line) => _supervisors.Walk(new(person, line, []));

    /// <summary>Takes a session out of what supervises from now on.</summary>
    public void Close(int session) => _supervisors.Close(session);

    /// <summary>Puts in what is fixed. Somebody whose fixed duties break a rule alone gets nothing else.</summary>
    /// <returns>Whether all of it is possible and could be supervised.</returns>
    public bool PutFixed()
    {
        foreach (var (person, line) in Board.Fixed)
        {
            if (!Board.IsPossible(person, line) || _supervisors.Walk(new(person, line, [])) is not { } duty)
            {
                return false;
            }

            Put(duty, With(person, line));
        }

        for (var p = 0; p < _frozen.Length; p++)
        {
            _frozen[p] = !_rules.Allow(p, _lines[p]);
        }

        return true;
    }

    /// <summary>What a duty would add to the price, cover included; none when it breaks a rule. Supervision is not asked yet.</summary>
    public long? PriceOf(int person, int line)
    {
        if (_frozen[person] || _staffed[line] >= Board.Line(line).Maximum || Has(person, line))
        {
            return null;
        }

        var lines = With(person, line);
        return _rules.Allow(person, lines) ? _price.Of(person, lines) - _personPrice[person] + Cover(line, _staffed[line] + 1) - Cover(line, _staffed[line]) : null;
    }

    /// <summary>Puts a duty in under whoever has room; not when nobody has, or when guidance that it would miss costs more than it gains.</summary>
    public bool TryPut(int person, int line, long price)
    {
        if (_supervisors.Walk(new(person, line, [])) is not { } duty || price + (_supervisors.Price(duty) * Board.Problem.WeightOf(BelowGuidance.Name)) >= 0)
        {
            return false;
        }

        Put(duty, With(person, line));
        return true;
    }

    /// <summary>Puts a duty in whatever it costs; not when it breaks a rule or somewhere nobody has room.</summary>
    public bool TryPlace(int person, int line)
    {
        if (PriceOf(person, line) is null || _supervisors.Walk(new(person, line, [])) is not { } duty)
        {
            return false;
        }

        PutBack(duty);
        return true;
    }

    public void PutBack(Duty duty) => Put(duty, With(duty.Person, duty.Line));

    public void Take(Duty duty)
    {
        _duties.Remove((duty.Person, duty.Line));
        _supervisors.Release(duty);
        Change(duty, [.. _lines[duty.Person].Where(line => line != duty.Line)], -1);
    }

    private void Put(Duty duty, List<int> lines)
    {
        _duties[(duty.Person, duty.Line)] = duty;
        _supervisors.Take(duty);
        Change(duty, lines, 1);
    }

    private void Change(Duty duty, List<int> lines, int step)
    {
        _lines[duty.Person] = lines;
        var price = _price.Of(duty.Person, lines);
        Price += price - _personPrice[duty.Person] + Cover(duty.Line, _staffed[duty.Line] + step) - Cover(duty.Line, _staffed[duty.Line])
            + (step * _supervisors.Price(duty) * Board.Problem.WeightOf(BelowGuidance.Name));
        _personPrice[duty.Person] = price;
        _staffed[duty.Line] += step;
    }

    private List<int> With(int person, int line)
    {
        var lines = new List<int>(_lines[person]);
        var at = lines.FindIndex(other => Board.Line(other).From > Board.Line(line).From);
        lines.Insert(at < 0 ? lines.Count : at, line);
        return lines;
    }

    private long Cover(int line, int people)
    {
        var (shift, problem) = (Board.Line(line), Board.Problem);
        return (problem.WeightOf(UnderMinimum.Name) * Math.Max(0, shift.Minimum - people)) + (problem.WeightOf(UnderIdeal.Name) * Math.Max(0, shift.Ideal - Math.Max(people, shift.Minimum)))
            + (problem.WeightOf(OverIdeal.Name) * Math.Max(0, people - shift.Ideal));
    }
}
