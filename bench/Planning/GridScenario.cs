using System.Text.Json;

namespace Preceptor.Bench.Planning;

/// <summary>A made-up scenario of any size: 15 years by month, five career stages, everything that can happen to somebody.</summary>
internal static class GridScenario
{
    private static readonly string[] Stages = ["preceptorship", "qualified", "experienced", "advanced", "late-career"];
    private static readonly int[] Heads = [10, 30, 25, 15, 8];
    private static readonly int[] MonthsOfAStage = [12, 48, 72, 96];

    public static byte[] Make(int professions, int settings)
    {
        string[] places = [.. Enumerable.Range(0, settings).Select(i => $"setting {i}")], names = [.. Enumerable.Range(0, professions).Select(i => $"profession {i}")];
        return JsonSerializer.SerializeToUtf8Bytes(new
        {
            format = "preceptor-workforce-scenario/1",
            title = "Grid",
            from = "2026-12",
            until = "2041-12",
            settings = places,
            stages = Stages,
            bands = new[] { "7" },
            hours = new[] { new { name = "full-time", fte = 1 } },
            professions = names.Select(name => Profession(name, places)),
            demand = from name in names
                     from setting in places
                     select new { name = $"{name}, {setting}", @where = new { profession = name, setting }, establishment = new[] { new { @from = "2027-01", fte = 90 } } },
        });
    }

    private static object Profession(string name, string[] places) => new
    {
        name,
        opening = from setting in places from stage in Stages.Zip(Heads) select new { setting, stage = stage.First, band = "7", hours = "full-time", heads = stage.Second },
        training = new
        {
            months = 24,
            students = new[] { new { monthsLeft = 9, heads = 20 }, new { monthsLeft = 21, heads = 20 } },
            places = Enumerable.Range(2027, 14).Select(year => new { starts = $"{year}-09", places = 25 }),
            filled = 0.9,
            leaves = new { yearly = 0.06 },
        },
        exam = new { sittings = new[] { 3, 9 }, parts = new[] { new { name = "written", passes = new[] { 0.8, 0.7, 0.6, 0.5 } }, new { name = "OSCE", passes = new[] { 0.75, 0.7, 0.6, 0.5 } } }, waiting = 5 },
        registered = new
        {
            heads = 4,
            hired = new { monthly = 0.3 },
            lost = new { monthly = 0.02 },
            into = places.Select((setting, i) => new { setting, stage = Stages[0], band = "7", hours = "full-time", share = places.Length - i }),
        },
        flows = Flows(places),
    };

    private static IEnumerable<object> Flows(string[] places) =>
    [
        new { flow = "leaves", @where = new { stage = Stages[0] }, rate = new { yearly = new { beta = new[] { 12, 88 } } } },
        new { flow = "leaves", rate = new { yearly = 0.08 } },
        new { flow = "retires", @where = new { stage = Stages[^1] }, rate = new { yearly = 0.12 } },
        new { flow = "goes-away", rate = new { yearly = 0.04 } },
        new { flow = "returns", rate = new { months = 9 } },
        .. MonthsOfAStage.Select((months, i) => new { flow = "advances", @where = new { stage = Stages[i] }, to = Stages[i + 1], rate = new { months } }),
        .. from one in places from other in places where one != other select new { flow = "moves", @where = new { setting = one }, to = other, rate = new { yearly = 0.02 } },
    ];
}
