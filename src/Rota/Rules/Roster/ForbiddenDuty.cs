using Preceptor.Kernel.Answers;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Roster;

/// <summary>Nobody does a duty that a policy forbids them, such as seeing undifferentiated patients.</summary>
internal sealed class ForbiddenDuty : IRosterRule
{
    public const string Code = "forbidden-duty";
    public const string Source = "Leng Review, recommendation 4, and the scope of practice of each role";

    public IEnumerable<RosterFinding> Find(JudgedRoster roster)
    {
        foreach (var duty in roster.Duties)
        {
            var pieces = Pieces.Of(roster, duty, []);
            var forbidden = pieces.FirstOrDefault(piece => piece.Blocking.Forbidden) ?? pieces.FirstOrDefault(piece => piece.Whole.Forbidden);
            if (forbidden is not null)
            {
                var row = (forbidden.Blocking.Forbidden ? forbidden.Blocking : forbidden.Whole).Rows.First(each => each.Forbids);
                yield return new(
                    new(
                        Code, forbidden.Blocking.Forbidden ? Severity.Must : Severity.Should,
                        $"{duty.Person.Name} may not do {Say.Duty(duty.Line)}, which is marked {string.Join(", ", duty.Line.Tags)}: {row.Text}", row.Source),
                    duty.Person.Id, [duty.Line.Id]);
            }
        }
    }
}
