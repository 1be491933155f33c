using System.Globalization;
using Preceptor.Kernel.Answers;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Rules;

/// <summary>A shift as somebody typed it.</summary>
internal sealed record ShiftText
{
    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    public string Start { get; init; } = "";

    public string End { get; init; } = "";

    /// <summary>Unpaid minutes; empty for none.</summary>
    public string Break { get; init; } = "";
}

internal sealed record ShiftValues(string Code, string Name, TimeOnly StartsAt, TimeOnly EndsAt, int UnpaidBreak);

/// <summary>Understands a typed shift, or says of each field what is wrong.</summary>
internal static class ShiftReading
{
    /// <param name="others">The employer's other shifts: files name a shift by its code or its name, so each may mean one shift only.</param>
    public static Outcome<ShiftValues> Read(ShiftText text, IReadOnlyCollection<ShiftType> others)
    {
        var refusals = new List<Refusal>();
        var code = CodeOf(text.Code.Trim(), others, refusals);
        var name = NameOf(text.Name.Trim(), others, refusals);
        var start = TimeOf(text.Start, nameof(text.Start), "Enter when it starts, like 08:00", refusals);
        var end = TimeOf(text.End, nameof(text.End), "Enter when it ends, like 20:30", refusals);
        var pause = BreakOf(text.Break.Trim(), start is { } from && end is { } until ? WishWords.Minutes(from, until) : null, refusals);
        return refusals.Count == 0 ? new ShiftValues(code, name, start!.Value, end!.Value, pause) : Outcome<ShiftValues>.Refused(refusals);
    }

    private static string CodeOf(string code, IReadOnlyCollection<ShiftType> others, List<Refusal> refusals)
    {
        var problem = code.Length == 0 ? "Enter a code, like LD"
            : code.Length > ShiftType.MostCode || !code.All(char.IsAsciiLetterOrDigit) ? $"‘{code}’ is not a code. Use up to {ShiftType.MostCode} letters and digits, like LD"
            : Taken(code, others);
        Add(problem, nameof(ShiftText.Code), refusals);
        return code;
    }

    private static string NameOf(string name, IReadOnlyCollection<ShiftType> others, List<Refusal> refusals)
    {
        var problem = name.Length == 0 ? "Enter a name, like Long day"
            : name.Length > ShiftType.MostName ? $"This name has {name.Length} characters; it may have {ShiftType.MostName}"
            : Taken(name, others);
        Add(problem, nameof(ShiftText.Name), refusals);
        return name;
    }

    private static string? Taken(string word, IReadOnlyCollection<ShiftType> others) =>
        others.FirstOrDefault(shift => Same(shift.Code, word) || Same(shift.Name, word)) is { } taken ? $"‘{word}’ means the shift {taken.Code}, {taken.Name}, already. Choose another" : null;

    private static TimeOnly? TimeOf(string text, string field, string otherwise, List<Refusal> refusals)
    {
        var time = TypedTimes.Parse(text);
        Add(time is not null ? null : text.Trim().Length == 0 ? otherwise : TypedTimes.Problem(text.Trim()), field, refusals);
        return time;
    }

    private static int BreakOf(string text, int? minutes, List<Refusal> refusals)
    {
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var pause) || text.Length == 0;
        var problem = !isNumber ? $"‘{text}’ is not a number of minutes. Write it like 60, or leave it empty"
            : pause >= minutes ? $"A break of {pause} minutes is not shorter than the shift, which has {minutes}"
            : null;
        Add(problem, nameof(ShiftText.Break), refusals);
        return pause;
    }

    private static void Add(string? problem, string field, List<Refusal> refusals)
    {
        if (problem is not null)
        {
            refusals.Add(new NotUnderstood(field, problem));
        }
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
