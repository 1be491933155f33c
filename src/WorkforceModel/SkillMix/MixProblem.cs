namespace Preceptor.WorkforceModel.SkillMix;

/// <summary>Which people of which roles are to do the work of each year, at the least cost, under supervision and with doctors enough.</summary>
public sealed record MixProblem(string Title, IReadOnlyList<string> Work, IReadOnlyList<MixRole> Roles, IReadOnlyList<MixYear> Years);

/// <param name="IsDoctor">Counts towards the floor of doctors.</param>
/// <param name="AtStart">Heads before the first year.</param>
/// <param name="Cost">Pounds a year for one head, on-costs included.</param>
/// <param name="Hire">Pounds for one head that is hired.</param>
/// <param name="Release">Pounds for one head that goes.</param>
/// <param name="MostHires">In a year.</param>
/// <param name="Takes">Thousandths of a supervising session a week that one head takes up.</param>
/// <param name="Gives">Thousandths of a session that one head gives.</param>
/// <param name="Covers">By kind of work, the units that one head covers; 0 where the role may not do it.</param>
public sealed record MixRole(string Name, bool IsDoctor, int AtStart, int Cost, int Hire, int Release, int MostHires, int Takes, int Gives, IReadOnlyList<int> Covers);

/// <param name="Sessions">Thousandths of supervising sessions a week that there are besides what roles give.</param>
/// <param name="Doctors">The fewest doctors.</param>
/// <param name="Needed">By kind of work, units.</param>
public sealed record MixYear(string Name, int Sessions, int Doctors, IReadOnlyList<int> Needed);

/// <param name="Missing">Supervising sessions by year that would have to be added before any mix is safe; empty when one is.</param>
public sealed record MixAnswer(bool Feasible, long? Pounds, IReadOnlyList<YearMix> Years, IReadOnlyList<SessionPrice> OneMoreSession, IReadOnlyList<string> Missing);

/// <param name="Heads">By role.</param>
/// <param name="SessionsLeft">A week.</param>
public sealed record YearMix(string Year, IReadOnlyDictionary<string, int> Heads, double SessionsLeft);

/// <summary>What one more supervising session a week in a year would save, by solving again.</summary>
/// <param name="Associates">How many more who are no doctors the cheapest mix of that year then has.</param>
public sealed record SessionPrice(string Year, long Saves, int Associates, string Text);
