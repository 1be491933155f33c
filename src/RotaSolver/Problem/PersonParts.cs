namespace Preceptor.RotaSolver.Problem;

/// <summary>The parts of a problem that say who.</summary>
internal static class PersonParts
{
    private static readonly string[] Phases = ["novice", "developing", "established"];

    public static Person Person(Entry at)
    {
        at.Has("id", "name", "role", "phase", "skills", "teams", "targetMinutes", "maxMinutes", "fairShare", "cleared", "away", "before", "namedSupervisor");
        return new(
            at["id"].Id(), at["name"].Text(), at["role"].Text(), Phases[at["phase"].Word(Phases)], at["skills"].Texts(), at["teams"].Texts(),
            at["targetMinutes"].Whole(), at["maxMinutes"].Whole(), Share(at["fairShare"]), at["cleared"].List(Cleared), at["away"].List(Away),
            Before(at["before"]), at["namedSupervisor"].TextOrNull());
    }

    public static Request Request(Entry at)
    {
        at.Has("id", "person", "date", "kind", "shift", "weight");
        return new(
            at["id"].Id(), at["person"].Id(), at["date"].Date(), at["kind"].Word("off", "on") == 0, at["shift"].TextOrNull(), at["weight"].Whole(1_000_000));
    }

    private static FairShare Share(Entry at)
    {
        at.Has("nights", "weekends", "holidays");
        return new(at["nights"].Whole(), at["weekends"].Whole(), at["holidays"].Whole());
    }

    private static Cleared Cleared(Entry at)
    {
        at.Has("from", "until", "excludes");
        return new(at["from"].Minute(), Parts.End(at), at["excludes"].Texts());
    }

    private static Away Away(Entry at)
    {
        at.Has("from", "until", "why");
        return new(at["from"].Minute(), Parts.End(at), at["why"].Text());
    }

    private static Before Before(Entry at)
    {
        at.Has("lastDutyUntil", "lastDutyNight", "daysInARow", "nightsInARow");
        return new(at["lastDutyUntil"].MinuteOrNull(), at["lastDutyNight"].Flag(), at["daysInARow"].Whole(), at["nightsInARow"].Whole());
    }
}
