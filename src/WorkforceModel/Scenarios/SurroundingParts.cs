namespace Preceptor.WorkforceModel.Scenarios;

/// <summary>Reads what a workforce meets: events, demand, supervision and pay.</summary>
internal static class SurroundingParts
{
    private const double MostSessions = 100_000;

    private static readonly string[] Kinds = ["changes-flow", "closes-course", "pauses-recruitment", "leave-at-once"];
    private static readonly string[] Measures = ["fte", "heads"];

    public static PolicyEvent Event(Entry entry, IReadOnlyList<Profession> professions)
    {
        entry.Has(["event", "what", "on"], "until", "flow", "times", "profession", "where", "share");
        var (what, from) = (entry["what"].Text(), entry["on"].Month());
        Month? until = entry["until"].IsMissing ? null : entry["until"].Month();
        if (until < from)
        {
            entry["until"].Refuse($"it would end in {until}, before it begins in {from}; write a later month.");
        }

        var kind = entry["event"].Word(Kinds);
        var profession = CohortParts.WordIfThere(entry["profession"], entry.Source.Words.Professions);
        return kind switch
        {
            0 => FlowChanges(entry, professions, (what, from, until)),
            1 => Only(entry, new CourseCloses(what, from, until, profession), "profession"),
            2 => Only(entry, new RecruitmentPauses(what, from, until, profession), "profession"),
            _ => Only(entry, new LeaveAtOnce(what, from, CohortParts.Where(entry["where"]), RateParts.Share(Needed(entry, "share"), what)), "where", "share"),
        };
    }

    private static FlowChanges FlowChanges(Entry entry, IReadOnlyList<Profession> professions, (string What, Month From, Month? Until) when)
    {
        var names = professions.SelectMany(profession => profession.Flows).Select(flow => flow.Name).OfType<string>().Distinct().ToList();
        var flow = names.Count == 0 ? "" : names[Needed(entry, "flow").Word(names)];
        if (names.Count == 0)
        {
            entry.Refuse("no flow has a name that an event could change; give the flow a ‘name’.");
        }

        return Only(entry, new FlowChanges(when.What, when.From, when.Until, flow, Needed(entry, "times").Number(0, 1_000)), "flow", "times");
    }

    private static Entry Needed(Entry entry, string name)
    {
        if (entry[name].IsMissing)
        {
            entry.Refuse($"‘{name}’ is missing; write it.");
        }

        return entry[name];
    }

    private static T Only<T>(Entry entry, T made, params string[] own)
    {
        var other = new[] { "flow", "times", "profession", "where", "share" }.Except(own).FirstOrDefault(name => !entry[name].IsMissing);
        if (other is not null)
        {
            entry[other].Refuse($"‘{other}’ says nothing for this event; take it out.");
        }

        return made;
    }

    public static Demand Demand(Entry entry)
    {
        entry.Has(["name"], "where", "measure", "establishment", "activity");
        var isActivity = !entry["activity"].IsMissing;
        if (isActivity == !entry["establishment"].IsMissing)
        {
            entry.Refuse("demand has either ‘establishment’ or ‘activity’; write one.");
        }

        var inHeads = !entry["measure"].IsMissing && entry["measure"].Word(Measures) == 1;
        var activity = entry["activity"];
        var steps = isActivity ? CohortParts.Steps(activity["volume"], "units", item => item.Number(0, MostSessions))
            : entry["establishment"].IsMissing ? [] : CohortParts.Steps(entry["establishment"], inHeads ? "heads" : "fte", item => item.Number(0, 1_000_000));
        return new(entry["name"].Text(), CohortParts.Where(entry["where"]), inHeads, steps, isActivity ? Activity(activity) : null);
    }

    private static Activity Activity(Entry entry)
    {
        entry.Has(["unit", "volume", "associates", "hours", "headroom"], "growth");
        return new(
            entry["unit"].Text(), entry["associates"].Number(0, 1_000), entry["hours"].Number(0, 168), entry["headroom"].Number(0, 2),
            entry["growth"].IsMissing ? 0 : entry["growth"].Number(-0.5, 1));
    }

    public static Pool Pool(Entry entry)
    {
        entry.Has(["name", "needs"], "sessions", "doctors", "refuses");
        var doctors = entry["doctors"];
        if (!doctors.IsMissing)
        {
            doctors.Has(["heads", "sessionsEach"], "leaves", "joining");
        }

        var name = entry["name"].Text();
        return new(
            name,
            entry["sessions"].IsMissing ? [] : CohortParts.Steps(entry["sessions"], "sessions", item => Thousandths(item, MostSessions)),
            doctors.IsMissing ? 0 : doctors["heads"].Whole(),
            doctors.IsMissing ? 0 : Thousandths(doctors["sessionsEach"], 20),
            doctors["leaves"].IsMissing ? null : RateParts.Rate(doctors["leaves"], $"{name}: supervising doctors leaving", RateUnit.Yearly, RateUnit.Monthly),
            doctors["joining"].IsMissing ? null : RateParts.People(doctors["joining"], $"{name}: supervising doctors joining each year"),
            entry["needs"].List(item => new Need(CohortParts.Where(item.Has(["sessions"], "where")["where"]), Thousandths(item["sessions"], 20))),
            entry["refuses"].IsMissing || entry["refuses"].Flag());
    }

    /// <summary>Sessions are kept as whole numbers, here of thousandths, so that an eighth is exact and sums are the same on any number of threads.</summary>
    private static int Thousandths(Entry entry, double most) => (int)Math.Round(entry.Number(0, most) * 1_000);

    public static Pay Pay(Entry entry)
    {
        entry.Has(["synthetic", "bands", "onCosts"], "unsocial", "uplift", "session", "student");
        return new(
            entry["bands"].List(item => new PayLine(item.Has(["band", "from", "points"])["band"].Word(item.Source.Words.Bands), item["from"].Month(), Points(item["points"]))),
            entry["onCosts"].Number(0, 2),
            entry["unsocial"].IsMissing ? 0 : entry["unsocial"].Number(0, 2),
            entry["uplift"].IsMissing ? 0 : entry["uplift"].Number(-0.5, 1),
            entry["session"].IsMissing ? 0 : entry["session"].Number(0, 1_000_000),
            entry["student"].IsMissing ? 0 : entry["student"].Number(0, 1_000_000),
            entry["synthetic"].Flag());
    }

    private static IReadOnlyList<double> Points(Entry list)
    {
        var points = list.List(item => item.Number(0, 1_000_000));
        if (points.Count == 0)
        {
            list.Refuse("a band needs at least one spine point; write its full-time pay a year.");
        }

        return points;
    }
}
