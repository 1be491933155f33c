using Preceptor.Rota.Rules.Roster;

namespace Preceptor.Rules.Tests.Rota.Rules.Roster;

public sealed class RoleAndSkillOfTheLineTests
{
    [Fact]
    public void Another_role_cannot_fill_the_line() => FindingWhen(person => person with { Role = "physician-associate" }, line => line)
        .ShouldBe("Long day on Thursday 3 December is for anaesthesia associates; Amira Okafor is a different role, physician associate.");

    [Fact]
    public void A_skill_that_the_person_lacks_is_named() => FindingWhen(person => person, line => line with { Skills = ["difficult-airway"] })
        .ShouldBe("Long day on Thursday 3 December needs difficult-airway, which Amira Okafor does not have.");

    [Fact]
    public void An_associate_never_fills_a_doctors_line() => FindingWhen(person => person, line => line with { Doctor = true })
        .ShouldBe("Long day on Thursday 3 December is a doctor's line; Amira Okafor cannot fill it.");

    [Fact]
    public void The_right_role_with_all_skills_may() =>
        FindingWhen(person => person with { Skills = ["a", "b"] }, line => line with { Skills = ["b"] }).ShouldBeNull();

    private static string? FindingWhen(
        Func<Preceptor.Rota.Domain.Problems.ProblemPerson, Preceptor.Rota.Domain.Problems.ProblemPerson> person,
        Func<Preceptor.Rota.Domain.Problems.ProblemLine, Preceptor.Rota.Domain.Problems.ProblemLine> line)
    {
        var made = new RosterMaker();
        made.Person("Amira", person);
        made.Line("day", "3 Dec 08:00", "3 Dec 20:30", line);
        made.Duty("Amira", "day");
        return new RoleAndSkillOfTheLine().Find(made.Roster).SingleOrDefault()?.Finding.Text;
    }
}
