using System.Globalization;
using Preceptor.Kernel.Worlds;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Domain.Making;

namespace Preceptor.Planning.Data;

/// <summary>Pay by band, of pay-bands.csv.</summary>
internal sealed record PayBands(IReadOnlyList<BandPay> All);

/// <summary>The published series against which the model is tested, as the file stands.</summary>
internal sealed record PublishedSeries(byte[] Csv);

/// <summary>Reads planning-steps.csv, planning-questions.csv, pay-bands.csv and workforce-series.csv of data/reference.</summary>
internal static class PlanningFiles
{
    public static async Task<SixSteps> ReadStepsAsync(CancellationToken cancel = default)
    {
        var questions = (await ReferenceTable.ReadAsync("planning-questions.csv", cancel))
            .Select(row => new StepQuestion(Number(row[0]), row[1], row[2], row[3], row[4] == "yes")).ToLookup(question => question.Step);
        return new([.. (await ReferenceTable.ReadAsync("planning-steps.csv", cancel)).Select(row => new StepText(Number(row[0]), row[1], row[2], row[3], [.. questions[Number(row[0])]]))]);
    }

    public static async Task<PayBands> ReadPayAsync(CancellationToken cancel = default) =>
        new([.. (await ReferenceTable.ReadAsync("pay-bands.csv", cancel)).Select(row => new BandPay(row[0], row[1], [Number(row[2]), Number(row[3]), Number(row[4])]))]);

    public static async Task<PublishedSeries> ReadSeriesAsync(CancellationToken cancel = default) =>
        new(await File.ReadAllBytesAsync(Path.Combine(DataFolder.Reference, "workforce-series.csv"), cancel));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
