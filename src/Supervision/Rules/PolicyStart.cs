using Preceptor.Supervision.Domain;

namespace Preceptor.Supervision.Rules;

/// <summary>Moves the day on which a version of a policy takes over from the one before it, where its source does not say the day.</summary>
internal static class PolicyStart
{
    /// <param name="version">The version whose rows begin on the day; rows of the same policy that end on the day before they begin now move along.</param>
    public static PolicyBook Move(PolicyBook book, string code, string version, DateOnly day)
    {
        var old = book.Rows.Where(row => row.Policy.Code == code && row.Policy.Version == version).Select(row => row.Policy.From).Min();
        return old is not { } began ? book : new([.. book.Rows.Select(row => row.Policy.Code != code ? row : Moved(row, version, began, day))]);
    }

    private static PolicyRow Moved(PolicyRow row, string version, DateOnly began, DateOnly day) =>
        row.Policy.Version == version && row.Policy.From == began ? row with { Policy = row.Policy with { From = day } }
        : row.Policy.Until == began.AddDays(-1) ? row with { Policy = row.Policy with { Until = day.AddDays(-1) } }
        : row;
}
