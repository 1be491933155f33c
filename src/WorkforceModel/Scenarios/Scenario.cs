namespace Preceptor.WorkforceModel.Scenarios;

/// <summary>
/// What a plan assumes, as docs/formats/workforce-scenario.md describes it. Stocks are counted at the end of a month: those of
/// <see cref="From"/> are given, those of every later month up to and with <see cref="Until"/> are simulated.
/// </summary>
public sealed record Scenario
{
    public required string Title { get; init; }

    /// <summary>Where its figures are from; nothing when the file does not say.</summary>
    public required string? About { get; init; }

    public required Month From { get; init; }

    /// <summary>The last month that is simulated, inclusive.</summary>
    public required Month Until { get; init; }

    public required Words Words { get; init; }

    public required IReadOnlyList<Profession> Professions { get; init; }

    public required IReadOnlyList<PolicyEvent> Events { get; init; }

    public required IReadOnlyList<Demand> Demand { get; init; }

    public required IReadOnlyList<Pool> Pools { get; init; }

    /// <summary>Nothing when cost is not asked for.</summary>
    public required Pay? Pay { get; init; }

    /// <summary>Every uncertain or certain number that drives the plan, in the order of the file.</summary>
    public required IReadOnlyList<Rate> Rates { get; init; }

    public int Months => Until - From;
}

/// <summary>The words of a scenario by which cohorts are told apart. Cohorts hold their places in these lists.</summary>
public sealed record Words(
    IReadOnlyList<string> Professions, IReadOnlyList<string> Settings, IReadOnlyList<string> Stages, IReadOnlyList<string> Bands, IReadOnlyList<HoursBand> Hours)
{
    internal static readonly Words None = new([], [], [], [], []);

    internal IReadOnlyList<string> HoursNames => [.. Hours.Select(band => band.Name)];

    internal string Of(Cohort cohort) => $"{Stages[cohort.Stage]}, {Settings[cohort.Setting]}, band {Bands[cohort.Band]}, {Hours[cohort.Hours].Name}";
}

/// <summary>A part-time band.</summary>
/// <param name="Fte">Full-time equivalents of one person, in hundredths: 60 for three days of five.</param>
public sealed record HoursBand(string Name, int Fte);

/// <summary>The employed people of a profession who share setting, career stage, Agenda for Change band and part-time band.</summary>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct Cohort(int Setting, int Stage, int Band, int Hours);

/// <summary>Which cohorts are meant; nothing means any.</summary>
public sealed record Where(int? Profession, int? Setting, int? Stage, int? Band, int? Hours)
{
    public static readonly Where Anywhere = new(null, null, null, null, null);

    public bool Holds(int profession, Cohort cohort) =>
        (Profession ?? profession) == profession && (Setting ?? cohort.Setting) == cohort.Setting && (Stage ?? cohort.Stage) == cohort.Stage
        && (Band ?? cohort.Band) == cohort.Band && (Hours ?? cohort.Hours) == cohort.Hours;
}

/// <summary>A number that holds from a month on, until the next.</summary>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct From<T>(Month Month, T Value);
