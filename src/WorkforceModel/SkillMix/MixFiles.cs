using System.Text.Json;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.WorkforceModel.SkillMix;

/// <summary>Reads skill-mix and redeployment problems (docs/formats/workforce-mix.md).</summary>
public static class MixFiles
{
    public const string MixFormat = "preceptor-skill-mix/1";
    public const string RedeploymentFormat = "preceptor-redeployment/1";

    private const int MostPounds = 100_000_000;
    private const int MostHeads = 10_000;

    public static Reading<MixProblem> ReadMix(byte[] json) => Read(json, Mix);

    public static Reading<Redeployment> ReadRedeployment(byte[] json) => Read(json, Redeployment);

    private static Reading<T> Read<T>(byte[] json, Func<Entry, T> read)
        where T : class
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var source = new SourceText(json);
            var value = read(new(source, document.RootElement, "$"));
            return source.Problem is { } problem ? new(null, problem) : new(value, null);
        }
        catch (JsonException fault)
        {
            return new(null, $"Line {fault.LineNumber + 1}: this is not JSON; mend the file there, or write it out again.");
        }
        catch (InvalidOperationException)
        {
            return new(null, "The file holds text that is not UTF-8; save it as UTF-8.");
        }
    }

    private static void Format(Entry file, string format)
    {
        if (file["format"].Text() is var given && given != format)
        {
            file["format"].Refuse($"‘{SourceText.Clean(given, 40)}’ is another format; write {format}.");
        }
    }

    private static MixProblem Mix(Entry file)
    {
        file.Has(["format", "title", "work", "roles", "years"]);
        Format(file, MixFormat);
        var work = file["work"].List(item => item.Text());
        return new(file["title"].Text(), work, file["roles"].List(item => Role(item, work)), file["years"].List(item => Year(item, work)));
    }

    private static MixRole Role(Entry entry, IReadOnlyList<string> work)
    {
        entry.Has(["name", "doctor", "atStart", "cost", "covers", "mostHires"], "hire", "release", "takes", "gives");
        return new(
            entry["name"].Text(), entry["doctor"].Flag(), entry["atStart"].Whole(MostHeads), entry["cost"].Whole(MostPounds), IfThere(entry["hire"]), IfThere(entry["release"]),
            entry["mostHires"].Whole(MostHeads), Thousandths(entry["takes"]), Thousandths(entry["gives"]), ByWork(entry["covers"], work));
    }

    private static MixYear Year(Entry entry, IReadOnlyList<string> work)
    {
        entry.Has(["name", "sessions", "doctors", "needed"]);
        return new(entry["name"].Text(), Thousandths(entry["sessions"]), entry["doctors"].Whole(MostHeads), ByWork(entry["needed"], work));
    }

    /// <summary>An object with a whole number for kinds of work; one that is left out is 0.</summary>
    private static IReadOnlyList<int> ByWork(Entry entry, IReadOnlyList<string> work)
    {
        entry.Has([], [.. work]);
        return [.. work.Select(name => IfThere(entry[name]))];
    }

    private static int IfThere(Entry entry) => entry.IsMissing ? 0 : entry.Whole(MostPounds);

    private static int Thousandths(Entry entry) => entry.IsMissing ? 0 : (int)Math.Round(entry.Number(0, 100_000) * 1_000);

    private static Redeployment Redeployment(Entry file)
    {
        file.Has(["format", "title", "on", "bands", "people", "posts"], "pools", "limits", "training");
        Format(file, RedeploymentFormat);
        var (bands, pools) = (file["bands"].List(item => item.Text()), file["pools"].ListIfThere(item => new SupervisingPool(item.Has(["name", "sessions"])["name"].Text(), Thousandths(item["sessions"]))));
        return new(
            file["title"].Text(), file["on"].Day(), file["people"].List(item => Person(item, bands)), file["posts"].List(item => Post(item, bands, pools)), pools,
            file["limits"].ListIfThere(Limit), file["training"].ListIfThere(item => new Retraining(item.Has(["skill", "months", "cost"])["skill"].Text(), item["months"].Whole(120), item["cost"].Whole(MostPounds))));
    }

    private static Mover Person(Entry entry, IReadOnlyList<string> bands)
    {
        entry.Has(["person", "role", "setting", "band", "fte", "monthsInSecondaryCare"], "skills");
        return new(
            entry["person"].Text(), entry["role"].Text(), entry["setting"].Text(), entry["band"].Word(bands), (int)Math.Round(entry["fte"].Number(0.01, 1) * 100),
            entry["monthsInSecondaryCare"].Whole(720), Texts(entry["skills"]));
    }

    private static OpenPost Post(Entry entry, IReadOnlyList<string> bands, IReadOnlyList<SupervisingPool> pools)
    {
        entry.Has(["post", "roles", "setting", "band", "fte"], "marks", "needs", "pool", "takes", "protection");
        return new(
            entry["post"].Text(), Texts(entry["roles"]), entry["setting"].Text(), entry["band"].Word(bands), (int)Math.Round(entry["fte"].Number(0.01, 1) * 100), Texts(entry["marks"]),
            Texts(entry["needs"]), entry["pool"].IsMissing ? null : pools.Select(pool => pool.Name).ElementAtOrDefault(entry["pool"].Word([.. pools.Select(pool => pool.Name)])),
            Thousandths(entry["takes"]), IfThere(entry["protection"]));
    }

    private static MoveLimit Limit(Entry entry)
    {
        entry.Has(["code", "roles", "from", "source"], "until", "marks", "settings", "monthsInSecondaryCare");
        return new(
            entry["code"].Text(), Texts(entry["roles"]), entry["from"].Day(), entry["until"].IsMissing ? null : entry["until"].Day(), Texts(entry["marks"]), Texts(entry["settings"]),
            entry["monthsInSecondaryCare"].IsMissing ? 0 : entry["monthsInSecondaryCare"].Whole(720), entry["source"].Text());
    }

    private static IReadOnlyList<string> Texts(Entry entry) => entry.ListIfThere(item => item.Text());
}
