using System.Reflection;
using Preceptor.Contracts;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Rules.Roster;

namespace Preceptor.Rules.Tests.Rota.Rules.Roster;

public sealed class RosterRulesTests
{
    [Fact]
    public void Every_rule_is_in_the_table_of_contents() =>
        RosterRules.All.Select(rule => rule.GetType()).ShouldBe(typeof(RosterRules).Assembly.GetTypes().Where(type => typeof(IRosterRule).IsAssignableFrom(type) && !type.IsInterface), ignoreOrder: true);

    [Fact]
    public void Codes_are_told_apart() =>
        RosterRules.All.Select(rule => (string)rule.GetType().GetField("Code", BindingFlags.Public | BindingFlags.Static)!.GetRawConstantValue()!).ShouldBeUnique();

    [Fact]
    public void A_supervised_cleared_rested_duty_has_no_finding()
    {
        var made = new RosterMaker { Policies = { RosterMaker.Policy(Presence.InSuite, cap: 2) }, Rules = { RosterMaker.Limit("daily-rest", 660), RosterMaker.Limit("weekly-rest", 1440) } };
        made.Person("Amira");
        made.Line("day", "3 Dec 08:00", "3 Dec 20:30");
        made.Session("a", "3 Dec 08:00", "3 Dec 20:30");
        made.Duty("Amira", "day", "a");

        RosterRules.Judge(made.Roster).ShouldBeEmpty();
    }
}
