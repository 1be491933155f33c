using Preceptor.RotaSolver.Model;

namespace Preceptor.RotaSolver.Roster;

/// <param name="Session">The session's place in the problem's list.</param>
internal sealed record Stretch(int Session, long From, long Until);

/// <summary>A person's line with who supervises it when, in order and without a gap.</summary>
internal sealed record Duty(int Person, int Line, IReadOnlyList<Stretch> Supervision);

/// <summary>A finished roster, as its price is counted from.</summary>
internal sealed class Duties
{
    private readonly ILookup<int, Duty> _byPerson;
    private readonly ILookup<int, Duty> _byLine;

    public Duties(Board board, IReadOnlyList<Duty> all)
    {
        Board = board;
        All = all;
        _byPerson = all.ToLookup(duty => duty.Person);
        _byLine = all.ToLookup(duty => duty.Line);
    }

    public Board Board { get; }

    public IReadOnlyList<Duty> All { get; }

    public IEnumerable<Duty> Of(int person) => _byPerson[person];

    public int Staffed(int line) => _byLine[line].Count();

    public bool Has(int person, int line) => _byLine[line].Any(duty => duty.Person == person);

    public IEnumerable<int> People => Enumerable.Range(0, Board.Problem.People.Count);

    public IEnumerable<int> Lines => Enumerable.Range(0, Board.Problem.Demand.Count);

    public long Paid(int person) => Of(person).Sum(duty => Board.Line(duty.Line).Paid);
}
