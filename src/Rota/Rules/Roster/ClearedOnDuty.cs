using Preceptor.Kernel.Answers;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Roster;

/// <summary>Everybody on duty is cleared to practise at every minute of it, for that duty.</summary>
internal sealed class ClearedOnDuty : IRosterRule
{
    public const string Code = "cleared";
    public const string Source = "AAPAO 2024 (SI 2024/374) art. 19 and the employer's clearance; unknown is not cleared";

    public IEnumerable<RosterFinding> Find(JudgedRoster roster) =>
        from duty in roster.Duties
        let sentence = Excluded(duty) ?? NotCleared(duty)
        where sentence is not null
        select new RosterFinding(new(Code, Severity.Must, sentence, Source), duty.Person.Id, [duty.Line.Id], duty.From, duty.Until);

    private static string? Excluded(Duty duty)
    {
        var excluded = duty.Person.Cleared.Where(span => span.From < duty.Until && duty.From < span.Until)
            .SelectMany(span => span.Excludes).Intersect(duty.Line.Tags, StringComparer.Ordinal).FirstOrDefault();
        return excluded is null ? null : $"A condition keeps {duty.Person.Name} from duties marked {excluded}, such as {Say.Duty(duty.Line)}.";
    }

    private static string? NotCleared(Duty duty)
    {
        var reached = duty.From;
        foreach (var span in duty.Person.Cleared.Where(span => span.Until > duty.From).OrderBy(span => span.From))
        {
            if (span.From > reached || reached >= duty.Until)
            {
                break;
            }

            reached = span.Until;
        }

        var again = duty.Person.Cleared.Where(span => span.From > reached && span.From < duty.Until).Select(span => span.From).Append(duty.Until).Min();
        return reached >= duty.Until ? null
            : $"{duty.Person.Name} is not cleared to practise {Say.Stretch(reached, again)}, which is part of {Say.Duty(duty.Line)}.";
    }
}
