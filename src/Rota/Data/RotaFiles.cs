using System.Globalization;
using Preceptor.Kernel.Worlds;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Data;

/// <summary>Reads roster-rules.csv, roster-weights.csv and bank-holidays.csv of data/reference.</summary>
internal static class RotaFiles
{
    public static async Task<RotaReference> ReadAsync(CancellationToken cancel = default)
    {
        var limits = await ReferenceTable.ReadAsync("roster-rules.csv", cancel);
        var weights = await ReferenceTable.ReadAsync("roster-weights.csv", cancel);
        var holidays = await ReferenceTable.ReadAsync("bank-holidays.csv", cancel);
        return new(
            [.. limits.Select(row => new RosterLimit(row[0], Number(row[1]), row[2], ReferenceTable.Date(row[3]), ReferenceTable.Date(row[4]), row[5]))],
            [.. weights.Select(row => new RosterWeight(row[0], Number(row[1]), ReferenceTable.Date(row[2]), ReferenceTable.Date(row[3]), row[4]))],
            holidays.ToDictionary(row => ReferenceTable.Date(row[0])!.Value, row => row[1]));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
