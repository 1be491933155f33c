using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.WorkforceModel.Network;

/// <summary>What holds in a month: which events, and who sits an exam. Months with the same regime share their chances.</summary>
internal sealed record Regime(IReadOnlyList<PolicyEvent> Events, IReadOnlyList<bool> Sits)
{
    public bool Pauses(int profession) => Events.OfType<RecruitmentPauses>().Any(each => (each.Profession ?? profession) == profession);

    public bool ClosesCourse(int profession) => Events.OfType<CourseCloses>().Any(each => (each.Profession ?? profession) == profession);

    public double Times(string? flow) => flow is null ? 1 : Events.OfType<FlowChanges>().Where(each => each.Flow == flow).Aggregate(1.0, (times, each) => times * each.Times);

    /// <summary>The regimes of a scenario, and by month which one holds.</summary>
    public static (IReadOnlyList<Regime> Regimes, int[] Of) All(Scenario scenario)
    {
        var (regimes, places, of) = (new List<Regime>(), new Dictionary<string, int>(StringComparer.Ordinal), new int[scenario.Months]);
        for (var step = 0; step < of.Length; step++)
        {
            var month = scenario.From.Plus(step + 1);
            var holding = scenario.Events.Index().Where(each => each.Item.Holds(month)).ToList();
            var sits = scenario.Professions.Select(profession => profession.Exam?.Sittings.Contains(month.OfYear) == true).ToList();
            var key = $"{string.Join(',', holding.Select(each => each.Index))};{string.Join(',', sits)}";
            if (!places.TryGetValue(key, out of[step]))
            {
                places[key] = of[step] = regimes.Count;
                regimes.Add(new([.. holding.Select(each => each.Item)], sits));
            }
        }

        return (regimes, of);
    }
}
