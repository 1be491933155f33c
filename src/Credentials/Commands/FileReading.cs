using System.Globalization;
using System.Text.Json;
using NodaTime.Text;

namespace Preceptor.Credentials.Commands;

/// <summary>Takes values out of a file and keeps the first thing that is wrong: what, where, and what to do.</summary>
internal sealed class FileReading
{
    private const decimal MostWte = 2;
    private const int MostCount = 99;

    private static readonly OffsetDateTimePattern MomentPattern = OffsetDateTimePattern.ExtendedIso;

    public string? Problem { get; private set; }

    /// <summary>A value's members by name; empty for null. Names that are not known, or come twice, are wrong.</summary>
    public Dictionary<string, LocatedJson> Object(LocatedJson? value, params string[] known)
    {
        var found = new Dictionary<string, LocatedJson>(StringComparer.Ordinal);
        if (!Is(value, JsonTokenType.StartObject, "an object in braces"))
        {
            return found;
        }

        foreach (var (name, member) in value!.Members)
        {
            if (!known.Contains(name, StringComparer.Ordinal))
            {
                Wrong($"{member.Where} is not known; remove it, or use one of: {string.Join(", ", known)}.");
            }
            else if (!found.TryAdd(name, member))
            {
                Wrong($"{member.Where} is given twice; keep one.");
            }
        }

        return found;
    }

    /// <summary>The items of a list, nulls left out; none for null.</summary>
    public IEnumerable<LocatedJson> Items(LocatedJson? value) =>
        Is(value, JsonTokenType.StartArray, "a list in square brackets") ? value!.Items.Where(item => !item.IsNull) : [];

    /// <summary>A text; none when it is empty.</summary>
    public string? Text(LocatedJson? value) =>
        Is(value, JsonTokenType.String, "a text in quotes") && value!.Text.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>One of a closed list of words; none when it is empty, which a needed one may not be.</summary>
    public string? Word(LocatedJson? value, IReadOnlyList<string> words)
    {
        if (!Is(value, JsonTokenType.String, "a text in quotes") || value!.Text.Length == 0)
        {
            return null;
        }

        return words.Contains(value.Text, StringComparer.Ordinal) ? value.Text : Refuse<string>(value, $"which is not known; write one of: {string.Join(", ", words)}");
    }

    public DateOnly? Date(LocatedJson? value)
    {
        if (!Is(value, JsonTokenType.String, "a date in quotes") || value!.Text.Length == 0)
        {
            return null;
        }

        return DateOnly.TryParseExact(value.Text, "yyyy-MM-dd", out var date) ? date : Refuse<DateOnly?>(value, "which is not a date; write it like 2026-10-05");
    }

    public NodaTime.Instant? Moment(LocatedJson? value)
    {
        if (!Is(value, JsonTokenType.String, "a moment in quotes") || value!.Text.Length == 0)
        {
            return null;
        }

        var read = MomentPattern.Parse(value.Text);
        return read.Success ? read.Value.ToInstant() : Refuse<NodaTime.Instant?>(value, "which is not a moment; write it like 2026-11-20T09:00:00Z");
    }

    public int? Count(LocatedJson? value) => (int?)Number(value, MostCount, number => number == decimal.Truncate(number), $"a whole number from 0 to {MostCount}");

    public decimal? Wte(LocatedJson? value) => Number(value, MostWte, _ => true, $"a number from 0 to {MostWte}");

    public void Wrong(string problem) => Problem ??= problem;

    private decimal? Number(LocatedJson? value, decimal most, Func<decimal, bool> fits, string what)
    {
        if (!Is(value, JsonTokenType.Number, "a number without quotes"))
        {
            return null;
        }

        return decimal.TryParse(value!.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0 && number <= most && fits(number)
            ? number
            : Refuse<decimal?>(value, $"which is not {what}");
    }

    // Null and absent are unknown, which is right everywhere.
    private bool Is(LocatedJson? value, JsonTokenType kind, string what)
    {
        if (value is null || value.IsNull)
        {
            return false;
        }

        if (value.Kind != kind)
        {
            Wrong($"{value.Where} must be {what}, or null when it is not known.");
        }

        return value.Kind == kind;
    }

    private T? Refuse<T>(LocatedJson value, string why)
    {
        Wrong($"{value.Where} is '{value.Text}', {why}.");
        return default;
    }
}
