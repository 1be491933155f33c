using Preceptor.Contracts;
using Preceptor.Rota.Rules.Score;

namespace Preceptor.Rules.Tests.Rota.Rules.Score;

public sealed class GuidanceTermsTests
{
    [Theory]
    [InlineData(false, 750)]
    [InlineData(true, 0)]
    public void Minutes_below_guidance_that_is_not_adopted_count_and_broken_rules_do_not(bool adopted, int minutes)
    {
        var made = new RosterMaker { Policies = { RosterMaker.Policy(Presence.InSuite) with { MustFrom = adopted ? new(2026, 1, 1) : null } } };
        made.Person("Amira");
        made.Line("day", "3 Dec 08:00", "3 Dec 20:30");
        made.Session("a", "3 Dec 08:00", "3 Dec 20:30", session => session with { Presence = Presence.OnSite });
        made.Duty("Amira", "day", "a");

        GuidanceTerms.BelowGuidance(made.Roster).ShouldBe(minutes);
    }
}
