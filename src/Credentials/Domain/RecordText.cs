using NodaTime;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Domain;

/// <summary>A record as somebody typed it, in a form or a line of a file. Names of its members are the form's field names.</summary>
internal sealed record RecordText
{
    public string Kind { get; init; } = "";

    public string What { get; init; } = "";

    public string Provider { get; init; } = "";

    public string Number { get; init; } = "";

    public string Status { get; init; } = "";

    public string From { get; init; } = "";

    public string Until { get; init; } = "";

    /// <summary>The day on which the register was looked at.</summary>
    public string CheckedOn { get; init; } = "";

    public string Conditions { get; init; } = "";

    /// <summary>Tags with commas or semicolons between them.</summary>
    public string Excludes { get; init; } = "";

    public string Wte { get; init; } = "";
}

/// <summary>The same record, understood.</summary>
internal sealed record RecordValues(string Kind, string? What, string? Provider, string? Number, string? Status, DateOnly? From, DateOnly? Until)
{
    public decimal? Wte { get; init; }

    public DateOnly? CheckedOn { get; init; }

    public string? Conditions { get; init; }

    public IReadOnlyList<string> Excludes { get; init; } = [];

    /// <summary>The moment of the look: now for today, else midday of its day.</summary>
    public Instant? CheckedAt(Instant now) =>
        CheckedOn is not { } day ? null : day == UkTime.DateOf(now) ? now : UkTime.At(day, new TimeOnly(12, 0));
}

internal sealed record NotUnderstood(string Field, string Problem) : Refusal(Problem, Field);
