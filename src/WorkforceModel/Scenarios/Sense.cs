namespace Preceptor.WorkforceModel.Scenarios;

/// <summary>What can be read and still makes no sense.</summary>
internal static class Sense
{
    /// <summary>So that an eye and an answer can take them in, and memory too.</summary>
    private const int MostCohorts = 20_000;

    public static void Check(Entry file, Scenario scenario)
    {
        Graduates(file, scenario);
        Certainties(file, scenario);
        Paid(file, scenario);
        if ((long)scenario.Professions.Count * scenario.Words.Settings.Count * scenario.Words.Stages.Count * scenario.Words.Bands.Count * scenario.Words.Hours.Count > MostCohorts)
        {
            file["professions"].Refuse($"professions, settings, stages, bands and hours make more than {MostCohorts} cohorts; write fewer of them.");
        }
    }

    /// <summary>Whoever completes training must have somewhere to go.</summary>
    private static void Graduates(Entry file, Scenario scenario)
    {
        foreach (var (i, profession) in scenario.Professions.Index())
        {
            if ((profession.Training is not null || profession.Exam is not null) && profession.Registered is null)
            {
                file["professions"].Refuse($"{profession.Name} (line {i + 1}) has training or an exam and no ‘registered’; write who hires those who pass.");
            }
        }
    }

    /// <summary>Two things that are both certain to happen to the same people within the month cannot be.</summary>
    private static void Certainties(Entry file, Scenario scenario)
    {
        foreach (var profession in scenario.Professions)
        {
            var certain = profession.Flows.Where(flow => flow.Rate.IsCertain && flow.Kind != FlowKind.Returns).ToList();
            for (var i = 1; i < certain.Count; i++)
            {
                if (certain.Take(i).FirstOrDefault(other => Overlap(other.Where, certain[i].Where) && !Hides(other, certain[i])) is { } other)
                {
                    file["professions"].Refuse($"{certain[i].Rate.Path} and {other.Rate.Path} are both certain and meet the same people; write one of them below 1.");
                }
            }
        }
    }

    private static bool Hides(Flow first, Flow second) => first.Kind == second.Kind && first.To == second.To;

    private static bool Overlap(Where one, Where two) =>
        Same(one.Setting, two.Setting) && Same(one.Stage, two.Stage) && Same(one.Band, two.Band) && Same(one.Hours, two.Hours);

    private static bool Same(int? one, int? two) => one is null || two is null || one == two;

    private static void Paid(Entry file, Scenario scenario)
    {
        if (scenario.Pay is { } pay && scenario.Words.Bands.Index().FirstOrDefault(band => pay.Lines.All(line => line.Band != band.Index)) is { Item: { } unpaid })
        {
            file["pay"]["bands"].Refuse($"band {unpaid} has no pay; write a line for it.");
        }
    }
}
