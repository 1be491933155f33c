using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Model.Alone;
using Preceptor.RotaSolver.Model.Supervision;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Why;

/// <summary>All that keeps a person from a line whatever the rest of the roster is; the search for a roster needs only the first of it.</summary>
internal sealed class AloneFacts(Board board)
{
    private static readonly (string Code, IAlone Rule)[] Limited = [(Limits.LongestShift, new LongestShift()), (Limits.DailyRest, new RestBefore()), (Limits.RestAfterNights, new NightRestBefore())];

    private readonly NeedFinder _finder = new(board.Problem);

    public IEnumerable<Fact> Of(int p, int line) => Ours(p, line, board.Person(p), board.Line(line));

    private IEnumerable<Fact> Ours(int p, int at, Person person, Line line)
    {
        if (new Skill().Refuses(board.Problem, person, line) is not null)
        {
            yield return new(FactKind.Skill, Line: at);
        }

        foreach (var (i, away) in person.Away.Index().Where(each => each.Item.From < line.Until && each.Item.Until > line.From))
        {
            yield return new(FactKind.Leave, p, Other: i);
        }

        foreach (var tag in person.Cleared.Where(span => span.From < line.Until && span.Until > line.From).SelectMany(span => span.Excludes.Where(line.Tags.Contains)).Distinct(StringComparer.Ordinal))
        {
            yield return new(FactKind.Excluded, p, Word: tag);
        }

        if (Reached(person, line) is var reached && reached < line.Until)
        {
            yield return new(FactKind.Clearance, p, Other: person.Cleared.Where(span => span.Until <= reached).Select(span => span.Until).DefaultIfEmpty(long.MinValue).Max());
        }

        foreach (var (code, rule) in Limited.Where(each => (!board.IsFixed(p, at) || each.Rule.IsMust(board.Problem)) && each.Rule.Refuses(board.Problem, person, line) is not null))
        {
            yield return new(FactKind.Rule, p, Word: code);
        }

        foreach (var row in _finder.Forbidding(person, line))
        {
            yield return new(FactKind.Forbidden, Word: row.Code);
        }
    }

    /// <summary>Up to when a line is covered by clearance without a gap.</summary>
    private static long Reached(Person person, Line line) =>
        person.Cleared.OrderBy(span => span.From).Aggregate(line.From, (reached, span) => span.From <= reached ? Math.Max(reached, span.Until) : reached);
}
