using System.Text.Json;

namespace Preceptor.WorkforceModel.Scenarios;

/// <summary>Reads a scenario (docs/formats/workforce-scenario.md). Whatever is not described there is refused, so that a misspelt property is found.</summary>
public static class ScenarioFile
{
    public const string Format = "preceptor-workforce-scenario/1";

    /// <summary>Fifty years; longer is a slip of the pen.</summary>
    private const int MostMonths = 600;

    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <returns>The scenario; or one sentence with the line and path of the first thing that is wrong.</returns>
    public static Reading<Scenario> Read(byte[] json)
    {
        ReadOnlyMemory<byte> bytes = json.AsSpan().StartsWith(Mark) ? json.AsMemory(Mark.Length) : json;
        try
        {
            using var document = JsonDocument.Parse(bytes, new() { MaxDepth = 32 });
            var source = new SourceText(bytes);
            var scenario = Read(new Entry(source, document.RootElement, "$"));
            return source.Problem is { } sentence ? new(null, sentence) : new(scenario, null);
        }
        catch (JsonException fault)
        {
            return new(null, $"Line {fault.LineNumber + 1}: this is not JSON; mend the file there, or write it out again.");
        }
        catch (InvalidOperationException)
        {
            // What the reader throws for text that is not UTF-8 or half a surrogate pair.
            return new(null, "The file holds text that is not UTF-8; save it as UTF-8.");
        }
    }

    private static Scenario Read(Entry file)
    {
        file.Has(["format", "title", "from", "until", "settings", "stages", "bands", "hours", "professions"], "$schema", "about", "events", "demand", "supervision", "pay");
        if (file["format"].Text() is var format && format != Format)
        {
            file["format"].Refuse($"‘{SourceText.Clean(format, 40)}’ is another format; write {Format}.");
        }

        file.Source.Words = new(
            Named(file["professions"], item => item["name"].Text()), Named(file["settings"], item => item.Text()), Named(file["stages"], item => item.Text()),
            Named(file["bands"], item => item.Text()), HoursBands(file["hours"]));
        var (from, until) = Span(file);
        return file.Source.Problem is not null ? Nothing : Parts(file, from, until);
    }

    private static Scenario Parts(Entry file, Month from, Month until)
    {
        var professions = file["professions"].List(item => ProfessionParts.Profession(item, file.Source.Words));
        var scenario = new Scenario
        {
            Title = file["title"].Text(),
            About = file["about"].IsMissing ? null : file["about"].Text(),
            From = from,
            Until = until,
            Words = file.Source.Words,
            Professions = professions,
            Events = file["events"].ListIfThere(item => SurroundingParts.Event(item, professions)),
            Demand = file["demand"].ListIfThere(SurroundingParts.Demand),
            Pools = file["supervision"].ListIfThere(SurroundingParts.Pool),
            Pay = file["pay"].IsMissing ? null : SurroundingParts.Pay(file["pay"]),
            Rates = file.Source.Rates,
        };
        Sense.Check(file, scenario);
        return scenario;
    }

    private static readonly Scenario Nothing = new()
    {
        Title = "", About = null, From = default, Until = default, Words = Words.None, Professions = [], Events = [], Demand = [], Pools = [], Pay = null, Rates = [],
    };

    private static (Month From, Month Until) Span(Entry file)
    {
        var (from, until) = (file["from"].Month(), file["until"].Month());
        if (until <= from)
        {
            file["until"].Refuse($"the plan would end in {until}, not after its opening in {from}; write a later month.");
        }
        else if (until - from > MostMonths)
        {
            file["until"].Refuse($"{until - from} months are more than {MostMonths}; write an earlier month.");
        }

        return (from, until);
    }

    private static IReadOnlyList<HoursBand> HoursBands(Entry list)
    {
        Named(list, item => item["name"].Text());
        return list.List(item => new HoursBand(item.Has(["name", "fte"])["name"].Text(), (int)Math.Round(item["fte"].Number(0.01, 1) * 100)));
    }

    private static IReadOnlyList<string> Named(Entry list, Func<Entry, string> name)
    {
        var names = list.List(name);
        if (names.Count == 0)
        {
            list.Refuse("it is empty; write at least one.");
        }

        foreach (var twice in names.GroupBy(each => each, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            list.Refuse($"‘{SourceText.Clean(twice.Key, 40)}’ is there twice; take one out.");
        }

        return names;
    }
}
