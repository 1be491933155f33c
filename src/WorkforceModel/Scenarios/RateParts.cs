namespace Preceptor.WorkforceModel.Scenarios;

/// <summary>Reads numbers that drive the plan, with what is believed of them.</summary>
internal static class RateParts
{
    private const double MostPeople = 1_000_000;

    private static readonly string[] Units = ["yearly", "monthly", "share", "months"];

    /// <summary>{"yearly": 0.1}, {"monthly": …} or {"months": …}, with a number or a belief.</summary>
    public static Rate Rate(Entry entry, string means, params RateUnit[] allowed)
    {
        entry.Has([], [.. allowed.Select(unit => Units[(int)unit])]);
        var given = allowed.Where(unit => !entry[Units[(int)unit]].IsMissing).ToList();
        if (given.Count != 1)
        {
            entry.Refuse($"it needs exactly one of {string.Join(", ", allowed.Select(unit => $"‘{Units[(int)unit]}’"))}; write one, such as {{ \"{Units[(int)allowed[0]]}\": 0.1 }}.");
            return Keep(entry, allowed[0], new Fixed(0), means);
        }

        var value = entry[Units[(int)given[0]]];
        return given[0] == RateUnit.Months
            ? Keep(value, RateUnit.Months, new Fixed(value.Number(1, 1_200)), means)
            : Keep(value, given[0], Belief(value, 1), means);
    }

    /// <summary>People a year: a number, or a gamma belief.</summary>
    public static Rate People(Entry entry, string means)
    {
        var belief = Belief(entry, MostPeople);
        if (belief is Proportion)
        {
            entry.Refuse("people a year are not a proportion; write a number or a gamma belief, such as { \"gamma\": [12, 2] }.");
        }

        return Keep(entry, RateUnit.People, belief, means);
    }

    /// <summary>A chance that is met once, as a bare number or a beta belief.</summary>
    public static Rate Share(Entry entry, string means)
    {
        var belief = Belief(entry, 1);
        if (belief is Frequency)
        {
            entry.Refuse("a share is not a frequency; write a number from 0 to 1 or a beta belief, such as { \"beta\": [8, 2] }.");
        }

        return Keep(entry, RateUnit.Share, belief, means);
    }

    /// <summary>Weights that need not sum to 1, or a Dirichlet belief when counts were seen.</summary>
    public static Shares Shares(IReadOnlyList<Entry> items)
    {
        var weights = items.Select(item => item["share"].Number(0, MostPeople)).ToList();
        var seen = items.Select(item => item["seen"].IsMissing ? 0 : item["seen"].Whole()).ToList();
        if (weights.Count > 0 && weights.Sum() <= 0)
        {
            items[0]["share"].Refuse("all shares are 0; write at least one above it.");
        }

        return new([.. weights.Zip(seen, (weight, count) => weight + count)], items.Any(item => !item["seen"].IsMissing));
    }

    private static Rate Keep(Entry entry, RateUnit unit, Belief belief, string means)
    {
        var rate = new Rate(entry.Source.Rates.Count, entry.Path, unit, belief, means);
        entry.Source.Rates.Add(rate);
        return rate;
    }

    private static Belief Belief(Entry entry, double most)
    {
        if (entry.Element.ValueKind != System.Text.Json.JsonValueKind.Object)
        {
            return new Fixed(entry.Number(0, most));
        }

        entry.Has([], "beta", "gamma", "seen");
        var isBeta = !entry["beta"].IsMissing;
        if (isBeta == !entry["gamma"].IsMissing)
        {
            entry.Refuse("a belief has either ‘beta’ or ‘gamma’; write one, such as { \"beta\": [2, 18] }.");
            return new Fixed(0);
        }

        var prior = entry[isBeta ? "beta" : "gamma"].List(item => item.Number(0.001, 10_000_000));
        if (prior.Count != 2)
        {
            entry[isBeta ? "beta" : "gamma"].Refuse("it has two numbers; write events and non-events for beta, events and years for gamma.");
            return new Fixed(0);
        }

        var (events, of) = Seen(entry["seen"], isBeta);
        return isBeta ? new Proportion(prior[0] + events, prior[1] + of - events) : new Frequency(prior[0] + events, prior[1] + of);
    }

    /// <summary>What the employer counted: events, and among how many people or in how many years.</summary>
    private static (double Events, double Of) Seen(Entry seen, bool isBeta)
    {
        if (seen.IsMissing)
        {
            return (0, 0);
        }

        var exposure = isBeta ? "of" : "years";
        seen.Has(["events", exposure]);
        var (events, of) = (seen["events"].Number(0, MostPeople), seen[exposure].Number(0, MostPeople));
        if (isBeta && events > of)
        {
            seen["events"].Refuse($"{events} events among {of} people cannot be; write at most {of}.");
        }

        return (events, of);
    }
}
