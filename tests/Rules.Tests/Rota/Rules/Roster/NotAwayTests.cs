using Preceptor.Rota.Rules.Roster;

namespace Preceptor.Rules.Tests.Rota.Rules.Roster;

public sealed class NotAwayTests
{
    [Theory]
    [InlineData("4 Dec 00:00", "5 Dec 00:00", true)]
    [InlineData("4 Dec 08:00", "5 Dec 00:00", false)]
    [InlineData("3 Dec 00:00", "3 Dec 20:30", false)]
    [InlineData("3 Dec 00:00", "3 Dec 20:31", true)]
    public void A_duty_that_touches_leave_is_found(string from, string until, bool found)
    {
        var made = new RosterMaker();
        made.Person("Amira", person => person with { Away = [new(made.At(from), made.At(until), "annual leave")] });
        made.Line("night", "3 Dec 20:30", "4 Dec 08:00");
        made.Duty("Amira", "night");

        var findings = new NotAway().Find(made.Roster).Select(finding => finding.Finding.Text);

        findings.ShouldBe(found ? ["Amira Okafor is away (annual leave) during Long day on Thursday 3 December."] : []);
    }
}
