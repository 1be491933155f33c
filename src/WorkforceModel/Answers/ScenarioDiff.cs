using System.Text.Json;

namespace Preceptor.WorkforceModel.Answers;

/// <param name="First">As it is written there; nothing when it is not.</param>
public sealed record DifferentPlace(string Path, string? First, string? Second);

/// <param name="First">Mean full-time equivalents.</param>
public sealed record Effect(string Group, string Month, double First, double Second, double Change, double? FirstGap, double? SecondGap);

/// <summary>Two scenarios side by side.</summary>
public sealed record DiffAnswer(IReadOnlyList<DifferentPlace> Places, IReadOnlyList<Effect> Effects);

/// <summary>Compares scenarios: what somebody changed, and what it does when both meet the same chance.</summary>
public static class ScenarioDiff
{
    /// <summary>Every value that the two files do not share. Both must be scenarios that could be read.</summary>
    public static IReadOnlyList<DifferentPlace> Places(byte[] first, byte[] second)
    {
        using var one = JsonDocument.Parse(WithoutMark(first));
        using var other = JsonDocument.Parse(WithoutMark(second));
        var (mine, theirs) = (Leaves(one.RootElement, ""), Leaves(other.RootElement, ""));
        return
        [
            .. mine.Keys.Union(theirs.Keys, StringComparer.Ordinal).Where(path => mine.GetValueOrDefault(path) != theirs.GetValueOrDefault(path))
                .Select(path => new DifferentPlace(path, mine.GetValueOrDefault(path), theirs.GetValueOrDefault(path))),
        ];
    }

    public static DiffAnswer Of(IReadOnlyList<DifferentPlace> places, PlanAnswer first, PlanAnswer second) => new(places,
    [
        .. from mine in first.Groups
           join theirs in second.Groups on mine.Name equals theirs.Name
           from point in mine.Points
           from other in theirs.Points
           where other.Month == point.Month
           where point.Month.EndsWith("-12", StringComparison.Ordinal) || point == mine.Points[^1]
           select new Effect(mine.Name, point.Month, point.Fte.Mean, other.Fte.Mean, Math.Round(other.Fte.Mean - point.Fte.Mean, 3), point.ChanceOfGap, other.ChanceOfGap),
    ]);

    private static ReadOnlyMemory<byte> WithoutMark(byte[] json) => json is [0xEF, 0xBB, 0xBF, ..] ? json.AsMemory(3) : json;

    private static Dictionary<string, string> Leaves(JsonElement element, string path)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        void Walk(JsonElement at, string where)
        {
            switch (at.ValueKind)
            {
                case JsonValueKind.Object:
                    foreach (var property in at.EnumerateObject())
                    {
                        Walk(property.Value, where.Length == 0 ? property.Name : $"{where}.{property.Name}");
                    }

                    break;
                case JsonValueKind.Array:
                    foreach (var (i, item) in at.EnumerateArray().Index())
                    {
                        Walk(item, $"{where}[{i}]");
                    }

                    break;
                default:
                    found[where] = at.GetRawText();
                    break;
            }
        }

        Walk(element, path);
        return found;
    }
}
