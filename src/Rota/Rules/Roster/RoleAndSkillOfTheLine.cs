using Preceptor.Kernel.Answers;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Roster;

/// <summary>Whoever fills a line has its role and skills; an associate never fills a doctor's line.</summary>
internal sealed class RoleAndSkillOfTheLine : IRosterRule
{
    public const string Code = "skill";
    public const string Source = "NHS England's position: associates supplement and never replace doctors (7 February 2024); the employer's demand";

    public IEnumerable<RosterFinding> Find(JudgedRoster roster) =>
        from duty in roster.Duties
        let sentence = Sentence(duty)
        where sentence is not null
        select new RosterFinding(new(Code, Severity.Must, sentence, Source), duty.Person.Id, [duty.Line.Id]);

    private static string? Sentence(Duty duty)
    {
        var (person, line) = (duty.Person, duty.Line);
        var missing = line.Skills.Except(person.Skills, StringComparer.Ordinal).ToList();
        return line.Doctor ? $"{Say.Duty(line)} is a doctor's line; {person.Name} cannot fill it."
            : !line.Roles.Contains(person.Role, StringComparer.Ordinal) ? $"{Say.Duty(line)} is for {string.Join(" or ", line.Roles.Select(role => $"{Say.Role(role)}s"))}; {person.Name} is a different role, {Say.Role(person.Role)}."
            : missing.Count > 0 ? $"{Say.Duty(line)} needs {string.Join(" and ", missing)}, which {person.Name} does not have."
            : null;
    }
}
