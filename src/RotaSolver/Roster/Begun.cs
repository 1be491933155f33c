using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Model.Local;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Roster;

/// <summary>A roster to go on from. It must keep every rule that blocks, so that what comes of it does.</summary>
internal static class Begun
{
    /// <returns>The roster's duties; or one sentence with the first of them that cannot be held.</returns>
    public static Reading<Duties> Read(Board board, IReadOnlyList<Assignment> roster)
    {
        var sessions = board.Problem.Sessions.Index().ToDictionary(each => each.Item.Id, each => each.Index, StringComparer.Ordinal);
        var all = roster.Select(each => new Duty(board.PersonAt[each.Person], board.LineAt[each.Demand],
            [.. each.Supervision.OrderBy(stretch => stretch.From).Select(stretch => new Stretch(sessions[stretch.Session], stretch.From, stretch.Until))])).OrderBy(duty => duty.Person).ThenBy(duty => board.Line(duty.Line).From).ToList();
        var duties = new Duties(board, all);
        return Refusal(duties) is { } sentence ? new(null, $"{sentence}; ‘preceptor rota check’ says more. Begin from a roster that breaks no rule.") : new(duties, null);
    }

    private static string? Refusal(Duties duties)
    {
        var (board, rules) = (duties.Board, new PersonRules(duties.Board));
        var wrong = duties.All.FirstOrDefault(duty => !board.IsPossible(duty.Person, duty.Line) || !IsWhole(board, duty));
        var full = duties.Lines.FirstOrDefault(line => duties.Staffed(line) > board.Line(line).Maximum, -1);
        var broken = duties.People.Select(person => (Person: person, Code: rules.Broken(person, [.. duties.Of(person).Select(duty => duty.Line)]))).FirstOrDefault(each => each.Code is not null);
        var pin = board.Problem.Fixed.FirstOrDefault(pair => !duties.Has(board.PersonAt[pair.Person], board.LineAt[pair.Demand]));
        return wrong is not null ? $"{board.Problem.People[wrong.Person].Id} cannot have ‘{board.Line(wrong.Line).Id}’ with this supervision"
            : full >= 0 ? $"‘{board.Line(full).Id}’ has more people than its maximum of {board.Line(full).Maximum}"
            : broken.Code is not null ? $"The duties of {board.Problem.People[broken.Person].Id} break {broken.Code}"
            : pin is not null ? $"{pin.Person} does not have ‘{pin.Demand}’, which is fixed"
            : Crowded(duties) is { } supervisor ? $"{supervisor} supervises more people at once than they may" : null;
    }

    private static bool IsWhole(Board board, Duty duty) => duty.Supervision.Count > 0
        && duty.Supervision[0].From == board.Line(duty.Line).From && duty.Supervision[^1].Until == board.Line(duty.Line).Until
        && duty.Supervision.Zip(duty.Supervision.Skip(1)).All(pair => pair.First.Until == pair.Second.From)
        && board.ClassOf(duty.Person, duty.Line).Pieces.All(piece => duty.Supervision.Where(stretch => stretch.From < piece.Until && stretch.Until > piece.From).ToList() is [var only]
            && only.From <= piece.From && only.Until >= piece.Until && piece.Options.Any(option => option.Session == only.Session));

    /// <returns>Somebody who has more people at some minute than the least room that those leave them.</returns>
    private static string? Crowded(Duties duties)
    {
        var held = from duty in duties.All
                   from piece in duties.Board.ClassOf(duty.Person, duty.Line).Pieces
                   from stretch in duty.Supervision
                   where stretch.From < piece.Until && stretch.Until > piece.From
                   from option in piece.Options
                   where option.Session == stretch.Session
                   select (duties.Board.Problem.Sessions[stretch.Session].Supervisor, piece.From, piece.Until, option.Room);
        return held.GroupBy(each => each.Supervisor, StringComparer.Ordinal).Select(theirs => theirs.ToList())
            .FirstOrDefault(all => all.Exists(start => all.Where(each => each.From <= start.From && start.From < each.Until).ToList() is var now && now.Count > now.Min(each => each.Room)))?[0].Supervisor;
    }
}
