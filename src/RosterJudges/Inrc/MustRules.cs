namespace Preceptor.RosterJudges.Inrc;

/// <summary>The competition's hard constraints H1 to H4: a line for each duty, missing nurse or pair of days.</summary>
internal static class MustRules
{
    public static IEnumerable<string> Broken(Period period, Plan plan) =>
        SingleAssignment(plan).Concat(UnderStaffing(period, plan)).Concat(Successions(period, plan)).Concat(RequiredSkill(period, plan));

    /// <summary>H1.</summary>
    private static IEnumerable<string> SingleAssignment(Plan plan) =>
        from day in plan.Duties.GroupBy(duty => (duty.Nurse, duty.Day))
        from duty in day.Skip(1)
        select $"{duty.Nurse}, {Period.DayName(duty.Day)}: {duty.Shift} is a second duty on the day beside {day.First().Shift}, at most 1";

    /// <summary>H2.</summary>
    private static IEnumerable<string> UnderStaffing(Period period, Plan plan) =>
        from need in period.Needs
        from missing in Enumerable.Range(plan.There(need), Math.Max(0, need.Nurses.Low - plan.There(need)))
        select $"{Period.DayName(need.Day)}: {need.Shift} {need.Skill} has no nurse {missing + 1}, at least {need.Nurses.Low}";

    /// <summary>H3: the last shift of the history counts as the day before the first.</summary>
    private static IEnumerable<string> Successions(Period period, Plan plan) =>
        from duty in plan.Duties
        from before in duty.Day == 0 ? [period.Nurses[duty.Nurse].Carried.Last] : plan.On(duty.Nurse, duty.Day - 1).Select(each => each.Shift)
        where before != Period.None && period.Shifts[before].CannotBeFollowedBy.Contains(duty.Shift)
        select $"{duty.Nurse}, {Period.DayName(duty.Day)}: {duty.Shift} follows {before} of the day before";

    /// <summary>H4.</summary>
    private static IEnumerable<string> RequiredSkill(Period period, Plan plan) =>
        from duty in plan.Duties
        where !period.Nurses[duty.Nurse].Skills.Contains(duty.Skill)
        select $"{duty.Nurse}, {Period.DayName(duty.Day)}: {duty.Shift} is worked as {duty.Skill}, which the nurse is not";
}
