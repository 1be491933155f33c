namespace Preceptor.WorkforceModel.Scenarios;

/// <summary>Reads a profession: its stocks, and how people come, change and go.</summary>
internal static class ProfessionParts
{
    private const int MostTrainingMonths = 84;

    private static readonly string[] Kinds = ["leaves", "retires", "advances", "changes-band", "moves", "changes-hours", "goes-away", "returns"];
    private static readonly string[] Within = ["any", "establishment"];

    public static Profession Profession(Entry entry, Words words)
    {
        entry.Has(["name", "opening"], "training", "exam", "registered", "joiners", "flows", "hires");
        var name = entry["name"].Text();
        return new()
        {
            Name = name,
            Opening = entry["opening"].List(item => new Stock(CohortParts.Cohort(item.Has([.. CohortParts.Properties, "heads"])), item["heads"].Whole())),
            Training = entry["training"].IsMissing ? null : Training(entry["training"], name),
            Exam = entry["exam"].IsMissing ? null : Exam(entry["exam"], name),
            Registered = entry["registered"].IsMissing ? null : Registered(entry["registered"], name),
            Joiners = entry["joiners"].ListIfThere(item => Joiners(item, name)),
            Flows = entry["flows"].ListIfThere(item => Flow(item, words, name)),
            WithinEstablishment = !entry["hires"].IsMissing && entry["hires"].Word(Within) == 1,
        };
    }

    private static Training Training(Entry entry, string name)
    {
        entry.Has(["months", "places", "filled", "leaves"], "students");
        var months = entry["months"].Whole(1, MostTrainingMonths);
        return new(
            months,
            entry["students"].ListIfThere(item => (item.Has(["monthsLeft", "heads"])["monthsLeft"].Whole(1, months), item["heads"].Whole())),
            entry["places"].List(item => new From<int>(item.Has(["starts", "places"])["starts"].Month(), item["places"].Whole())),
            RateParts.Share(entry["filled"], $"{name}: share of training places filled"),
            RateParts.Rate(entry["leaves"], $"{name}: leaving training", RateUnit.Yearly, RateUnit.Monthly));
    }

    private static Exam Exam(Entry entry, string name)
    {
        entry.Has(["sittings", "parts"], "waiting");
        var sittings = entry["sittings"].List(item => item.Whole(1, 12));
        var parts = entry["parts"].List(item => new ExamPart(item.Has(["name", "passes"])["name"].Text(), Passes(item["passes"], $"{name}: {item["name"].Text()}")));
        if (sittings.Count == 0 || sittings.Distinct().Count() < sittings.Count)
        {
            entry["sittings"].Refuse("it needs months of the year, each once; write such as [3, 9].");
        }

        if (parts.Count is 0 or > 2)
        {
            entry["parts"].Refuse($"an exam has one part or two, not {parts.Count}; write them.");
        }

        return new(sittings, parts, entry["waiting"].IsMissing ? 0 : entry["waiting"].Whole());
    }

    private static IReadOnlyList<Rate> Passes(Entry list, string exam)
    {
        var attempt = 0;
        var passes = list.List(item => RateParts.Share(item, $"{exam}, passing at attempt {++attempt}"));
        if (passes.Count is 0 or > Scenarios.Exam.MostAttempts)
        {
            list.Refuse($"it needs the chance of passing at the first attempt and at most {Scenarios.Exam.MostAttempts}, one for each; write such as [0.8, 0.6].");
        }

        return passes;
    }

    private static Registered Registered(Entry entry, string name)
    {
        entry.Has(["hired", "into"], "heads", "lost");
        var lines = entry["into"].List(item => item.Has([.. CohortParts.Properties, "share"], "seen"));
        if (lines.Count == 0)
        {
            entry["into"].Refuse("nobody can be hired into nothing; write at least one cohort with its share.");
        }

        return new(
            entry["heads"].IsMissing ? 0 : entry["heads"].Whole(),
            RateParts.Rate(entry["hired"], $"{name}: being hired", RateUnit.Monthly, RateUnit.Yearly, RateUnit.Months),
            entry["lost"].IsMissing ? null : RateParts.Rate(entry["lost"], $"{name}: lost to other employers", RateUnit.Monthly, RateUnit.Yearly, RateUnit.Months),
            [.. lines.Select(CohortParts.Cohort)],
            RateParts.Shares(lines));
    }

    private static Joiners Joiners(Entry entry, string name)
    {
        entry.Has([.. CohortParts.Properties, "yearly", "from"], "until", "byChance", "graduates");
        return new(
            CohortParts.Cohort(entry),
            RateParts.People(entry["yearly"], $"{name}: joining each year"),
            entry["from"].Month(),
            entry["until"].IsMissing ? null : entry["until"].Month(),
            !entry["byChance"].IsMissing && entry["byChance"].Flag(),
            !entry["graduates"].IsMissing && entry["graduates"].Flag());
    }

    private static Flow Flow(Entry entry, Words words, string name)
    {
        entry.Has(["flow", "rate"], "name", "where", "to", "proRata");
        var kind = (FlowKind)entry["flow"].Word(Kinds);
        IReadOnlyList<string>? targets = kind switch
        {
            FlowKind.Advances => words.Stages,
            FlowKind.ChangesBand => words.Bands,
            FlowKind.Moves => words.Settings,
            FlowKind.ChangesHours => words.HoursNames,
            _ => null,
        };
        if (targets is null == !entry["to"].IsMissing)
        {
            entry.Refuse(targets is null ? $"‘{Kinds[(int)kind]}’ leads nowhere; take ‘to’ out." : $"‘{Kinds[(int)kind]}’ needs ‘to’; write one of {string.Join(", ", targets)}.");
        }

        var rate = RateParts.Rate(entry["rate"], $"{name}: {Kinds[(int)kind].Replace('-', ' ')}{InWords(entry)}", RateUnit.Yearly, RateUnit.Monthly, RateUnit.Months);
        return new(
            kind, entry["name"].IsMissing ? null : entry["name"].Text(), CohortParts.Where(entry["where"]), targets is null ? 0 : entry["to"].Word(targets), rate,
            !entry["proRata"].IsMissing && entry["proRata"].Flag());
    }

    private static string InWords(Entry entry)
    {
        var where = entry["where"];
        var words = where.IsMissing ? [] : CohortParts.Properties.Where(name => !where[name].IsMissing).Select(name => where[name].Text()).ToList();
        return (words.Count == 0 ? "" : $", {string.Join(", ", words)}") + (entry["to"].IsMissing ? "" : $", to {entry["to"].Text()}");
    }
}
