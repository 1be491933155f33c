using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Roster;

/// <summary>All that a published roster must keep, in the order in which a reader wants to hear of it.</summary>
internal static class RosterRules
{
    public static IReadOnlyList<IRosterRule> All { get; } =
    [
        new ClearedOnDuty(),
        new SupervisedEveryMinute(),
        new SupervisorWithinCap(),
        new ForbiddenDuty(),
        new RoleAndSkillOfTheLine(),
        new OnePlaceAtATime(),
        new NotAway(),
        new RestBetweenDuties(),
        new RestEachWeek(),
        new RestAfterNights(),
        new LongestShift(),
        new DaysInARow(),
        new NightsInARow(),
        new WithinContractHours(),
        new NoMoreThanTheMaximum(),
        new PinnedStays(),
    ];

    public static IReadOnlyList<RosterFinding> Judge(JudgedRoster roster) => [.. All.SelectMany(rule => rule.Find(roster))];
}
